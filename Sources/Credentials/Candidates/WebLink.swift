/// Links to the web (RFC 3986), as far as evidence must be one.
enum WebLink {
    /// Longer than any link that is kept somewhere.
    private static let longest = 2048

    /// The scheme that a text begins with, in small letters; nil for what is no address.
    ///
    /// One letter is none: "C:" is a drive.
    static func scheme(of text: String) -> String? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = text[..<colon]
        guard (2...20).contains(scheme.utf8.count), scheme.utf8.first.map(isLetter) ?? false,
            scheme.utf8.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
        else { return nil }
        return scheme.lowercased()
    }

    /// Whether a text is a link with a host that others can reach by its name, and nothing in it that no link has.
    static func isWellFormed(_ text: String) -> Bool {
        guard text.utf8.count <= longest, text.unicodeScalars.allSatisfy(mayStand), let marks = text.range(of: "://")
        else { return false }
        let rest = text[marks.upperBound...]
        let authority = rest.prefix { !"/?#".contains($0) }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2, parts.count < 2 || isPort(parts[1]) else { return false }
        return isHost(host)
    }

    /// What RFC 3986 leaves out of links; letters beyond ASCII stand in them as people write them.
    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0xA0: false
        case 0x21...0x7E: !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
                .spaceSeparator:
                false
            default: true
            }
        }
    }

    private static func isPort(_ text: Substring) -> Bool {
        (1...5).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
            && Int(text).map { (1...65_535).contains($0) } ?? false
    }

    /// A name with a dot: neither this machine's own, nor the number of one.
    private static func isHost(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard host.utf8.count <= 253, labels.count >= 2, let last = labels.last, labels.allSatisfy(isLabel) else {
            return false
        }
        return last.lowercased() != "localhost" && !last.utf8.allSatisfy(isDigit)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    ? isLetter(UInt8(scalar.value)) || isDigit(UInt8(scalar.value)) || scalar == "-"
                    : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || scalar.properties.canonicalCombiningClass != .notReordered
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
