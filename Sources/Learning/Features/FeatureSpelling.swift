/// How the words of feature names are written on one line and read again.
enum FeatureSpelling {
    private static let digits = Array("0123456789abcdef")
    private static let backslash = UInt8(ascii: "\\")

    /// A word with a backslash before each sign that would be taken for another.
    ///
    /// - Parameter special: "=" of a template's name, anywhere; "#" of a word, at its start.
    static func escaped(_ bytes: [UInt8], before special: Character) -> String {
        var text = ""
        for (position, scalar) in scalars(bytes).enumerated() {
            switch scalar {
            case .text("\\"), .text("|"): text += "\\" + letter(scalar)
            case .text("="): text += special == "=" ? "\\=" : "="
            case .text("#"): text += special == "#" && position == 0 ? "\\#" : "#"
            case .text: text += letter(scalar)
            case .byte(let byte): text += "\\x" + hexadecimal(byte)
            }
        }
        return text
    }

    /// A template's name and the parts; what it takes need not be spelt as `FeatureName` would.
    static func read(_ text: String) -> (template: String, parts: [FeatureName.Part])? {
        let bytes = Array(text.utf8)
        var index = 0
        guard let template = word(bytes, &index, ends: [UInt8(ascii: "=")]) else { return nil }
        var parts: [FeatureName.Part] = []
        while index < bytes.count {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "#") {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
                guard let value = Int(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)) else { return nil }
                parts.append(.number(value))
                index = end
            } else {
                guard let word = word(bytes, &index, ends: [UInt8(ascii: "|")]) else { return nil }
                parts.append(.word(word))
            }
        }
        return (String(decoding: template, as: UTF8.self), parts)
    }

    /// The bytes up to one of the signs that end it, with escapes undone.
    private static func word(_ bytes: [UInt8], _ index: inout Int, ends: [UInt8]) -> [UInt8]? {
        var word: [UInt8] = []
        while index < bytes.count, !ends.contains(bytes[index]) {
            guard bytes[index] == backslash else {
                word.append(bytes[index])
                index += 1
                continue
            }
            guard index + 1 < bytes.count else { return nil }
            if bytes[index + 1] == UInt8(ascii: "x") {
                guard index + 3 < bytes.count,
                    let byte = UInt8(String(decoding: bytes[(index + 2)...(index + 3)], as: UTF8.self), radix: 16)
                else { return nil }
                word.append(byte)
                index += 4
            } else {
                word.append(bytes[index + 1])
                index += 2
            }
        }
        return word
    }

    private enum Scalar: Equatable {
        case text(Unicode.Scalar)
        case byte(UInt8)
    }

    /// The characters of a word; controls and what is no UTF-8 byte by byte.
    private static func scalars(_ bytes: [UInt8]) -> [Scalar] {
        var result: [Scalar] = []
        var index = 0
        while index < bytes.count {
            var decoder = UTF8()
            var rest = bytes[index...].makeIterator()
            let width: Int
            if case .scalarValue(let scalar) = decoder.decode(&rest), !isControl(scalar) {
                result.append(.text(scalar))
                width = UTF8.width(scalar)
            } else {
                result.append(.byte(bytes[index]))
                width = 1
            }
            index += width
        }
        return result
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    private static func letter(_ scalar: Scalar) -> String {
        if case .text(let scalar) = scalar { return String(Character(scalar)) }
        return ""
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
