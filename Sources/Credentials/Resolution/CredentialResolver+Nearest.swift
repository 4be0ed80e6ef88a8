extension CredentialResolver {
    /// The entries whose names are most like another, the nearest first; at most three, maybe none.
    public func nearest(to name: String) -> [CredentialID] {
        let details = index.details
        let words = FoldedName(name).tokens
        let corrections = spellingCorrections(words)
        let tokens = corrections.count == 1 ? corrections.first ?? words : words
        var scores: [Int: Double] = [:]
        for label in labels(sharing: tokens, details) {
            let entry = details.labels[label].entry
            scores[entry] = max(scores[entry] ?? 0, overlap(tokens, details.labels[label].tokens))
        }
        for entry in details.entriesByInitials[tokens.joined()] ?? [] { scores[entry] = max(scores[entry] ?? 0, 0.9) }
        for (entry, score) in entriesSpelledLike(tokens.joined()) { scores[entry] = max(scores[entry] ?? 0, score) }
        let ranked = scores.filter { $0.value >= 0.25 }.sorted { first, second in
            first.value != second.value ? first.value > second.value : first.key < second.key
        }
        return ranked.prefix(3).map { catalogue.credentials[$0.key].id }
    }

    /// Names with a word in common, by the rarest words first, until there are many.
    ///
    /// What shares no more than "certified" or "of" is not near.
    private func labels(sharing tokens: [String], _ details: NameDetail) -> Set<Int> {
        let known = Set(tokens).compactMap { token in details.labelsByToken[token].map { (token: token, labels: $0) } }
        let ordered = known.sorted { ($0.labels.count, $0.token) < ($1.labels.count, $1.token) }
        var labels: Set<Int> = []
        for word in ordered where labels.count < 500 { labels.formUnion(word.labels) }
        return labels
    }

    /// How much of what two names tell they tell both: 0...1.
    func overlap(_ first: [String], _ second: [String]) -> Double {
        let details = index.details
        let (first, second) = (Set(first), Set(second))
        // Summed in alphabetical order, since the order of a set changes from run to run and with it the last digit.
        func information(_ tokens: Set<String>) -> Double { tokens.sorted().reduce(0) { $0 + details.information($1) } }
        let all = information(first) + information(second)
        return all == 0 ? 0 : 2 * information(first.intersection(second)) / all
    }

    /// Entries whose run-together name is a letter or two off.
    private func entriesSpelledLike(_ key: String) -> [(entry: Int, score: Double)] {
        let bytes = Array(key.utf8)
        guard bytes.count >= 3 else { return [] }
        let limit = bytes.count >= 6 ? 2 : 1
        return index.details.entriesByKey.flatMap { other, entries -> [(entry: Int, score: Double)] in
            guard abs(other.utf8.count - bytes.count) <= limit,
                let distance = editDistance(bytes, Array(other.utf8), limit: limit)
            else { return [] }
            return entries.map { ($0, 1 - Double(distance) / Double(bytes.count)) }
        }
    }
}
