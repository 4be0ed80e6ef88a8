import Learning

/// What the model of tokens says of a stretch of tokens.
enum SpanLabel: String, CaseIterable {
    case required, preferred, duty
    /// A degree, a language, years of experience: what grammar reads.
    case other
    /// A certificate, a licence, a check that is asked for; how strongly its line and clause say.
    case credential

    /// The names of the model's labels: outside, then first and further token of each.
    static let labelNames = ["O"] + allCases.flatMap { ["B-" + $0.rawValue, "I-" + $0.rawValue] }

    /// The label of a token outside of all.
    static let outside = LabelID(0)

    /// The label of its first token.
    var first: LabelID { LabelID(UInt8(1 + 2 * place)) }

    /// The label of its further tokens.
    var further: LabelID { LabelID(UInt8(2 + 2 * place)) }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What a label stands for; nil for outside.
    static func reading(_ label: LabelID) -> (span: SpanLabel, isFirst: Bool)? {
        guard label.index > 0, allCases.indices.contains((label.index - 1) / 2) else { return nil }
        return (allCases[(label.index - 1) / 2], label.index % 2 == 1)
    }
}
