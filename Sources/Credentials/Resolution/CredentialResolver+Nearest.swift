extension CredentialResolver {
    /// The entries whose names are most like another, the nearest first; at most three, maybe none.
    public func nearest(to name: String) -> [CredentialID] {
        let details = index.details
        let words = FoldedName(name).tokens
        let corrections = spellingCorrections(words)
        let tokens = corrections.count == 1 ? corrections.first ?? words : words
        var scores = EntryScores(count: catalogue.credentials.count)
        details.forEachOverlap(with: tokens) { entry, overlap in scores.raise(entry, to: overlap) }
        for entry in details.entriesByInitials[tokens.joined()] ?? [] { scores.raise(entry, to: 0.9) }
        addEntriesSpelledLike(tokens.joined(), details, &scores)
        return scores.best(3, from: 0.25).map { catalogue.credentials[$0].id }
    }

    /// How much of what two names tell they tell both: 0...1.
    func overlap(_ first: [String], _ second: [String]) -> Double {
        let details = index.details
        let (first, second) = (Set(first), Set(second))
        // In halves, whose sums are exact in any order.
        func information(_ tokens: Set<String>) -> Double { tokens.reduce(0) { $0 + details.information($1) } }
        let all = information(first) + information(second)
        return all == 0 ? 0 : 2 * information(first.intersection(second)) / all
    }

    /// Adds entries whose run-together name is a letter or two off.
    private func addEntriesSpelledLike(_ key: String, _ details: NameDetail, _ scores: inout EntryScores) {
        let bytes = Array(key.utf8)
        guard bytes.count >= 3 else { return }
        details.keySpelling.forEachNear(bytes, limit: bytes.count >= 6 ? 2 : 1) { place, distance in
            for entry in details.entriesByKey[details.keySpelling.words[place]] ?? [] {
                scores.raise(entry, to: 1 - Double(distance) / Double(bytes.count))
            }
        }
    }
}

/// The best score of each entry that has any.
private struct EntryScores {
    private var scores: [Double]
    private var scored: [Int] = []

    init(count: Int) { scores = [Double](repeating: -1, count: count) }

    mutating func raise(_ entry: Int, to score: Double) {
        if scores[entry] < 0 { scored.append(entry) }
        scores[entry] = max(scores[entry], score)
    }

    /// The entries with the highest scores that reach a least one, of equals the first in the catalogue.
    func best(_ count: Int, from least: Double) -> ArraySlice<Int> {
        scored.filter { scores[$0] >= least }
            .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }.prefix(count)
    }
}
