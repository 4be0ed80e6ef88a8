import Testing

@testable import SkillTaxonomy

@Suite struct ConceptTests {
    @Test func labelsBeginWithThePreferredOne() {
        let concept = Concept(id: ConceptID("x"), preferredLabel: "p", altLabels: ["a"], hiddenLabels: ["h"])
        #expect(concept.labels == ["p", "a", "h"])
    }

    @Test func levelsAreOrderedAndNamed() {
        #expect(ProficiencyLevel.allCases == ProficiencyLevel.allCases.sorted())
        for level in ProficiencyLevel.allCases { #expect(ProficiencyLevel(name: level.name) == level) }
        #expect(ProficiencyLevel(name: "guru") == nil)
    }

    @Test func idsAreOrderedByCodePoint() {
        #expect([ConceptID("b"), ConceptID("B"), ConceptID("a")].sorted().map(\.description) == ["B", "a", "b"])
    }
}
