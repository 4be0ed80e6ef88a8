/// The codes by which person specifications mark criteria: "E" and "D", ticks below "Essential" and "Desirable", and what
/// a legend ("M = mandatory, O = optional") says that its own letters mean.
struct CriteriaCodes {
    /// Codes of one or two letters that a legend gives a meaning, in lower case.
    private(set) var legend: [String: Section] = [:]

    /// No line that is longer holds a legend or is a code.
    private static let longestLegend = 200
    private static let longestCode = 24

    init() {}

    /// Reads the legends among the lines of a text.
    init(_ lines: [PostingText.Line], _ bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.maySpeakOfShould(bytes) else { return }
        for line in lines where line.range.count <= Self.longestLegend && line.range.count >= 8 {
            let found = Self.codes(in: UnsafeBufferPointer(rebasing: bytes[line.range]))
            legend.merge(found) { known, _ in known }
        }
    }

    /// Whether a line is a legend.
    static func isLegend(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        line.count <= longestLegend && line.count >= 8 && !codes(in: line).isEmpty
    }

    /// "E = essential, D = desirable", "(E) Essential (D) Desirable", "Key: E – Essential; D – Desirable".
    ///
    /// One meaning alone is no legend: "A - required" may be any line.
    private static func codes(in line: UnsafeBufferPointer<UInt8>) -> [String: Section] {
        guard speaksOfBoth(line) else { return [:] }
        let text = String(decoding: line, as: UTF8.self).lowercased()
        let words = text.split { !$0.isLetter && !$0.isNumber }
        var found: [String: Section] = [:]
        for (index, word) in words.enumerated().dropFirst() {
            guard let meaning = meanings[String(word)], word.count > 2 else { continue }
            var code = words[index - 1]
            if code == "is" || code == "denotes" || code == "means", index > 1 { code = words[index - 2] }
            guard code.count <= 2, !linking.contains(String(code)) else { continue }
            found[String(code)] = found[String(code)] ?? meaning
        }
        return Set(found.values).count > 1 ? found : [:]
    }

    /// Whether a line has words for what must be and for what should be; nearly none has.
    private static func speaksOfBoth(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        // Few lines have one for what should be.
        let speaksOfShould = holdsWord(line) { letter, index in
            switch letter {
            case UInt8(ascii: "d"):
                begins(line, at: index, with: "desirable") || begins(line, at: index, with: "desired")
            case UInt8(ascii: "p"): begins(line, at: index, with: "preferred")
            case UInt8(ascii: "o"): begins(line, at: index, with: "optional")
            default: false
            }
        }
        return speaksOfShould
            && holdsWord(line) { letter, index in
                switch letter {
                case UInt8(ascii: "e"): begins(line, at: index, with: "essential")
                case UInt8(ascii: "r"): begins(line, at: index, with: "required")
                case UInt8(ascii: "m"): begins(line, at: index, with: "mandatory")
                default: false
                }
            }
    }

    /// Whether something holds where one of the words of a line begins, of its first letter in small and its place.
    @inline(__always)
    private static func holdsWord(_ line: UnsafeBufferPointer<UInt8>, _ isWanted: (UInt8, Int) -> Bool) -> Bool {
        var isStart = true
        for index in line.indices {
            let letter = line[index] | 0x20
            if isStart, isWanted(letter, index) { return true }
            isStart = letter &- 0x61 >= 26
        }
        return false
    }

    /// Whether a text may have a word for what should be, by the letters that those begin with: many bytes are looked at at
    /// once.
    private static func maySpeakOfShould(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for index in 0..<max(0, text.count - 4) {
            func holds(_ letters: (UInt8, UInt8, UInt8, UInt8, UInt8)) -> UInt8 {
                ((text[index] | 0x20) ^ letters.0) | ((text[index + 1] | 0x20) ^ letters.1)
                    | ((text[index + 2] | 0x20) ^ letters.2) | ((text[index + 3] | 0x20) ^ letters.3)
                    | ((text[index + 4] | 0x20) ^ letters.4)
            }
            let isNone = min(
                holds((0x64, 0x65, 0x73, 0x69, 0x72)), holds((0x70, 0x72, 0x65, 0x66, 0x65)),
                holds((0x6F, 0x70, 0x74, 0x69, 0x6F)))
            found |= isNone == 0 ? 1 : 0
        }
        return found != 0
    }

    /// Whether a word in small letters stands here, in any case of letters.
    @inline(__always)
    private static func begins(_ line: UnsafeBufferPointer<UInt8>, at index: Int, with word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        // The second letter turns down nearly all.
        guard index + length <= line.count, line[index + 1] | 0x20 == word.utf8Start[1] else { return false }
        return (0..<length).allSatisfy { line[index + $0] | 0x20 == word.utf8Start[$0] }
    }

    private static let linking: Set<String> = ["is", "or", "as", "of", "to", "in", "an", "a", "be", "if", "no", "on"]

    /// The section that a cell of a table names, all of it being a code.
    func section(ofCell cell: UnsafeBufferPointer<UInt8>) -> Section? {
        guard cell.count <= Self.longestCode else { return nil }
        let text = String(decoding: cell, as: UTF8.self).lowercased().trimmed
        if let known = legend[text] { return known }
        if let known = Self.meanings[text] { return known }
        let parts = text.split { "/&,+() ".contains($0) }.map(String.init).filter { $0 != "and" && $0 != "or" }
        let sections = parts.map { legend[$0] ?? Self.meanings[$0] }
        guard let first = sections.first, !sections.contains(nil) else { return nil }
        return sections.contains(.requirements) ? .requirements : first
    }

    /// Whether a cell of a table below a heading is ticked: true, false, or nil where it is neither.
    static func tick(_ cell: UnsafeBufferPointer<UInt8>) -> Bool? {
        guard cell.count <= 12 else { return nil }
        let text = String(decoding: cell, as: UTF8.self).lowercased().trimmed
        if ticked.contains(text) { return true }
        return unticked.contains(text) ? false : nil
    }

    private static let ticked: Set<String> = [
        "x", "✓", "✔", "✔️", "√", "yes", "y", "•", "●", "☑", "☒", "ü", "\u{F0FC}", "✗",
    ]
    private static let unticked: Set<String> = ["no", "n", "-", "–", "—", "☐", "○"]

    /// The section that the code in brackets at a line's end names, where the text has a legend: "PostgreSQL (E)".
    func section(ofLine line: UnsafeBufferPointer<UInt8>) -> Section? {
        guard !legend.isEmpty, let last = line.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
            let open = line.suffix(8).lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") })
        else { return nil }
        let code = UnsafeBufferPointer(rebasing: line[(open + 1)..<(line.count - 1)])
        return section(ofCell: code)
    }

    private static let meanings: [String: Section] = [
        "e": .requirements, "essential": .requirements, "required": .requirements, "mandatory": .requirements,
        "d": .preferred, "desirable": .preferred, "desired": .preferred, "preferred": .preferred,
        "optional": .preferred,
        "ess": .requirements, "des": .preferred, "both": .requirements,
    ]
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
