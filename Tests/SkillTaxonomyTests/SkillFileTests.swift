import Testing

@testable import SkillTaxonomy

@Suite struct SkillFileTests {
    static let header = SkillFile.columns.joined(separator: ",")

    private func read(_ rows: String...) -> SkillFile {
        let text = ([Self.header] + rows).joined(separator: "\n")
        return SkillFile(Array(text.utf8), file: "skills/data-ai.csv", sector: "data-ai")
    }

    @Test func aRowIsAConcept() {
        let file = read(
            "python,Python,Python 3 | CPython,pyhton,tool,cross-sector,programming,numpy | pandas,A language,"
                + "needs-context:CPython | exact-case,esco:123 | onet:4")
        #expect(file.problems.isEmpty)
        #expect(file.lines == [2])
        #expect(
            file.concepts == [
                Concept(
                    id: ConceptID("python"), preferredLabel: "Python", altLabels: ["Python 3", "CPython"],
                    hiddenLabels: ["pyhton"], skillType: .tool, reuseLevel: .crossSector,
                    broader: [ConceptID("programming")], related: [ConceptID("numpy"), ConceptID("pandas")],
                    description: "A language",
                    marks: [LabelMark(.needsContext, label: "CPython"), LabelMark(.exactCase)],
                    crosswalk: ["esco:123", "onet:4"], sector: "data-ai")
            ])
    }

    @Test func aLanguageIsOfThatKind() {
        #expect(read("welsh,Welsh,,,language,cross-sector,,,,,").concepts.map(\.kind) == [.language])
    }

    static let problems: [(String, [String])] = [
        ("x,X", ["skills/data-ai.csv:2: 2 cells where the header has 11; quote cells that hold a comma"]),
        (",X,,,tool,cross-sector,,,,,", ["skills/data-ai.csv:2: id is empty; fill it in or remove the row"]),
        (
            "x,,,,tool,cross-sector,,,,,",
            ["skills/data-ai.csv:2: preferredLabel is empty; fill it in or remove the row"]
        ),
        (
            "x,X,,,gadget,cross-sector,,,,,",
            [
                "skills/data-ai.csv:2: 'gadget' is no skillType; use one of: "
                    + "knowledge, skill/competence, tool, attitude, language"
            ]
        ),
        (
            "x,X,,,tool,wide,,,,,",
            [
                "skills/data-ai.csv:2: 'wide' is no reuseLevel; use one of: "
                    + "transversal, cross-sector, sector-specific, occupation-specific"
            ]
        ),
        (
            "x,X,,,tool,cross-sector,,,,exact:X,",
            ["skills/data-ai.csv:2: 'exact' is no matching; use one of: exact-case, needs-context"]
        ),
        (
            "x,X,,,tool,cross-sector,,,,exact-case:Y,",
            ["skills/data-ai.csv:2: a mark names 'Y', which is none of the row's labels; spell it as the label is"]
        ),
        (
            ",,,,tool,cross-sector,,,,,",
            [
                "skills/data-ai.csv:2: id is empty; fill it in or remove the row",
                "skills/data-ai.csv:2: preferredLabel is empty; fill it in or remove the row",
            ]
        ),
    ]

    @Test(arguments: problems) func saysWhatIsWrong(_ row: String, _ messages: [String]) {
        #expect(read(row).problems.map(\.description) == messages)
    }

    @Test func aBadRowLeavesTheOthers() {
        let file = read(
            "a,A,,,tool,cross-sector,,,,,", "b", "\"c\",\"C\nD\",,,tool,cross-sector,,,,,", "e,E,,,x,y,,,,,")
        #expect(file.concepts.map(\.id.rawValue) == ["a", "c"])
        #expect(file.lines == [2, 4])
        #expect(file.problems.count == 3)
    }

    @Test func otherBytesAreNamed() {
        let header = SkillFile.columns.joined(separator: ",") + "\n"
        let bytes = Array((header + "a,A,Caf").utf8) + [0xE9] + Array(",,tool,cross-sector,,,,,\n".utf8)
        let file = SkillFile(bytes, file: "skills/a.csv", sector: "a")
        #expect(file.concepts.map(\.altLabels) == [["Caf\u{FFFD}"]])
        #expect(
            file.problems.map(\.description) == [
                "skills/a.csv:2: bytes that are no UTF-8 were read as '\u{FFFD}'; save the file as UTF-8"
            ])
    }

    @Test func aMissingColumnIsNamed() {
        let file = SkillFile(Array("id,preferredLabel\nx,X\n".utf8), file: "skills/a.csv", sector: "a")
        #expect(file.concepts.isEmpty)
        #expect(file.problems.first?.description == "skills/a.csv:1: the header lacks the column 'altLabels'; add it")
        #expect(file.problems.count == SkillFile.columns.count - 2)
    }

    static let lists: [(String, [String])] = [
        ("", []), ("a", ["a"]), ("a | b | c", ["a", "b", "c"]), ("a|b", ["a|b"]), (" | a | ", ["a"]),
        ("a |  | b", ["a", "b"]),
        ("a | | b", ["a", "| b"]), ("é | ü", ["é", "ü"]),
    ]

    @Test(arguments: lists) func aCellHoldsSeveralValues(_ cell: String, _ values: [String]) {
        #expect(SkillFile.list(cell) == values)
    }
}
