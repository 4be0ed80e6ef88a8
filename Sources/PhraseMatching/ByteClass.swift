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

    /// What each byte value means to a plain word, one of ASCII letters and digits alone: the bits of its shape behind the
    /// first byte, 0 where it ends the word for certain, `doubtful` where a closer look must tell.
    static let plainWord: [UInt8] = (0...255).map { value in
        if value == 0x5F || "'+#&.".utf8.contains(UInt8(value)) { return doubtful }
        switch ByteClass(UInt8(value)) {
        case .lower: return Token.Shape([.lowerLetter, .letter]).rawValue
        case .upper: return Token.Shape([.innerCapital, .letter]).rawValue
        case .digit: return Token.Shape.digit.rawValue
        case .highByte: return doubtful
        case .white, .sign: return 0
        }
    }

    /// The mark of bytes that can go on with a word: `'`, `+`, `#`, `&`, `.`, `_` and all beyond ASCII.
    static let doubtful: UInt8 = 0x80
}

/// The tables that say what a byte is, in reach for the time of one text.
struct ByteTables {
    let classes: UnsafeBufferPointer<UInt8>
    let plainWord: UnsafeBufferPointer<UInt8>

    static func with(_ body: (ByteTables) -> Void) {
        ByteClass.table.withUnsafeBufferPointer { classes in
            ByteClass.plainWord.withUnsafeBufferPointer { body(ByteTables(classes: classes, plainWord: $0)) }
        }
    }
}
