import Credentials
import SkillTaxonomy

/// Checks of the catalogue.
struct CredentialLint {
    let sources: LintSources

    private static let longestWork = 12_000.0
    private static let highestCost = 250_000.0
    private static let longestValidity = 60.0

    init(_ sources: LintSources) {
        self.sources = sources
    }

    var findings: [LintFinding] {
        problems
            + sources.catalogue.credentials.flatMap { credential in
                danglingSkills(of: credential) + emptiness(of: credential) + ranges(of: credential)
            }
    }

    private func finding(_ check: LintFinding.Check, _ credential: Credential, _ message: String) -> LintFinding {
        let place = sources.place(credential)
        return LintFinding(check: check, file: place.file, line: place.line, message: message)
    }

    /// What the catalogue's reader has found already, under the names of the checks here.
    private var problems: [LintFinding] {
        sources.catalogueProblems.map { problem in
            let (check, place) = Self.kind(of: problem)
            let prefix = place.map { "\($0): " } ?? ""
            let message = problem.description
            let rest = message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
            return LintFinding(
                check: check, file: place?.file ?? Self.file(of: problem), line: place?.line,
                message: (place?.entry.map { "'\($0)': " } ?? "") + rest)
        }
    }

    private static func kind(of problem: CatalogueProblem) -> (LintFinding.Check, Place?) {
        switch problem {
        case .unreadable, .syntax: (.unreadable, nil)
        case .field(let field): (.unreadable, field.place)
        case .duplicateID(let place, _, _): (.duplicate, place)
        case .duplicateName(let place, _, _): (.sharedLabel, place)
        case .danglingLink(let place, _): (.danglingLink, place)
        case .circle(let place, _): (.circle, place)
        }
    }

    private static func file(of problem: CatalogueProblem) -> String {
        switch problem {
        case .unreadable(let file, _), .syntax(let file, _): file
        default: ""
        }
    }

    private func danglingSkills(of credential: Credential) -> [LintFinding] {
        let known = Set(sources.skills.map(\.id))
        return credential.skills.filter { !known.contains($0.id) }.map {
            finding(.danglingLink, credential, "skills of '\(credential.id)' name '\($0.id)', which stands nowhere")
        }
    }

    /// A check of a person's record and a bare level, of whoever grants it, show no skill; all else does.
    private func emptiness(of credential: Credential) -> [LintFinding] {
        switch credential.type {
        case .clearance, .backgroundCheck, .legalStatus, .degree: return []
        default:
            guard credential.skills.isEmpty, credential.issuer != .various else { return [] }
            return [finding(.noSkills, credential, "'\(credential.id)' shows no skill; add what it assesses")]
        }
    }

    private func ranges(of credential: Credential) -> [LintFinding] {
        var found: [String] = []
        if let hours = credential.estimatedDuration?.workingHours, !(hours > 0 && hours <= Self.longestWork) {
            found.append("estimatedDuration is \(hours) hours; give more than 0 and at most \(Self.longestWork)")
        }
        if let cost = credential.estimatedCost {
            if !(cost.low >= 0 && cost.low <= cost.high && cost.high <= Self.highestCost) {
                found.append("estimatedCost is \(cost.low) to \(cost.high); give low <= high <= \(Self.highestCost)")
            }
            if cost.currency.utf8.count != 3 || cost.currency != cost.currency.uppercased() {
                found.append("the currency '\(cost.currency)' is no ISO 4217 code such as USD")
            }
        }
        let rules = credential.validityRules.map(\.renewalFrequency) + [credential.renewalFrequency].compactMap(\.self)
        for case .every(let period) in rules where Self.years(period) > Self.longestValidity {
            found.append("renewalFrequency is \(period); give at most \(Int(Self.longestValidity)) years")
        }
        return found.map { finding(.outOfRange, credential, "'\(credential.id)': \($0)") }
    }

    private static func years(_ period: CalendarPeriod) -> Double {
        Double(period.years) + Double(period.months) / 12 + Double(period.weeks * 7 + period.days) / 365
    }
}
