import PhraseMatching

/// Lays a reader's marks over the tokens of a posting: which tokens each mark is, and which must not be learned from.
///
/// A thing that is asked for twice is marked once: other places of a marked phrase are neutral. So is what a posting says
/// it does not need.
struct MarkAlignment {
    /// A mark where it stands, within one sentence.
    struct Span: Equatable {
        /// Its tokens.
        var tokens: Range<Int>
        /// Which mark it is.
        var mark: Int
    }

    /// The marks that were found and are no part of another, in text order.
    private(set) var spans: [Span] = []
    /// Whether a token may have any label.
    private(set) var isNeutral: [Bool]
    /// The marks whose phrase does not stand in the text.
    private(set) var missing: [Int] = []

    private let keys: [UInt64]
    private var places: [UInt64: [Int]] = [:]

    init(_ marks: [PostingMark], in text: TokenizedPosting, _ sentences: [Sentence]) {
        keys = text.tokens.map(\.key)
        isNeutral = [Bool](repeating: false, count: keys.count)
        for (index, key) in keys.enumerated() { places[key, default: []].append(index) }
        var found: [Span] = []
        for (index, mark) in marks.enumerated() {
            if let tokens = tokens(of: mark) {
                found.append(Span(tokens: tokens, mark: index))
            } else {
                missing.append(index)
            }
        }
        let taken = take(found, marks, Self.sentenceNumbers(sentences, count: keys.count))
        leaveRepeatsOut(found, taken)
    }

    // MARK: where a mark stands

    private func tokens(of mark: PostingMark) -> Range<Int>? {
        let phrase = Tokenizer.tokens(of: mark.phrase).map(\.key)
        let all = runs(of: phrase)
        guard let first = all.first else { return nil }
        let line = mark.context.flatMap { runs(of: Tokenizer.tokens(of: $0).map(\.key)).first }
        guard let line else { return first }
        let inside = all.filter { line.lowerBound <= $0.lowerBound && $0.upperBound <= line.upperBound }
        guard let last = inside.indices.last else { return first }
        return inside[min(max(0, mark.place - 1), last)]
    }

    /// Where some keys stand one behind the other.
    private func runs(of wanted: [UInt64]) -> [Range<Int>] {
        guard let first = wanted.first else { return [] }
        return (places[first] ?? []).filter { keys[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
    }

    private static func sentenceNumbers(_ sentences: [Sentence], count: Int) -> [Int] {
        var numbers = [Int](repeating: -1, count: count)
        for (number, sentence) in sentences.enumerated() {
            for token in sentence.tokens { numbers[token] = number }
        }
        return numbers
    }

    // MARK: what is learned from

    /// Takes marks that overlap no shorter one, each up to the end of its sentence; gives which tokens belong to one.
    private mutating func take(_ found: [Span], _ marks: [PostingMark], _ sentences: [Int]) -> [Bool] {
        var isTaken = [Bool](repeating: false, count: keys.count)
        for span in found.sorted(by: { ($0.tokens.count, $0.mark) < ($1.tokens.count, $1.mark) }) {
            let own = sentences[span.tokens.lowerBound]
            let end = span.tokens.first { sentences[$0] != own } ?? span.tokens.upperBound
            let tokens = span.tokens.lowerBound..<end
            guard !tokens.contains(where: { isTaken[$0] }) else { continue }
            for token in tokens { isTaken[token] = true }
            if marks[span.mark].isNegated {
                for token in tokens { isNeutral[token] = true }
            } else {
                spans.append(Span(tokens: tokens, mark: span.mark))
            }
        }
        spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return isTaken
    }

    private mutating func leaveRepeatsOut(_ found: [Span], _ isTaken: [Bool]) {
        for phrase in Set(found.map { Array(keys[$0.tokens]) }) {
            for run in runs(of: phrase) where !run.contains(where: { isTaken[$0] }) {
                for token in run { isNeutral[token] = true }
            }
        }
    }
}
