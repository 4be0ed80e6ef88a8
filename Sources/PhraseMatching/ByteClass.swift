/// What a byte can be to the tokenizer; the tables are built once.
enum ByteClass: UInt8 {
    case white, lower, upper, digit, sign, highByte

    /// The class of each byte value.
    static let table: [UInt8] = (0...255).map { ByteClass(UInt8($0)).rawValue }

    private init(_ value: UInt8) {
        self =
            switch value {
            case 0x61...0x7A, 0x5F: .lower
            case 0x41...0x5A: .upper
            case 0x30...0x39: .digit
            case 0x00...0x20, 0x7F: .white
            case 0x80...0xFF: .highByte
            default: .sign
            }
    }

    /// Whether a byte ends a line or a page: line feed, vertical tab, form feed, carriage return.
    static func isLineBreak(_ byte: UInt8) -> Bool { byte >= 0x0A && byte <= 0x0D }

    /// What each byte value does to a plain word, one of ASCII letters and digits alone: 0 where it ends the word for certain,
    /// `doubtful` where a closer look must tell, 1 where it goes on with it.
    static let plainWord: [UInt8] = (0...255).map { value in
        if value == 0x5F || "'+#&.".utf8.contains(UInt8(value)) { return doubtful }
        switch ByteClass(UInt8(value)) {
        case .lower, .upper, .digit: return 1
        case .highByte: return doubtful
        case .white, .sign: return 0
        }
    }

    /// What each byte value between words keeps apart, as a gap's raw value; `plainStart` where it begins a plain word,
    /// `closerLook` where it may begin another word and where what stands next to it matters.
    static let plainGaps: [UInt8] = (0...255).map { value in
        switch UInt8(value) {
        case let byte where isLineBreak(byte): Token.Gap.stop.rawValue
        case 0x00...0x20, 0x7F: Token.Gap.space.rawValue
        case let byte where "\"`*\\~'+#".utf8.contains(byte): Token.Gap.space.rawValue
        case UInt8(ascii: "/"): Token.Gap.slash.rawValue
        case UInt8(ascii: ","): Token.Gap.comma.rawValue
        case let byte where "()[]".utf8.contains(byte): Token.Gap.bracket.rawValue
        case let byte where "!$%:;<=>?@^{|}".utf8.contains(byte): Token.Gap.stop.rawValue
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            plainStart
        default: closerLook
        }
    }

    /// The mark of bytes that no table can tell the gap of; more than any gap's raw value.
    static let closerLook: UInt8 = 0x80
    /// The mark of bytes that begin a plain word.
    static let plainStart: UInt8 = 0x81

    /// The mark of bytes that can go on with a word: `'`, `+`, `#`, `&`, `.`, `_` and all beyond ASCII.
    static let doubtful: UInt8 = 0x80
}

/// The tables that say what a byte is, in reach for the time of one text.
struct ByteTables {
    let classes: UnsafeBufferPointer<UInt8>
    let plainWord: UnsafeBufferPointer<UInt8>
    let plainGaps: UnsafeBufferPointer<UInt8>

    static func with<Result>(_ body: (ByteTables) -> Result) -> Result {
        all.withUnsafeBufferPointer { all in
            body(
                ByteTables(
                    classes: UnsafeBufferPointer(rebasing: all[..<256]),
                    plainWord: UnsafeBufferPointer(rebasing: all[256..<512]),
                    plainGaps: UnsafeBufferPointer(rebasing: all[512...])))
        }
    }

    /// One behind the other: each static value that is reached for costs a look whether it has been made.
    private static let all = ByteClass.table + ByteClass.plainWord + ByteClass.plainGaps
}
