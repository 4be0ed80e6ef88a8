import PhraseMatching

/// Names of tools that follow one another with nothing between but blanks and commas: a row of tags, or a list whose commas were lost.
///
/// Three or more of them are a list of things whatever each may mean elsewhere.
enum LabelRuns {
    private static let least = 3

    /// Whether each of a sentence's labels, which stand in text order, is a member of such a run.
    static func members(_ labels: [MentionCandidate], in text: TokenizedPosting) -> [Bool] {
        var isMember = [Bool](repeating: false, count: labels.count)
        var first = 0
        for next in labels.indices.dropFirst() + [labels.count] {
            if next < labels.count, joins(labels[next - 1], labels[next], text) { continue }
            if next - first >= least { for member in first..<next { isMember[member] = true } }
            first = next
        }
        return isMember
    }

    /// Whether nothing that ends a thought stands between a tool and the next one.
    private static func joins(_ left: MentionCandidate, _ right: MentionCandidate, _ text: TokenizedPosting) -> Bool {
        let border = left.tokens.upperBound
        return right.tokens.lowerBound == border && text.tokens[border].gap != .stop
            && [left, right].allSatisfy { $0.specificity == .specificityTool }
    }
}
