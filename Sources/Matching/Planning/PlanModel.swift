/// The score as a function of which options are earned, reduced to what a search evaluates thousands of times.
struct PlanModel: Sendable {
    /// What one holding or option shows of one requirement.
    struct Term: Sendable {
        var countedAs: Int
        var strength: Double
        var isPartial: Bool
    }

    /// One recognised requirement.
    struct Member: Sendable {
        var held: [Term]
        var options: [(option: Int, term: Term)]
    }

    /// One row of the score.
    struct Row: Sendable {
        var weight: Double
        var isRequired: Bool
        var members: [Member]
    }

    /// What a search wants to be large.
    enum Objective: Sendable {
        /// The score.
        case score
        /// How far the rows that are required are met; more than met counts no more.
        case requiredMet
        /// How far all rows are met.
        case allMet
    }

    var rows: [Row]
    var partialLimit: Double
    var metCoverage: Double

    /// The sum of all rows' weights.
    var totalWeight: Double { rows.reduce(0) { $0 + $1.weight } }

    /// The value of a selection of options.
    func value(_ selected: [Bool], _ objective: Objective) -> Double {
        rows.reduce(0) { $0 + value(of: $1, selected, objective) }
    }

    /// No less than what the step from one selection to a larger one brings, there or after more has been selected.
    ///
    /// The value itself gives no such bound: an alternative that is behind gains nothing until it takes the lead.
    func mostGain(_ selected: [Bool], _ more: [Bool], _ objective: Objective) -> Double {
        rows.reduce(0) { sum, row in
            let gains = row.members.map { member in
                counted(coverage(of: member, more), row, objective)
                    - counted(coverage(of: member, selected), row, objective)
            }
            return sum + max(0, gains.max() ?? 0)
        }
    }

    private func value(of row: Row, _ selected: [Bool], _ objective: Objective) -> Double {
        if objective == .requiredMet, !row.isRequired { return 0 }
        return counted(row.members.reduce(0) { max($0, coverage(of: $1, selected)) }, row, objective)
    }

    private func counted(_ coverage: Double, _ row: Row, _ objective: Objective) -> Double {
        switch objective {
        case .score: row.weight * coverage
        case .requiredMet: row.isRequired ? row.weight * min(coverage, metCoverage) : 0
        case .allMet: row.weight * min(coverage, metCoverage)
        }
    }

    /// How far a requirement is covered: the same rules as for a match, with partial evidence in closed form.
    private func coverage(of member: Member, _ selected: [Bool]) -> Double {
        var best: [Term] = member.held
        for (option, term) in member.options where selected[option] {
            if let place = best.firstIndex(where: { $0.countedAs == term.countedAs }) {
                if worth(term) > worth(best[place]) { best[place] = term }
            } else {
                best.append(term)
            }
        }
        var open = 1.0
        var partlyOpen = 1.0
        for term in best {
            if term.isPartial { partlyOpen *= 1 - term.strength } else { open *= 1 - term.strength }
        }
        return 1 - open * (1 - partialLimit * (1 - partlyOpen))
    }

    private func worth(_ term: Term) -> Double { term.isPartial ? term.strength * partialLimit : term.strength }
}
