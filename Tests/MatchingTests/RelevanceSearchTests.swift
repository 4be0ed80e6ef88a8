import Credentials
import SkillTaxonomy
import Testing

@testable import Matching

@Suite struct RelevanceSearchTests {
    private let graph = ConceptGraph(taxonomy: Fixture.taxonomy, catalogue: Catalogue(credentials: []))

    private func search(_ id: String, in graph: ConceptGraph? = nil, _ weights: Weights = Fixture.weights) throws
        -> RelevanceSearch
    {
        let graph = graph ?? self.graph
        return RelevanceSearch(from: try #require(graph.number(ConceptID(id))), in: graph, weights)
    }

    @Test(
        arguments: [
            ("python", "python", 1.0, ["python"]), ("python", "pandas", 0.9, ["python", "pandas"]),
            ("python", "dataframes", 0.81, ["python", "pandas", "dataframes"]),
            ("python", "programming", 0.5, ["python", "programming"]),
            ("pandas", "programming", 0.25, ["pandas", "python", "programming"]),
            ("python", "statistics", 0.25, ["python", "statistics"]),
            ("statistics", "python", 0.25, ["statistics", "python"]),
            ("statistics", "pandas", 0.225, ["statistics", "python", "pandas"]),
            ("programming", "dataframes", 0.729, ["programming", "python", "pandas", "dataframes"]),
            // Half of a quarter is too little; siblings share only what is above them.
            ("dataframes", "programming", 0, []), ("python", "java", 0, []), ("python", "sql", 0, []),
        ] as [(String, String, Double, [String])])
    func isTheProductAlongTheBestPath(_ asked: String, _ shown: String, _ relevance: Double, _ path: [String]) throws {
        let search = try search(asked)
        let number = try #require(graph.number(ConceptID(shown)))
        #expect(isClose(search.relevance(number), relevance))
        #expect(search.path(to: number).map(\.rawValue) == path)
    }

    @Test func theBestOfSeveralPathsCounts() throws {
        let taxonomy = Taxonomy(concepts: [
            Fixture.concept("a", related: ["c"]), Fixture.concept("b", broader: ["a"]),
            Fixture.concept("c", broader: ["b"]),
        ])
        let graph = ConceptGraph(taxonomy: taxonomy, catalogue: Catalogue(credentials: []))
        let search = try search("a", in: graph)
        #expect(isClose(search.relevance(2), 0.81))
        #expect(search.path(to: 2).map(\.rawValue) == ["a", "b", "c"])
    }

    @Test func theSameConceptOfAnotherSchemeSaysAll() throws {
        let taxonomy = Taxonomy(concepts: [
            Fixture.concept("esco:1", crosswalk: ["python"]), Fixture.concept("python"),
        ])
        let graph = ConceptGraph(taxonomy: taxonomy, catalogue: Catalogue(credentials: []))
        #expect(try search("esco:1", in: graph).relevance(1) == 1)
        #expect(try search("python", in: graph).relevance(0) == 1)
    }

    @Test func circlesAndSelfLinksEnd() throws {
        let taxonomy = Taxonomy(concepts: [
            Fixture.concept("a", broader: ["b", "a"], related: ["a"]), Fixture.concept("b", broader: ["a"]),
        ])
        var weights = Fixture.weights
        weights[.relevanceLeast] = 0
        let graph = ConceptGraph(taxonomy: taxonomy, catalogue: Catalogue(credentials: []))
        #expect(try search("a", in: graph, weights).concepts == [0, 1])
    }

    /// Against every path of a random graph, walked without any cleverness.
    @Test func agreesWithWalkingAllPaths() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            let ids = (0..<8).map { "c\($0)" }
            let concepts = ids.indices.map { place in
                Fixture.concept(
                    ids[place],
                    broader: (0..<place).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.map { ids[$0] },
                    related: (0..<place).filter { _ in Int.random(in: 0..<8, using: &generator) == 0 }.map { ids[$0] })
            }
            let graph = ConceptGraph(taxonomy: Taxonomy(concepts: concepts), catalogue: Catalogue(credentials: []))
            for start in ids.indices {
                let search = RelevanceSearch(from: start, in: graph, Fixture.weights)
                var best = [Double](repeating: 0, count: ids.count)
                walk(start, 1, goesUp: true, goesDown: true, graph, &best)
                for concept in ids.indices { #expect(isClose(search.relevance(concept), best[concept])) }
            }
        }
    }

    private func walk(
        _ here: Int, _ relevance: Double, goesUp: Bool, goesDown: Bool, _ graph: ConceptGraph, _ best: inout [Double]
    ) {
        guard relevance >= 0.2 else { return }
        best[here] = max(best[here], relevance)
        for (target, link) in graph.links[here] {
            switch link {
            case .narrower where goesDown: walk(target, relevance * 0.9, goesUp: false, goesDown: true, graph, &best)
            case .broader where goesUp: walk(target, relevance * 0.5, goesUp: true, goesDown: false, graph, &best)
            case .related: walk(target, relevance * 0.25, goesUp: goesUp, goesDown: goesDown, graph, &best)
            default: break
            }
        }
    }
}
