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
        (
            .brokenText(file: "s.csv", lines: [3]),
            "s.csv:3: bytes that are no UTF-8 were read as '\u{FFFD}'; save the file as UTF-8"
        ),
        (
            .brokenText(file: "s.csv", lines: [3, 5, 6, 7, 8, 9, 12]),
            "s.csv:3: bytes that are no UTF-8 were read as '\u{FFFD}', on lines 3, 5, 6, 7, 8 and 2 more; save the file as UTF-8"
        ),
    ]

    @Test(arguments: wordings) func saysWhereWhatAndWhatToDo(_ problem: TaxonomyProblem, _ message: String) {
        #expect(problem.description == message)
    }
}
