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

    private struct CoveredRow: Sendable {
        var weight: Double
        var isRequired: Bool
        var members: Range<Int>
    }

    private let rows: [CoveredRow]
    /// The requirements of all rows, one row's behind another's.
    private let members: [PlanMember]
    private let metCoverage: Double

    /// Takes rows; of the holdings that show a requirement and are counted once only the strongest matters.
    init(rows: [Row], partialLimit: Double, metCoverage: Double) {
        var members: [PlanMember] = []
        self.rows = rows.map { row in
            let first = members.count
            members += row.members.map { PlanMember(held: $0.held, options: $0.options, partialLimit: partialLimit) }
            return CoveredRow(weight: row.weight, isRequired: row.isRequired, members: first..<members.count)
        }
        self.members = members
        self.metCoverage = metCoverage
    }

    /// The sum of all rows' weights.
    var totalWeight: Double { rows.reduce(0) { $0 + $1.weight } }

    /// The value of a selection of options.
    func value(_ selected: [Bool], _ objective: Objective) -> Double {
        let chosen = selected.chosen
        return rows.reduce(0) { sum, row in
            if objective == .requiredMet, !row.isRequired { return sum + 0 }
            let coverage = row.members.reduce(0) { max($0, members[$1].coverage(chosen)) }
            return sum + counted(coverage, row, objective)
        }
    }

    /// No less than what the step from one selection to a larger one brings, there or after more has been selected.
    ///
    /// The value itself gives no such bound: an alternative that is behind gains nothing until it takes the lead.
    func mostGain(_ selected: [Bool], _ more: [Bool], _ objective: Objective) -> Double {
        let (before, after) = (selected.chosen, more.chosen)
        return rows.reduce(0) { sum, row in
            let gains = row.members.map { member in
                counted(members[member].coverage(after), row, objective)
                    - counted(members[member].coverage(before), row, objective)
            }
            return sum + max(0, gains.max() ?? 0)
        }
    }

    private func counted(_ coverage: Double, _ row: CoveredRow, _ objective: Objective) -> Double {
        switch objective {
        case .score: row.weight * coverage
        case .requiredMet: row.isRequired ? row.weight * min(coverage, metCoverage) : 0
        case .allMet: row.weight * min(coverage, metCoverage)
        }
    }
}

extension [Bool] {
    /// The places of what is chosen, in order; looks at eight at a time, since of thousands few are.
    var chosen: [Int] {
        var places: [Int] = []
        withUnsafeBytes { bytes in
            var place = 0
            while place + 8 <= bytes.count {
                if bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) != 0 {
                    for next in place..<place + 8 where bytes[next] != 0 { places.append(next) }
                }
                place += 8
            }
            for next in place..<bytes.count where bytes[next] != 0 { places.append(next) }
        }
        return places
    }
}
