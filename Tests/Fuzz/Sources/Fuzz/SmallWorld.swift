import Credentials
import Markup
import Matching
import PhraseMatching
import Postings
import SkillTaxonomy
import Tagging

/// A few skills, credentials and demands, so that one input takes well under a millisecond.
struct SmallWorld {
    let concepts: [Concept]
    let taxonomy: Taxonomy
    let catalogue: Catalogue
    let weights: Weights
    let matcher: Matcher
    let reader: CandidateReader
    let posting: TaggedPosting
    let candidate: Candidate

    init() {
        let skills = [("security", ""), ("network-security", "security"), ("python", ""), ("pandas", "python")]
        concepts = skills.map { id, broader in
            Concept(
                id: ConceptID(id), preferredLabel: id, broader: broader.isEmpty ? [] : [ConceptID(broader)],
                related: id == "python" ? [ConceptID("security")] : [])
        }
        taxonomy = Taxonomy(concepts: concepts)
        catalogue = Self.catalogue()
        var weights = Weights(values: [:])
        for key in Weights.Key.allCases { weights[key] = 0.8 }
        (weights[.relevanceLeast], weights[.expiringDays]) = (0.1, 90)
        self.weights = weights
        matcher = Matcher(taxonomy: taxonomy, catalogue: catalogue, weights: weights)
        reader = CandidateReader(catalogue) { $0.hasSuffix("badge.json") }
        posting = TaggedPosting(
            posting: Posting(id: PostingID("p"), source: "p.html"),
            requirements: [
                Self.ask("security", .skill), Self.ask("python", .skill, .preferred), Self.ask("cissp", .credential),
                Self.ask("bachelor", .education), Self.ask("other", .skill),
            ])
        candidate = Candidate(
            id: "c",
            held: ["security-plus", "cysa-plus", "own"].map {
                HeldCredential(name: $0, entry: CredentialID($0), issued: CalendarDay(dayNumber: 20_000))
            })
    }

    private static func ask(_ id: String, _ kind: ConceptKind, _ importance: Importance = .required) -> Requirement {
        Requirement(
            id: RequirementID("r-" + id),
            concept: ConceptReference(id: ConceptID(id), label: id, kind: kind, scheme: "skillsieve"),
            importance: importance, alternatives: nil, weight: importance == .required ? 1 : 0.5, mentions: [])
    }

    private static func catalogue() -> Catalogue {
        func entry(
            _ id: String, _ name: String, _ aliases: [String], _ skills: [String], family: String? = nil,
            level: Int? = nil,
            renews: [String] = []
        ) -> Credential {
            Credential(
                id: CredentialID(id), name: name, aliases: aliases,
                type: id == "bachelor" ? .degree : id == "badge" ? .digitalBadge : .certification,
                issuer: IssuerID(id == "bachelor" ? "various" : "comptia"),
                skills: skills.map { TaughtSkill(id: ConceptID($0), level: .intermediate) }, assessment: .proctoredExam,
                renewalFrequency: .every(CalendarPeriod(years: 3)), estimatedDuration: CalendarPeriod(hours: 40),
                estimatedCost: CostRange(currency: "USD", low: 100, high: 200), renews: renews.map { CredentialID($0) },
                family: family.map { FamilyID($0) }, familyLevel: level)
        }
        return Catalogue(
            issuers: [Issuer(id: IssuerID("comptia"), name: "CompTIA", kind: .industryBody)],
            credentials: [
                entry(
                    "security-plus", "CompTIA Security+", ["Security+", "SY0-701"], ["security"], family: "s", level: 1),
                entry(
                    "cysa-plus", "CompTIA CySA+", ["CySA+"], ["network-security", "python"], family: "s", level: 2,
                    renews: ["security-plus"]),
                entry(
                    "cissp", "Certified Information Systems Security Professional (CISSP)", ["CISSP"],
                    ["security", "network-security"]),
                entry("badge", "Python Basics Badge", [], ["pandas"]),
                entry("bachelor", "Bachelor's degree", ["bachelors", "BSc"], []),
            ])
    }
}
