extension TokenScanner {
    /// Passes over what is no token and says how far it keeps words apart.
    mutating func readGap() -> Token.Gap {
        let byte = bytes[position]
        switch ByteClass(rawValue: classes[Int(byte)]) {
        case .white:
            position += 1
            return ByteClass.isLineBreak(byte) ? .stop : .space
        case .highByte: return readWideGap()
        default:
            position += 1
            return gap(of: byte)
        }
    }

    private mutating func readWideGap() -> Token.Gap {
        guard let (scalar, length) = wide(at: position) else {
            position += 1
            return .stop
        }
        let start = position
        position += length
        switch scalar {
        case .white, .invisible, .apostrophe: return .space
        case .presentation:
            hasPresentation = true
            return .space
        case .hyphen: return isAlphanumeric(at: position) && isWideWordEnd(before: start) ? .hyphen : .stop
        case .letter, .stop: return .stop
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

    /// Whether a word ends before an index, its last letter within ASCII or beyond.
    private func isWideWordEnd(before index: Int) -> Bool {
        guard index > 0, bytes[index - 1] >= 0x80 else { return isWordEnd(at: index - 1) }
        guard let value = UTF8Scalar.decode(bytes, before: index, start: 0) else { return false }
        return if case .letter = WideScalar.classify(value) { true } else { false }
    }

    /// The scalar that begins at a byte of 0x80 or more, and its length; nil where the bytes are not UTF-8.
    func wide(at index: Int) -> (scalar: WideScalar, length: Int)? {
        UTF8Scalar.decode(bytes, at: index, end: end).map { (WideScalar.classify($0.value), $0.length) }
    }
}
