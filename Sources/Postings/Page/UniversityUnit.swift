import Markup

/// Tells a part of a university, a hospital or the like from the whole, which is the employer.
enum UniversityUnit {
    /// What names of those hold that have departments.
    private static let wholes = [
        "Universit", "College", "Hochschule", "Institute of Technology", "Hospital", "Högskola",
    ]

    /// Whether a line names what has departments, and none of them.
    static func isWhole(_ line: String) -> Bool { wholes.contains { line.contains($0) } && !isNamed(by: line) }

    /// Whether a text names what has departments.
    static func hasWhole(_ text: FlatText, _ blocks: [Block]) -> Bool {
        blocks.prefix(mostBlocks).contains { isWhole(text.text(of: $0)) }
    }

    /// So many blocks are searched for a university's name.
    private static let mostBlocks = 200

    private static let units: Set<Substring> = ["department", "school", "faculty", "institute", "centre", "center"]

    /// Whether a line names a part of a university or the like: "The Department of Economics".
    static func isNamed(by piece: String) -> Bool {
        var piece = piece
        guard piece.withUTF8(mayBeUnit) else { return false }
        let words = piece.split(separator: " ", maxSplits: 3)
        let start = words.first == "The" || words.first == "the" ? 1 : 0
        guard words.count > start + 1, words[start + 1] == "of" || words[start + 1] == "for" else {
            return piece.hasSuffix("School of Management")
        }
        return units.contains(words[start].lowercased()[...])
    }

    /// Whether a word begins with "of" or "for": nearly no line has one.
    static func mayBeUnit(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        line.indices.dropFirst(2).contains { index in
            guard line[index - 2] == 0x20 else { return false }
            switch (line[index - 1], line[index]) {
            case (UInt8(ascii: "o"), UInt8(ascii: "f")): return true
            case (UInt8(ascii: "f"), UInt8(ascii: "o")):
                return index + 1 < line.count && line[index + 1] == UInt8(ascii: "r")
            default: return false
            }
        }
    }
}
