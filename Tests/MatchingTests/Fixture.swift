import Credentials
import Markup
import Postings
import SkillTaxonomy
import Tagging

@testable import Matching

/// A small world for tests: weights, concepts, a catalogue, and short ways to ask and to hold.
enum Fixture {
    static let today = CalendarDay(dayNumber: 20_780)  // 2026-11-23

    static let weights = Weights(values: [
        .importanceRequired: 1, .importancePreferred: 0.5, .importanceMentioned: 0.15, .relevanceSame: 1,
        .relevanceNarrower: 0.9, .relevanceBroader: 0.5, .relevanceRelated: 0.25, .relevanceLeast: 0.2,
        .depthReached: 1, .depthOneBelow: 0.7, .depthTwoBelow: 0.4, .depthThreeBelow: 0.2, .depthUnstated: 0.8,
        .assessmentPerformanceExam: 1, .assessmentPracticalAssessment: 0.99, .assessmentProctoredExam: 0.95,
        .assessmentGradedProject: 0.85, .assessmentPortfolio: 0.8, .assessmentQuiz: 0.6, .assessmentAttendance: 0.35,
        .assessmentRecordCheck: 0.9, .assessmentUnknown: 0.55, .backingAccredited: 1, .backingRegulator: 0.99,
        .backingGovernment: 0.98, .backingIndustryBody: 0.95, .backingVendor: 0.9, .backingUniversity: 0.94,
        .backingSchool: 0.85, .backingPlatform: 0.75, .backingEmployer: 0.7, .backingUnknown: 0.6,
        .verificationVerified: 1, .verificationEvidence: 0.85, .verificationClaimed: 0.7, .metCoverage: 0.5,
        .partialCredentialCoverage: 0.4, .sufficientRecognisedShare: 0.5, .expiringDays: 90,
    ])

    /// programming > python > pandas > dataframes, programming > java; python ~ statistics; sql alone.
    static let taxonomy = Taxonomy(concepts: [
        concept("programming"), concept("python", broader: ["programming"], related: ["statistics"]),
        concept("pandas", broader: ["python"]), concept("dataframes", broader: ["pandas"]),
        concept("java", broader: ["programming"]), concept("statistics"), concept("sql"), concept("untaught"),
        concept("spanish", kind: .language), concept("french", kind: .language),
    ])

    static func concept(
        _ id: String, broader: [String] = [], related: [String] = [], kind: ConceptKind = .skill,
        crosswalk: [String] = []
    ) -> Concept {
        Concept(
            id: ConceptID(id), preferredLabel: id, kind: kind, broader: broader.map { ConceptID($0) },
            related: related.map { ConceptID($0) }, crosswalk: crosswalk)
    }

    static func entry(
        _ id: String, _ skills: [(String, ProficiencyLevel?)] = [], type: CredentialType = .certification,
        _ assessment: AssessmentMethod? = .performanceExam, accredited: Bool = true
    ) -> Credential {
        Credential(
            id: CredentialID(id), name: id, type: type,
            skills: skills.map { TaughtSkill(id: ConceptID($0.0), level: $0.1) }, assessment: assessment,
            accreditedBy: accredited ? ["ISO/IEC 17024"] : [])
    }

    static func matcher(_ entries: [Credential], issuers: [Issuer] = [], _ weights: Weights = weights) -> Matcher {
        Matcher(taxonomy: taxonomy, catalogue: Catalogue(issuers: issuers, credentials: entries), weights: weights)
    }

    static func held(
        _ entry: String, _ verification: Verification = .verified, issued: String? = nil, expires: String? = nil
    ) -> HeldCredential {
        HeldCredential(
            name: entry, entry: CredentialID(entry), issued: issued.flatMap { CalendarDay($0) },
            expires: expires.flatMap { CalendarDay($0) }, verification: verification)
    }

    static func candidate(_ held: HeldCredential...) -> Candidate { Candidate(id: "c", held: held) }

    static func ask(
        _ concept: String, _ importance: Importance = .required, kind: ConceptKind = .skill, weight: Double? = nil,
        level: ProficiencyLevel? = nil, alternatives: String? = nil
    ) -> Requirement {
        let weights: [Importance: Double] = [.required: 1, .preferred: 0.5, .mentioned: 0.15]
        return Requirement(
            id: RequirementID("r-" + concept),
            concept: ConceptReference(
                id: ConceptID(concept), label: concept, kind: kind,
                scheme: concept.hasPrefix("text:") ? "text" : "skillsieve"),
            importance: importance, proficiency: level,
            alternatives: alternatives.map { Alternatives(id: $0, open: false) },
            weight: weight ?? weights[importance] ?? 0, mentions: [])
    }

    static func posting(_ requirements: Requirement..., organization: String? = nil) -> TaggedPosting {
        posting(requirements, organization: organization)
    }

    static func posting(_ requirements: [Requirement], organization: String? = nil) -> TaggedPosting {
        TaggedPosting(
            posting: Posting(id: PostingID("p"), source: "p.html", organization: organization),
            requirements: requirements)
    }
}

/// Whether two numbers differ by no more than rounding.
func isClose(_ first: Double?, _ second: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first - second) <= tolerance
}

/// SplitMix64: the same numbers on every machine for one seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
