/// What the attributes of one element say in microdata or RDFa.
struct ItemAttributes {
    /// The element is an item of its own.
    private(set) var opensItem = false
    /// The item's type without its vocabulary.
    private(set) var type: String?
    /// The properties that the element is the value of.
    private(set) var names: [String] = []
    /// It is RDFa rather than microdata.
    private(set) var isRDFa = false
    /// The ids of elements elsewhere that belong to the item too.
    private(set) var references: [String] = []
    /// The id of the element, if an item points to it.
    private(set) var anchor: String?
    /// Where the element stands in the input, if known.
    private(set) var offset: Int?
    /// Where the element points to.
    private(set) var link: String?

    private var content: String?
    private var machineValue: String?

    init(_ attributes: HTMLAttributes, _ known: ItemReferences) {
        var rest = attributes
        while let attribute = rest.popFirst() {
            switch attribute.name {
            case .itemscope: opensItem = true
            case .itemtype: type = type ?? ItemAttributes.type(in: attribute.string)
            case .typeof:
                opensItem = true
                isRDFa = true
                type = ItemAttributes.type(in: attribute.string)
            case .itemref: references = ItemReferences.split(attribute.string)
            case .id: if known.contains(attribute.value) { anchor = attribute.string }
            case .sourceOffset: offset = attribute.value.number.map(Int.init)
            case .itemprop: addNames(attribute.string)
            case .property:
                isRDFa = true
                if names.isEmpty { addNames(attribute.string) }
            case .content: content = attribute.string
            case .datetime, .value: machineValue = attribute.string
            case .href, .src, .data, .resource: link = link ?? attribute.string
            default: break
            }
        }
    }

    /// One element may be the value of several properties; each counts once, and beyond so many they are made up.
    private mutating func addNames(_ list: String) {
        for word in list.split(maxSplits: Self.mostNames, whereSeparator: \.isWhitespace).prefix(Self.mostNames) {
            let name = RecordVocabulary.localName(of: String(word))
            if names.count < Self.mostNames, !names.contains(name) { names.append(name) }
        }
    }

    private static let mostNames = 16

    /// A posting's type among several.
    private static func type(in list: String) -> String? {
        let types = list.split(maxSplits: mostNames, whereSeparator: \.isWhitespace).prefix(mostNames)
            .map { RecordVocabulary.localName(of: String($0)) }
        return types.first(where: RecordVocabulary.isRecordType) ?? types.first
    }

    /// The value that the attributes state; nil where it is the element's text.
    func value(on element: ElementName) -> String? {
        if let content { return content }
        switch element {
        case .meta: return ""
        case .time: return machineValue
        case .link, .img, .audio, .video, .iframe, .embed, .object, .source, .area: return link ?? ""
        case .a: return isLinkWanted ? link : nil
        case .unknown: return machineValue
        default: return nil
        }
    }

    /// By the letter a link's value is its address; sites that mark up `title` on a link mean its text.
    private var isLinkWanted: Bool {
        names.contains { name in
            let lower = name.lowercased()
            return ["url", "sameas", "image", "logo", "mainentityofpage", "item", "@id"].contains {
                lower.hasSuffix($0)
            }
        }
    }
}
