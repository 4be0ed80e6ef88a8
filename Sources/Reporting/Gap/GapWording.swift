import Credentials
import Markup
import Matching
import Tagging

/// The sentences of gap reports, the same in every form.
enum GapWording {
    static func heading(_ report: GapReport) -> String {
        "\(report.match.candidate) for \(report.posting.posting.title ?? report.match.posting.rawValue)"
    }

    static func subheading(_ report: GapReport) -> String {
        let posting = report.posting.posting
        return [
            posting.organization, posting.location?.text, "posting \(posting.id) (\(posting.source))",
            "as of \(report.match.asOf)",
        ]
        .compactMap(\.self).joined(separator: " · ")
    }

    static func score(_ match: Match) -> String {
        match.score.map { NumberText.rounded($0) + " of 100" } ?? "No score"
    }

    /// What the score rests on, or why there is none.
    static func evidence(_ report: GapReport) -> String {
        let match = report.match
        let share = NumberText.percent(match.recognisedShare)
        guard match.score != nil else {
            if match.requirements.isEmpty {
                return "There is no score: the posting asks for nothing that a credential can show."
            }
            return "There is no score: none of the candidate's credentials is recognised."
        }
        let met = "\(report.metCount) of \(match.requirements.count) things that count are met."
        guard match.sufficientEvidence else {
            return met
                + " The evidence is not sufficient: only \(share) of what the posting asks, by weight, stands in "
                + "the taxonomy, and a score from so little says little. Read the posting yourself."
        }
        return met + " \(share) of what the posting asks, by weight, stands in the taxonomy."
    }

    static func status(_ status: CredentialStatus) -> String {
        switch status {
        case .current: "current"
        case .lifetime: "for life"
        case .expiring: "expires soon"
        case .expired: "expired, does not count"
        case .revoked: "revoked, does not count"
        case .suspended: "suspended, does not count"
        case .notYetValid: "not yet valid, does not count"
        case .unknown: "end unknown, counts"
        }
    }

    static func verification(_ verification: Verification) -> String {
        switch verification {
        case .failed: "proof failed, does not count"
        case .unbound: "proof not bound to the issuer, counts as a claim"
        case .claimed: "claimed"
        case .evidence: "link to evidence"
        case .verified: "verified"
        }
    }

    /// The five factors of a strength and their product, as they stand in a table under `factorTitles`.
    static func factors(_ strength: Strength) -> [String] {
        [
            strength.relevance, strength.depth, strength.assurance, strength.validity, strength.verification,
            strength.value,
        ].map { NumberText.rounded($0, places: 2) }
    }

    static let factorTitles = ["relevance", "depth", "assurance", "validity", "verification", "strength"]
    static let factorNote =
        "Strength is the product of the five factors before it; the path leads from what is asked to what the "
        + "credential shows. A second credential covers only part of what the first leaves open."
    static let setAside = "set aside for a stronger one"

    static func path(_ evidence: Evidence) -> String {
        evidence.path.map(\.rawValue).joined(separator: " → ")
    }

    static func worth(_ points: GapReport.Points) -> String {
        "\(NumberText.rounded(points.counted)) of \(NumberText.rounded(points.worth)) points"
    }

    static func goal(_ goal: PathwayGoal) -> String {
        switch goal {
        case .fastest: "Fastest"
        case .cheapest: "Cheapest"
        case .stackable: "Small credentials that add up"
        }
    }

    static func hours(_ hours: Double?) -> String {
        hours.map { NumberText.exact($0.rounded()) + " hours" } ?? "hours unknown"
    }

    static func cost(_ cost: [String: Double]?) -> String {
        guard let cost else { return "cost unknown" }
        let amounts = cost.sorted { $0.key < $1.key }.map { "\(NumberText.exact($0.value)) \($0.key)" }
        return amounts.isEmpty ? "no fee" : amounts.joined(separator: " + ")
    }

    /// "Fastest: 40 hours, 300 USD, score 78.2 after".
    static func pathway(_ pathway: Pathway) -> String {
        var parts = [hours(pathway.hours), cost(pathway.cost)]
        if let score = pathway.scoreAfter { parts.append("score \(NumberText.rounded(score)) after") }
        if pathway.reachesTarget == false { parts.append("does not reach the score asked for") }
        parts += limit(pathway)
        return goal(pathway.goal) + ": " + parts.joined(separator: ", ")
    }

    private static func limit(_ pathway: Pathway) -> [String] {
        guard !pathway.isExact else { return [] }
        switch pathway.limit {
        case .score(let most): return ["not proved best; none can bring more than \(NumberText.rounded(most))"]
        case .hours(let least):
            return ["not proved shortest; none takes fewer than \(NumberText.exact(least.rounded())) hours"]
        case .cost(let least, let currency):
            return ["not proved cheapest; none costs less than \(NumberText.exact(least)) \(currency)"]
        case nil: return ["not proved best"]
        }
    }

    static func unresolved(_ credential: UnresolvedCredential) -> String {
        guard !credential.nearest.isEmpty else { return credential.name + ": not in the catalogue" }
        return "\(credential.name): not in the catalogue; nearest: \(credential.nearest.joined(separator: "; "))"
    }

    static let claimedSkills = "Claimed without a credential, so shown and not counted"
    static let decision =
        "A person decides. This report says what was counted and why; it does not say who should be hired."
    static let contest =
        "To contest it: name the line that is wrong (a phrase in the posting, a credential's status, a factor), and "
        + "send the certificate, a link where it can be verified, or the correct date; then run the report again. The "
        + "digests show which inputs, taxonomy and weights it was made from."
}
