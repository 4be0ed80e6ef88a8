import SkillTaxonomy
import Testing

@testable import Credentials

@Suite struct CatalogueConceptsTests {
    @Test func anEntryIsAConceptWithAllItsNamesAndMarks() throws {
        let concept = try #require(Sample.catalogue.concepts().first { $0.id == ConceptID("security-plus") })
        #expect(concept.kind == .credential)
        #expect(concept.labels == ["CompTIA Security+", "Security+", "Sec+", "SY0-701", "SY0-601"])
        #expect(concept.marks == [LabelMark(.exactCase, label: "Sec+"), LabelMark(.needsContext, label: "Security+")])
        #expect(concept.sector == "cybersecurity")
    }

    @Test func aDegreeIsEducation() {
        let kinds = Sample.catalogue.concepts().filter { $0.kind == .education }.map(\.id)
        #expect(kinds == [ConceptID("bachelor"), ConceptID("master")])
    }
}
