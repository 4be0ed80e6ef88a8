import Testing

@testable import SkillTaxonomy

@Suite struct CrosswalkTests {
    private static let esco = "http://data.europa.eu/esco/skill/77"
    private static let concept = Concept(
        id: ConceptID(esco), preferredLabel: "reefing", scheme: "esco", crosswalk: ["onet:reef", "skillsieve:reefing"],
        notation: "S1.2")

    static let references: [(String, String, String)] = [
        ("python", "skillsieve", "skillsieve:python"), ("onet:python", "onet", "onet:python"), (esco, "esco", esco),
        ("urn:x:1", "s", "urn:x:1"),
    ]

    @Test(arguments: references) func aReferenceNamesTheScheme(_ id: String, _ scheme: String, _ expected: String) {
        #expect(Crosswalk.reference(to: Concept(id: ConceptID(id), preferredLabel: "x", scheme: scheme)) == expected)
        #expect(Crosswalk.id(for: expected) == ConceptID(id))
    }

    static let names: [(String, Bool)] = [
        (esco, true), ("77", true), ("esco:77", true), ("S1.2", true), ("onet:reef", true), ("reefing", true),
        ("skillsieve:reefing", true), ("reef", false), ("7", false), ("", false), ("onet:77", false),
    ]

    @Test(arguments: names) func aConceptIsFoundUnderEachOfItsNames(_ name: String, _ isFound: Bool) {
        #expect(Crosswalk.names(Self.concept, name) == isFound)
    }

    static let uris = ["python", "c++", "c#", "esco:0000", "https://x.example/a b?c=d&e#f", "naïve %41 <x>", "urn:x:1"]

    @Test(arguments: uris) func aURIGivesTheReferenceBack(_ reference: String) {
        #expect(Crosswalk.plain(Crosswalk.uri(reference)) == reference)
        #expect(SKOSTerms.percentDecoded(SKOSTerms.percentEncoded(reference)) == reference)
    }
}
