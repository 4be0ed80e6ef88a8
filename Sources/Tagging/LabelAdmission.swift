import PhraseMatching

/// Lets the ambiguous labels of a sentence in for which something speaks.
///
/// What was let in speaks for its neighbours in a list, on either side. So a label is looked at once, and again only when one
/// right beside it came in: the work grows with the number of labels and no faster.
struct LabelAdmission {
    private let findings: TextFindings
    private let mood: ClauseMood
    /// The positions of the sentence's labels among those of the text.
    private let labels: Range<Int>
    private var gate: ContextGate
    /// Labels that are in and whose neighbours are still to be looked at.
    private var pending: [Int] = []
    /// Whether the run that a label stands in was let in as a whole.
    private var isRunIn: [Bool]

    init(findings: TextFindings, labels: Range<Int>, mood: ClauseMood) {
        self.findings = findings
        self.labels = labels
        self.mood = mood
        gate = ContextGate(findings: findings, labels: labels)
        isRunIn = [Bool](repeating: false, count: labels.count)
    }

    /// Which labels are in, by position.
    mutating func admitted() -> [Bool] {
        for label in labels {
            if findings.labels[label].needsContext { consider(label) } else { letRunIn(around: label) }
        }
        while let label = pending.popLast() {
            letRunIn(around: label)
            // A separator and "and" or "or" may stand between two neighbours, which may be a label too.
            for neighbour in (label - 2..<label + 3).clamped(to: labels) where !gate.isSure(neighbour) {
                consider(neighbour)
            }
        }
        return labels.map { gate.isSure($0) }
    }

    private mutating func consider(_ label: Int) {
        let candidate = findings.labels[label]
        guard !gate.isSure(label), gate.evidence(for: candidate, mood: mood.mood(at: candidate.tokens)) != nil else {
            return
        }
        letIn(label)
    }

    private mutating func letIn(_ label: Int) {
        gate.letIn(label)
        pending.append(label)
    }

    /// Lets in all labels, but plain words, of a run of three or more with nothing between them but blanks and commas: what
    /// is left of a row of tags, or of a list whose commas were lost.
    private mutating func letRunIn(around label: Int) {
        guard !isRunIn[label - labels.lowerBound] else { return }
        var (first, last) = (label, label)
        while first > labels.lowerBound, joins(first - 1) { first -= 1 }
        while last + 1 < labels.upperBound, joins(last) { last += 1 }
        for member in first...last {
            isRunIn[member - labels.lowerBound] = true
            if last - first >= 2, !findings.labels[member].isPlainWord, !gate.isSure(member) { letIn(member) }
        }
    }

    /// Whether nothing that ends a thought stands between a label and the next one.
    private func joins(_ left: Int) -> Bool {
        let border = findings.labels[left].tokens.upperBound
        return findings.labels[left + 1].tokens.lowerBound == border && findings.text.tokens[border].gap != .stop
    }
}
