/// Writes JSON as bytes, with keys in the order in which they are given.
public struct JSONWriter: Sendable {
    /// What was written so far: valid UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Begins with nothing.
    public init() {}

    /// Writes an object; the closure writes its members with `member`.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclose("{", "}", members)
    }

    /// Writes an array, each element by the closure.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        enclose("[", "]") { writer in
            for value in elements { element(&writer, value) }
        }
    }

    /// Writes a key; the next value written belongs to it.
    public mutating func key(_ name: String) {
        separate()
        quote(name.utf8)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes `null`.
    public mutating func null() { literal("null") }

    /// Writes `true` or `false`.
    public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

    /// Writes a whole number.
    public mutating func value(_ number: Int) { literal(String(number)) }

    /// Writes a number with as many digits as it takes to read the same number back; `null` where it is none.
    public mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return value(whole) }
        literal(number.description)
    }

    /// Writes a string.
    public mutating func value(_ text: String) {
        separate()
        quote(text.utf8)
    }

    /// Writes a string from bytes of valid UTF-8.
    public mutating func value(utf8 text: [UInt8]) {
        separate()
        quote(text)
    }

    /// Writes a value that is JSON already.
    public mutating func value(json: String) { literal(json) }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func enclose(_ open: String, _ close: String, _ content: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(contentsOf: open.utf8)
        needsComma = false
        content(&self)
        bytes.append(contentsOf: close.utf8)
        needsComma = true
    }

    private mutating func quote(_ text: some Collection<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if text.withContiguousStorageIfAvailable({ escape($0) }) == nil {
            Array(text).withUnsafeBufferPointer { escape($0) }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONWriter {
    /// Writes a key and a string, or `null`.
    public mutating func member(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    /// Writes a key and a number, or `null`.
    public mutating func member(_ name: String, _ number: Double?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    /// Writes a key and a whole number, or `null`.
    public mutating func member(_ name: String, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    /// Writes a key and a flag.
    public mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// Writes a key and a list of strings.
    public mutating func member(_ name: String, _ texts: [String]) {
        member(name, texts) { $0.value($1) }
    }

    /// Writes a key and an array, each element by the closure.
    public mutating func member<Elements: Sequence>(
        _ name: String, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        key(name)
        array(elements, element)
    }
}

extension JSONWriter {
    /// Copies text in runs between the bytes that JSON, or JavaScript that takes it in, cannot hold as they are.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        var index = 0
        while index < text.count {
            guard let (length, replacement) = Self.escape(text, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[copied..<index])
            bytes.append(contentsOf: replacement.utf8)
            index += length
            copied = index
        }
        bytes.append(contentsOf: text[copied...])
    }

    private static func escape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, String)? {
        switch text[index] {
        case UInt8(ascii: "\""): return (1, "\\\"")
        case UInt8(ascii: "\\"): return (1, "\\\\")
        case 0x0A: return (1, "\\n")
        case 0x0D: return (1, "\\r")
        case 0x09: return (1, "\\t")
        case 0..<0x20, 0x7F: return (1, hexadecimal(UInt16(text[index])))
        // U+0080 to U+009F: control characters to a terminal, U+0085 among them a line end to Python's splitlines.
        case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
            return (2, hexadecimal(UInt16(text[index + 1])))
        case 0xE2 where index + 2 < text.count:
            return escape(0x2000 | UInt16(text[index + 1] & 0x3F) << 6 | UInt16(text[index + 2] & 0x3F))
        default: return nil
        }
    }

    /// Of the scalars from U+2000 on, those that cannot stand as they are: U+2028 and U+2029, line ends to JavaScript and to
    /// readers of JSON Lines that cut at every line end, and the signs that turn the direction of writing.
    private static func escape(_ scalar: UInt16) -> (length: Int, String)? {
        switch scalar {
        case 0x2028...0x202E, 0x2066...0x2069: (3, hexadecimal(scalar))
        default: nil
        }
    }

    private static func hexadecimal(_ code: UInt16) -> String {
        let digits = String(code, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
