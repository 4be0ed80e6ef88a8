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
        partialLimit = matcher.weights[.partialCredentialCoverage]
        metCoverage = matcher.weights[.metCoverage]
        self.rows = []
        for row in rows {
            let members = row.members.map { member in
                Member(
                    held: member.held.map { term in
                        Term(
                            countedAs: number(term.countedAs), strength: term.strength.value, isPartial: term.isPartial)
                    },
                    options: matcher.assessor.terms(member.demand, planned).map { term in
                        let reduced = Term(
                            countedAs: number(term.countedAs), strength: term.strength.value, isPartial: term.isPartial)
                        return (term.holding, reduced)
                    })
            }
            self.rows.append(Row(weight: row.weight, isRequired: row.importance == .required, members: members))
        }
    }
}
