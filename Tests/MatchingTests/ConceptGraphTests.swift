import Credentials
import SkillTaxonomy
import Testing

@testable import Matching

@Suite struct ConceptGraphTests {
    @Test func skillsThatTheTaxonomyDoesNotKnowStandAlone() throws {
        let catalogue = Catalogue(credentials: [
            Fixture.entry("one", [("python", nil), ("whittling", nil), ("python", .expert)]),
            Fixture.entry("two", [("whittling", nil)]),
        ])
        let graph = ConceptGraph(taxonomy: Fixture.taxonomy, catalogue: catalogue)
        let whittling = try #require(graph.number(ConceptID("whittling")))
        #expect(graph.links[whittling].isEmpty)
        #expect(graph.teachers[whittling] == [0, 1])
        #expect(graph.teachers[try #require(graph.number(ConceptID("python")))] == [0])
        #expect(graph.number(ConceptID("nothing")) == nil)
    }
}
