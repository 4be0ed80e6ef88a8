/// The attributes that mean something to the reader of a page.
enum AttributeName: UInt8, CaseIterable, Sendable {
    case about, ariaHidden, ariaLevel, charset, `class`, colspan, content, data, datetime, hidden, href, httpEquiv, id
    case itemid, itemprop, itemref, itemscope, itemtype, lang, name, property, resource, role, shadowrootmode, src
    case style, type, typeof, value, vocab, xmlLang
    /// Not of a page: where the tag of an item stands in the input.
    case sourceOffset

    /// As written in a page.
    var spelling: StaticString {
        switch self {
        case .about: "about"
        case .ariaHidden: "aria-hidden"
        case .ariaLevel: "aria-level"
        case .charset: "charset"
        case .class: "class"
        case .colspan: "colspan"
        case .content: "content"
        case .data: "data"
        case .datetime: "datetime"
        case .hidden: "hidden"
        case .href: "href"
        case .httpEquiv: "http-equiv"
        case .id: "id"
        case .itemid: "itemid"
        case .itemprop: "itemprop"
        case .itemref: "itemref"
        case .itemscope: "itemscope"
        case .itemtype: "itemtype"
        case .lang: "lang"
        case .name: "name"
        case .property: "property"
        case .resource: "resource"
        case .role: "role"
        case .shadowrootmode: "shadowrootmode"
        case .src: "src"
        case .style: "style"
        case .type: "type"
        case .typeof: "typeof"
        case .value: "value"
        case .vocab: "vocab"
        case .xmlLang: "xml:lang"
        case .sourceOffset: "source-offset"
        }
    }

    static let names = NameTable(allCases.map { ("\($0.spelling)", $0.rawValue) })

    /// The name that stands in `bytes` in any case of letters, if it means something here.
    @inline(__always)
    static func of(_ bytes: UnsafePointer<UInt8>, count: Int, in names: NameTable) -> AttributeName? {
        NameKey(bytes, count: count).flatMap { names.value(of: $0) }.flatMap { AttributeName(rawValue: $0) }
    }
}

/// A sequence of the attributes of one start tag, as libxml2 hands them over.
struct HTMLAttributes {
    /// A known attribute; its value is empty where the page gives none.
    struct Attribute {
        var name: AttributeName
        var value: UnsafeBufferPointer<UInt8>

        /// The value as text.
        var string: String { String(decoding: value, as: UTF8.self) }
    }

    private var next: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

    init(_ pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { next = pointer }

    /// Whether the tag has none.
    var isEmpty: Bool { next?.pointee == nil }

    /// The next known attribute, nil at the end.
    mutating func popFirst() -> Attribute? {
        while let pair = next, let name = pair[0] {
            next = pair + 2
            guard let known = AttributeName.of(name, count: HTMLAttributes.length(name), in: AttributeName.names) else {
                continue
            }
            return Attribute(name: known, value: HTMLAttributes.bytes(pair[1]))
        }
        return nil
    }

    private static func bytes(_ pointer: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: pointer, count: pointer.map(length) ?? 0)
    }

    /// The length of a zero-terminated name.
    @inline(__always)
    static func length(_ pointer: UnsafePointer<UInt8>) -> Int {
        var length = 0
        while pointer[length] != 0 { length &+= 1 }
        return length
    }
}
