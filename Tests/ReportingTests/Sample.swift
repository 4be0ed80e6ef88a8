import Credentials
import Markup
import Postings
import SkillTaxonomy
import Tagging

@testable import Matching
@testable import Reporting

/// A small posting and a match with it, made by hand, with something in every field.
enum Sample {
    static let text = "Analyst\nYou have SIEM and Python. CISSP or equal. No German. Calm <under> fire."

    static let posting = Posting(
        id: PostingID("ad-1"), source: "ads/ad-1.html", title: "Analyst", organization: "Kestrel \"Mutual\"",
        language: "en", datePosted: CalendarDay("2026-11-01"),
        location: Place(text: "Cork, IE", locality: "Cork", country: "IE"), employmentType: ["Full-time", "Permanent"],
        pay: Pay(minimum: 52_000, currency: "EUR", period: "per annum"), text: UTF8Text(text))

    static func mention(_ phrase: String, negated: Bool = false, confidence: Double = 0.97) -> Mention {
        let bytes = Array(text.utf8)
        let wanted = Array(phrase.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return Mention(
            start: start, end: start + wanted.count, text: phrase, section: "requirements", negated: negated,
            confidence: confidence, rule: .label)
    }

    static func requirement(
        _ id: String, _ concept: String, _ phrase: String, kind: ConceptKind = .skill, scheme: String = "skillsieve",
        importance: Importance = .required, years: Double? = nil, alternatives: Alternatives? = nil,
        weight: Double = 1, negated: Bool = false, type: String? = nil, sector: String? = nil
    ) -> Requirement {
        Requirement(
            id: RequirementID(id),
            concept: ConceptReference(
                id: ConceptID(concept), label: phrase, kind: kind, scheme: scheme, type: type, sector: sector),
            importance: importance, years: years, alternatives: alternatives, weight: weight,
            mentions: [mention(phrase, negated: negated)])
    }

    static let requirements = [
        requirement("r1", "siem", "SIEM", years: 2.5, type: "tool", sector: "cybersecurity"),
        requirement("r2", "python", "Python", importance: .preferred, weight: 0.5),
        requirement("r3", "cissp", "CISSP", kind: .credential, alternatives: Alternatives(id: "a1", open: true)),
        requirement(
            "r4", "german", "German", kind: .language, importance: .notNeeded, weight: 0, negated: true,
            type: "language"),
        requirement(
            "r5", "text:calm-under-fire", "Calm <under> fire", scheme: "text", importance: .mentioned, weight: 0.1),
    ]

    static let tagged = TaggedPosting(
        posting: posting, requirements: requirements,
        diagnostics: [Diagnostic(severity: .warning, code: "odd", message: "line 3 was odd", line: 3)])

    static let strength = Strength(relevance: 1, depth: 0.9, assurance: 0.95, validity: 1, verification: 0.9)

    static let match = Match(
        candidate: "dana", posting: PostingID("ad-1"), asOf: CalendarDay(dayNumber: 20_780), score: 47.5,
        sufficientEvidence: true,
        requirements: [
            outcome(
                "r2", coverage: 0, importance: .preferred, weight: 0.5, evidence: []),
            outcome(
                "r1", coverage: 0.7695, weight: 1,
                evidence: [
                    Evidence(
                        credential: HoldingID("cysa"), strength: strength, path: [ConceptID("siem"), ConceptID("soc")],
                        isPartial: false)
                ]),
        ],
        credentials: [
            CredentialOutcome(
                id: HoldingID("cysa"), entry: CredentialID("cysa"), name: "CySA+", rank: 1, contribution: 47.5,
                status: .expiring, verification: .evidence),
            CredentialOutcome(
                id: HoldingID("ceh"), entry: CredentialID("ceh"), name: "CEH", rank: 2, contribution: 0,
                status: .expired, verification: .unbound),
        ],
        gaps: [Gap(requirement: RequirementID("r2"), importance: .preferred, missing: 1)],
        unrecognised: [RequirementID("r5")], recognisedShare: 0.96, toBeShownOtherwise: [RequirementID("r4")],
        unresolvedCredentials: [UnresolvedCredential(name: "Blue Badge", nearest: ["Blue Team Level 1"])],
        claimedSkills: ["Wireshark"],
        pathways: [
            Pathway(
                goal: .fastest,
                credentials: [PathwayStep(id: CredentialID("pcep"), name: "PCEP", hours: 40, cost: ["USD": 59])],
                hours: 40, cost: ["USD": 59], scoreAfter: 61.25, meets: [RequirementID("r2")], reachesTarget: nil,
                isExact: false, limit: .score(atMost: 70))
        ])

    static func outcome(
        _ id: String, coverage: Double, importance: Importance = .required, weight: Double, evidence: [Evidence]
    ) -> RequirementOutcome {
        let requirement = requirements.first { $0.id.rawValue == id }
        let unknown = ConceptReference(id: ConceptID(id), label: id, kind: .skill, scheme: "skillsieve")
        return RequirementOutcome(
            requirement: RequirementID(id), concept: requirement?.concept ?? unknown, importance: importance,
            weight: weight, coverage: coverage, isMet: coverage >= 0.5, evidence: evidence, setAside: [],
            alternatives: [], isOpen: false)
    }

    static let report = GapReport(
        posting: tagged, match: match, candidate: Candidate(id: "dana"),
        provenance: Provenance(
            version: "0.1.0", taxonomy: "sha256:aa", model: "sha256:cc", weights: "sha256:bb",
            inputs: ["dana.yaml": "sha256:cc", "ads/ad-1.html": "sha256:dd"]))

    /// The same with other figures.
    static func report(_ change: (inout Match) -> Void) -> GapReport {
        var copy = report
        change(&copy.match)
        return copy
    }

    /// The digest of its text.
    static let digest = tagged.digest

    static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
