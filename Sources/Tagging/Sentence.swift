import PhraseMatching
import Postings

/// A sentence, or a whole bullet where it has no stop: the reach of most cues.
struct Sentence {
    /// Its tokens.
    var tokens: Range<Int>
    /// The section that it stands in.
    var section: Section
    /// How its passage is set.
    var kind: Passage.Kind
    /// Whether it is its passage's first.
    var isFirst: Bool
    /// Which passage it belongs to.
    var passage: Int
}

extension Sentence {
    /// What its heading says that it asks for, where it is an item of a list or a table; nil where that says nothing.
    var told: LineAsk? {
        guard kind == .listItem || kind == .tableCell else { return nil }
        switch section {
        case .requirements: return .required
        case .preferred: return .preferred
        default: return nil
        }
    }

    /// A longer one is cut: it is a list without a stop, and what is kept of it at once stays small.
    static let mostTokens = 1_000

    /// Cuts a posting's passages at stops, question and exclamation marks and semicolons.
    static func all(in text: TokenizedPosting) -> [Sentence] {
        var result: [Sentence] = []
        for (index, passage) in text.posting.passages.enumerated() {
            let range = text.passageTokens[index]
            var start = range.lowerBound
            for position in range
            where position > start && (endsBefore(position, in: text) || position - start == mostTokens) {
                result.append(make(start..<position, passage, index, isFirst: start == range.lowerBound))
                start = position
            }
            if start < range.upperBound {
                result.append(make(start..<range.upperBound, passage, index, isFirst: start == range.lowerBound))
            }
        }
        return result
    }

    private static func make(_ tokens: Range<Int>, _ passage: Passage, _ index: Int, isFirst: Bool) -> Sentence {
        Sentence(tokens: tokens, section: passage.section, kind: passage.kind, isFirst: isFirst, passage: index)
    }

    private static let enders = TokenizedPosting.Signs(";!?\n")
    private static let stop = TokenizedPosting.Signs(".")
    private static let blank = TokenizedPosting.Signs(" ")

    private static func endsBefore(_ position: Int, in text: TokenizedPosting) -> Bool {
        guard text.tokens[position].gap == .stop else { return false }
        if text.gap(before: position, holds: enders) { return true }
        guard text.gap(before: position, holds: stop) else { return false }
        // "e.g. Python" and "approx. 3": a stop after a short lower-case word before a small letter or digit ends nothing.
        let next = text.tokens[position]
        return next.shape.contains(.capitalised) || !next.shape.contains(.letter)
            || text.gap(before: position, holds: blank)
                && !Self.abbreviations.contains(text.tokens[position - 1].key)
    }

    private static let abbreviations = KeySet("eg", "ie", "incl", "etc", "approx", "min", "max", "yrs", "yr", "mos")
}
