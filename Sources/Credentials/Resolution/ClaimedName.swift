/// A name as somebody wrote it, cut where brackets, dashes and commas cut it.
struct ClaimedName {
    /// One stretch between cuts.
    struct Segment {
        var text: String
        var isBracketed: Bool
        /// Whether it only says when, which version or which exam.
        var isIgnorable: Bool
    }

    /// The stretches in order.
    let segments: [Segment]
    /// The name with all that is ignorable left out.
    let essence: String

    /// Cuts a name.
    init(_ name: String) {
        let pieces = Self.cut(name)
        let words = pieces.filter { !$0.isBracketed }.flatMap { FoldedName($0.text).tokens }
        self.init(
            pieces.map { piece in
                Segment(
                    text: piece.text, isBracketed: piece.isBracketed,
                    isIgnorable: NameQualifier.isIgnorable(piece.text)
                        || (piece.isBracketed && Self.addsNothing(piece.text, to: words)))
            })
    }

    /// Whether brackets hold words of the name once more, "Excel Expert (Excel 2019)", or the name in another script.
    private static func addsNothing(_ text: String, to words: [String]) -> Bool {
        let more = FoldedName(text).tokens.filter { !NameQualifier.isYear($0) }
        return NameQualifier.isInAnotherScript(text) || (!more.isEmpty && more.allSatisfy(words.contains))
    }

    private init(_ pieces: [Segment]) {
        // A name that is nothing but an exam code or a year is that.
        let saysNothingElse = pieces.allSatisfy(\.isIgnorable)
        segments = pieces.map { piece in
            var segment = piece
            if saysNothingElse { segment.isIgnorable = false }
            return segment
        }
        let kept = segments.filter { !$0.isIgnorable }.map { Self.withoutIgnorableEnd($0.text) }
        essence = kept.joined(separator: " ")
    }

    /// The name without some of its stretches; nil where that is none of them or all that tell something.
    func dropping(_ isDropped: (Segment) -> Bool) -> ClaimedName? {
        let kept = segments.filter { !isDropped($0) }
        guard kept.count < segments.count, kept.contains(where: { !$0.isIgnorable }) else { return nil }
        return ClaimedName(kept)
    }

    /// Exam codes that the name mentions.
    var examCodes: [String] {
        segments.flatMap { $0.text.split(separator: " ").filter { NameQualifier.isExamCode($0) }.map(String.init) }
    }

    private static func withoutIgnorableEnd(_ text: String) -> String {
        var words = text.split(separator: " ")
        while words.count > 1, let last = words.last, NameQualifier.isIgnorableLastWord(last) { words.removeLast() }
        if words.count > 2, let last = words.last, NameQualifier.isGrade(words[words.count - 2], last) {
            words.removeLast(2)
        }
        return words.joined(separator: " ")
    }

    private static func cut(_ name: String) -> [(text: String, isBracketed: Bool)] {
        var pieces: [(text: String, isBracketed: Bool)] = []
        var text = ""
        var isBracketed = false
        func close() {
            let piece = text.trimmed
            if !piece.isEmpty { pieces.append((piece, isBracketed)) }
            text = ""
        }
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let isBesideSpace =
                (index > 0 && characters[index - 1].isWhitespace)
                || (index + 1 < characters.count && characters[index + 1].isWhitespace)
            switch character {
            case "(", "[", "{", "（", "［", "【", "「":
                close()
                isBracketed = true
            case ")", "]", "}", "）", "］", "】", "」":
                close()
                isBracketed = false
            case ",", ";", "|": close()
            case "-", "–", "—", ":", "/", "·":
                if isBesideSpace { close() } else { text.append(character) }
            default: text.append(character)
            }
        }
        close()
        return pieces
    }
}
