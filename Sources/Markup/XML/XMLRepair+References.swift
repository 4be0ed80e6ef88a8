extension XMLRepair {
    /// An ampersand outside a CDATA section: a reference, or one that should have been escaped.
    mutating func ampersand() {
        var end = index + 1
        while end < bytes.count, end - index < 40,
            bytes[end].isLetter || bytes[end].isDigit || bytes[end] == UInt8(ascii: "#")
        {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > index + 1 else { return escapeAmpersand() }
        if bytes[index + 1] == UInt8(ascii: "#") { return number(to: end) }
        let name = bytes.part(index + 1, end)
        if XMLRepair.isPredefined(name) {
            output.append(bytes.part(index, end + 1))
            index = end + 1
        } else if let base = name.baseAddress, let scalar = NamedCharacters.scalar(base, count: name.count) {
            output.append("&#")
            output.append(decimal: Int(scalar.value))
            output.append(";")
            index = end + 1
            tally.entities += 1
        } else {
            escapeAmpersand()
        }
    }

    private static func isPredefined(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        // Exactly so: in XML "&AMP;" is not predefined.
        name.elementsEqual("amp".utf8) || name.elementsEqual("lt".utf8) || name.elementsEqual("gt".utf8)
            || name.elementsEqual("quot".utf8) || name.elementsEqual("apos".utf8)
    }

    private mutating func escapeAmpersand() {
        output.append("&amp;")
        index += 1
        tally.ampersands += 1
    }

    /// A numeric reference: kept where XML allows the character, read as windows-1252 where browsers do.
    private mutating func number(to end: Int) {
        let digits = bytes.part(index + 2, end)
        guard let value = XMLRepair.value(of: digits) else { return escapeAmpersand() }
        let scalar = value < 0xA0 && value >= 0x80 ? Windows1252.scalar(value) : Unicode.Scalar(value)
        index = end + 1
        if let scalar, scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" || scalar == "\r",
            scalar.value & 0xFFFE != 0xFFFE
        {
            output.append("&#")
            output.append(decimal: Int(scalar.value))
            output.append(";")
        } else {
            if value < 0x20 { output.append(0x20) }
            tally.characters += 1
        }
    }

    private static func value(of digits: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let text = String(decoding: digits, as: UTF8.self)
        return text.first == "x" || text.first == "X" ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    }
}
