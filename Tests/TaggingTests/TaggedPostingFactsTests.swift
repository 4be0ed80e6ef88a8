import Markup
import Postings
import Testing

@testable import SkillTaxonomy
@testable import Tagging

struct TaggedPostingFactsTests {
    private func tagged(_ requirements: [(sector: String?, importance: Importance)]) -> TaggedPosting {
        TaggedPosting(
            posting: Posting(id: PostingID("p"), source: "p.html", text: UTF8Text("abc")),
            requirements: requirements.enumerated().map { place, asked in
                Requirement(
                    id: RequirementID("r\(place)"),
                    concept: ConceptReference(
                        id: ConceptID("c\(place)"), label: "c", kind: .skill, scheme: "s", sector: asked.sector),
                    importance: asked.importance, weight: 1, mentions: [])
            })
    }

    static let cases: [(name: String, asked: [(String?, Importance)], sector: String?)] = [
        ("nothing", [], nil), ("one", [("health", .required)], "health"),
        ("the most", [("health", .required), ("law", .required), ("health", .required)], "health"),
        ("a tie", [("health", .required), ("law", .required)], nil),
        ("what is only preferred", [("health", .required), ("law", .preferred), ("law", .preferred)], "health"),
        ("what all sectors ask", [("transversal", .required), ("transversal", .required), ("law", .required)], "law"),
        ("languages alone", [("languages", .required)], nil), ("without a sector", [(nil, .required)], nil),
    ]

    @Test(arguments: cases.indices) func theSectorIsThatOfMost(_ index: Int) {
        #expect(tagged(Self.cases[index].asked).sector == Self.cases[index].sector, "\(Self.cases[index].name)")
    }

    @Test func theDigestIsOfTheTextAlone() {
        var other = tagged([("law", .required)])
        other.posting.id = PostingID("q")
        #expect(tagged([]).digest == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(other.digest == tagged([]).digest)
    }

    @Test(
        arguments: [
            (Concept.SkillType.knowledge, Concept.ReuseLevel.transversal, ConceptKind.skill, "", "knowledge"),
            (.competence, .sectorSpecific, .skill, "", "skill"), (.competence, .transversal, .skill, "", "transversal"),
            (.tool, .crossSector, .skill, "", "tool"), (.attitude, .transversal, .skill, "", "attitude"),
            (.language, .crossSector, .language, "", "language"),
            (.knowledge, .sectorSpecific, .credential, "certification", "certification"),
            (.knowledge, .sectorSpecific, .credential, "background-check", "check"),
            (.knowledge, .sectorSpecific, .credential, "legal-status", "legalStatus"),
            (.knowledge, .sectorSpecific, .education, "degree", "degree"),
            (.knowledge, .sectorSpecific, .experience, "", nil),
        ] as [(Concept.SkillType, Concept.ReuseLevel, ConceptKind, String, String?)])
    func concepts(
        skill: Concept.SkillType, reuse: Concept.ReuseLevel, kind: ConceptKind, credential: String, type: String?
    ) {
        let outline = ConceptOutline(
            id: ConceptID("x"), preferredLabel: "x", kind: kind, scheme: "s", skillType: skill, reuseLevel: reuse,
            sector: "", credentialType: credential)
        #expect(outline.type == type)
    }

    @Test func whatIsOnlyDeniedIsNotNeeded() {
        #expect(Fixture.tag("No SQL required").map(\.importance) == [.notNeeded])
        #expect(Fixture.tag("No SQL required").map(\.weight) == [0])
    }
}
