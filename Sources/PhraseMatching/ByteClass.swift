/// What a byte can be to the tokenizer; the table is built once.
enum ByteClass: UInt8 {
    case white, lower, upper, digit, sign, highByte

    /// The class of each byte value.
    static let table: [UInt8] = (0...255).map { value in
        let kind: ByteClass =
            switch UInt8(value) {
            case 0x61...0x7A, 0x5F: .lower
            case 0x41...0x5A: .upper
            case 0x30...0x39: .digit
            case 0x00...0x20, 0x7F: .white
            case 0x80...0xFF: .highByte
            default: .sign
            }
        return kind.rawValue
    }
}
