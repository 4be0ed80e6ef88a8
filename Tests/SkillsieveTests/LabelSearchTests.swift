import SkillTaxonomy
import Skillsieve
import Testing

struct LabelSearchTests {
    private let search = LabelSearch([
        Concept(id: ConceptID("a"), preferredLabel: "incident response"),
        Concept(id: ConceptID("b"), preferredLabel: "major incident handling"),
        Concept(id: ConceptID("c"), preferredLabel: "incident", altLabels: ["coincidental"]),
        Concept(id: ConceptID("d"), preferredLabel: "coincidentally"),
        Concept(id: ConceptID("e"), preferredLabel: "other", hiddenLabels: ["incident-response plan"]),
    ])

    @Test(arguments: [
        ("incident", ["c", "a", "e", "b", "d"]), ("Incident-Response", ["a", "e"]), ("handling incident", ["b"]),
        ("nothing", []), ("  ", []),
    ])
    func theNearestComesFirst(text: String, ids: [String]) {
        #expect(search.find(text, limit: 10).map(\.concept.id.rawValue) == ids)
    }

    @Test func theLabelThatLedThereIsTold() {
        #expect(search.find("incident response plan", limit: 1).map(\.label) == ["incident-response plan"])
        #expect(search.find("incident", limit: 2).count == 2)
    }
}
