import Markup

/// Gives fields that a dialect has no rule for the place of those whose words they share.
struct ShapedEntries {
    private let dialect: Dialect
    private let isExport: Bool
    private let kinds: KeyKinds
    /// Rules that were made for this record, by what their texts have in common.
    private var rules: [String: Int] = [:]

    /// Fields that the dialect knows come before those that only words tell.
    private static let behindKnown = 100
    /// Rules of texts that no rule of the dialect is about.
    private static let furtherRules = 1000

    init(_ dialect: Dialect, of record: Record, _ kinds: KeyKinds) {
        self.dialect = dialect
        isExport = record.syntax == .json || record.syntax == .pageState
        self.kinds = kinds
    }

    /// The place of a field, nil where its name says nothing.
    mutating func entry(for field: Field) -> FieldTable.Entry? {
        guard isExport else { return nil }
        let names = field.path.split(separator: ".", omittingEmptySubsequences: false)
        guard names.count <= KeyMeaning.mostNames, let meaning = KeyMeaning(path: names, value: field.value, kinds)
        else {
            return nil
        }
        guard dialect.readsNames else { return furtherFact(meaning) }
        let preference = meaning.rank < 0 ? meaning.rank : Self.behindKnown + meaning.rank
        if case .text(let topic) = meaning.role, !meaning.group.isEmpty {
            return FieldTable.Entry(role: meaning.role, rule: rule(of: topic, meaning.group), preference: 0)
        }
        if meaning.role == .heading {
            return FieldTable.Entry(role: .heading, rule: rule(of: .description, meaning.group), preference: 0)
        }
        let known = dialect.table.rule(of: meaning.role) ?? Self.furtherRules
        return FieldTable.Entry(role: meaning.role, rule: known, preference: preference)
    }

    /// A fact that a known export may lack, behind all that its dialect knows.
    private func furtherFact(_ meaning: KeyMeaning) -> FieldTable.Entry? {
        switch meaning.role {
        case .organization where meaning.rank < Self.doubtful, .posted where meaning.rank < Self.doubtful, .expires:
            FieldTable.Entry(role: meaning.role, rule: Self.furtherRules, preference: meaning.rank)
        default: nil
        }
    }

    /// Facts of this rank may be another's, or of another day.
    private static let doubtful = 5

    /// A rule of its own for each text, in the order met.
    private mutating func rule(of topic: FieldRole.Topic, _ group: String) -> Int {
        let key = "\(topic) \(group)"
        if let rule = rules[key] { return rule }
        let rule = Self.furtherRules + 1 + rules.count
        rules[key] = rule
        return rule
    }
}
