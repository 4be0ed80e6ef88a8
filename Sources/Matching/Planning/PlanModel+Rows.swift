extension PlanModel {
    /// Reduces the rows of a score and what options would show of them.
    init(_ rows: [ScoreRow], _ options: PlanOptions, in matcher: Matcher) {
        let planned = options.entries.map(matcher.holdingMaker.planned)
        var groups: [String: Int] = [:]
        func number(_ countedAs: String) -> Int {
            if let number = groups[countedAs] { return number }
            groups[countedAs] = groups.count
            return groups.count - 1
        }
        func reduced(_ term: EvidenceTerm) -> Term {
            Term(countedAs: number(term.countedAs), strength: term.strength.value, isPartial: term.isPartial)
        }
        let reducedRows = rows.map { row in
            Row(
                weight: row.weight, isRequired: row.importance == .required,
                members: row.members.map { member in
                    Member(
                        held: member.held.map(reduced),
                        options: matcher.assessor.terms(member.demand, planned).map { ($0.holding, reduced($0)) })
                })
        }
        self.init(
            rows: reducedRows, partialLimit: matcher.weights[.partialCredentialCoverage],
            metCoverage: matcher.weights[.metCoverage])
    }
}
