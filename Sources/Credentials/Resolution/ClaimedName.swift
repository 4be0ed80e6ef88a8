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
        let pieces = Self.cut(name).map { piece in
            Segment(
                text: piece.text, isBracketed: piece.isBracketed, isIgnorable: NameQualifier.isIgnorable(piece.text))
        }
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

    /// Exam codes that the name mentions.
    var examCodes: [String] {
        segments.flatMap { $0.text.split(separator: " ").filter { NameQualifier.isExamCode($0) }.map(String.init) }
    }

    private static func withoutIgnorableEnd(_ text: String) -> String {
        var words = text.split(separator: " ")
        while words.count > 1, let last = words.last, NameQualifier.isIgnorableLastWord(last) { words.removeLast() }
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
            case "(", "[":
                close()
                isBracketed = true
            case ")", "]":
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
