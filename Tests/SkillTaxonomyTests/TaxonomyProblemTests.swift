import Testing

@testable import SkillTaxonomy

/// The wordings that no reader's own test pins.
@Suite struct TaxonomyProblemTests {
    static let wordings: [(TaxonomyProblem, String)] = [
        (.unreadable(path: "Taxonomy"), "Taxonomy: cannot be read; check that it exists and that you may read it"),
        (
            .unknownWeight(file: "w.yaml", line: nil, name: "x"),
            "w.yaml: 'x' is no weight; see Taxonomy/weights.yaml for the names"
        ),
        (
            .badWeight(file: "w.yaml", line: nil, name: "x.y", value: "z"),
            "w.yaml: x.y is 'z'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
    ]

    @Test(arguments: wordings) func saysWhereWhatAndWhatToDo(_ problem: TaxonomyProblem, _ message: String) {
        #expect(problem.description == message)
    }
}
