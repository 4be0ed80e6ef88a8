extension TokenScanner {
    /// Passes over what is no token and says how far it keeps words apart.
    mutating func readGap() -> Token.Gap {
        let byte = bytes[position]
        switch ByteClass(rawValue: classes[Int(byte)]) {
        case .white:
            position += 1
            return byte == 0x0A || byte == 0x0D ? .stop : .space
        case .highByte:
            guard let (scalar, length) = wide(at: position) else {
                position += 1
                return .stop
            }
            position += length
            return scalar == .white || scalar == .invisible || scalar == .apostrophe
                ? .space : scalar == .hyphen ? .hyphen : .stop
        default:
            position += 1
            return gap(of: byte)
        }
    }

    private func gap(of sign: UInt8) -> Token.Gap {
        switch sign {
        case UInt8(ascii: "-"):
            let touchesBoth = isWordEnd(at: position - 2) && isAlphanumericByte(at: position)
            return touchesBoth ? .hyphen : .stop
        case UInt8(ascii: "/"): return .slash
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return .bracket
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "~"):
            return .space
        default: return .stop
        }
    }

    private func isWordEnd(at index: Int) -> Bool {
        guard index >= 0 else { return false }
        return isAlphanumericByte(at: index) || bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "#")
    }

    private func isAlphanumericByte(at index: Int) -> Bool {
        guard index >= 0, index < end else { return false }
        let kind = classes[Int(bytes[index])]
        return kind != ByteClass.white.rawValue && kind != ByteClass.sign.rawValue
    }

    /// The scalar that begins at a byte of 0x80 or more, and its length; nil where the bytes are not UTF-8.
    func wide(at index: Int) -> (scalar: WideScalar, length: Int)? {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
        guard length > 0, index + length <= end else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        // Overlong forms hide ASCII signs; they are no UTF-8.
        guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000) else { return nil }
        return (WideScalar.classify(value), length)
    }
}
