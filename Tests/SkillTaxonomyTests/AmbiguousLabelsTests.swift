import Testing

@testable import SkillTaxonomy

@Suite struct AmbiguousLabelsTests {
    private let labels = AmbiguousLabels(PlainWords(["communication", "access", "salt", "it", "word", "security"]))

    private func marks(_ label: String, tool: Bool = false) -> [String] {
        labels.marked(Concept(id: ConceptID("x"), preferredLabel: label, skillType: tool ? .tool : .knowledge)).marks
            .map(\.encoded)
    }

    static let cases: [(String, Bool, [String])] = [
        ("R", false, ["exact-case:R", "needs-context:R"]), ("C", true, ["exact-case:C", "needs-context:C"]),
        ("Go", false, ["exact-case:Go", "needs-context:Go"]), ("C#", false, []),
        ("communication", false, ["needs-context:communication"]),
        ("Access", true, ["exact-case:Access", "needs-context:Access"]),
        ("securities", false, ["needs-context:securities"]), ("words", false, ["needs-context:words"]),
        // An acronym is found letter for letter anyway.
        ("IT", false, ["needs-context:IT"]), ("AWK", true, []), ("Git", true, ["exact-case:Git", "needs-context:Git"]),
        ("git", false, []), ("Python", true, []), ("word processing", false, []), ("", false, []),
        ("Salt (seasoning)", false, ["exact-case:Salt", "needs-context:Salt"]),
        ("splicing (ropes)", false, ["needs-context:splicing"]),
    ]

    @Test(arguments: cases) func labelsThatAreWordsAreMarked(_ label: String, _ isTool: Bool, _ expected: [String]) {
        #expect(marks(label, tool: isTool) == expected)
    }

    @Test func theNameBeforeABracketIsHidden() {
        let concept = labels.marked(
            Concept(id: ConceptID("x"), preferredLabel: "Salt (tools)", altLabels: ["SaltStack"]))
        #expect(concept.hiddenLabels == ["Salt"] && concept.altLabels == ["SaltStack"])
        #expect(labels.marked(concept) == concept)
        let known = Concept(id: ConceptID("x"), preferredLabel: "Python (programming)", altLabels: ["Python"])
        #expect(labels.marked(known) == known)
    }

    @Test func marksThatAreThereAndGroupsStayAsTheyAre() {
        let marked = Concept(
            id: ConceptID("x"), preferredLabel: "communication", marks: [LabelMark(.exactCase, label: "communication")])
        #expect(labels.marked(marked) == marked)
        let group = Concept(id: ConceptID("x"), preferredLabel: "communication", isGroup: true)
        #expect(labels.marked(group) == group)
    }

    @Test func everyMarkNamesALabelOfTheConcept() {
        let concept = labels.marked(
            Concept(
                id: ConceptID("x"), preferredLabel: "C", altLabels: ["Access"], hiddenLabels: ["it"],
                translations: [Translation(language: "de", preferredLabel: "A")]))
        let known = concept.labels + concept.translations.flatMap(\.labels)
        #expect(concept.marks.allSatisfy { known.contains($0.label ?? "") } && concept.marks.count == 8)
    }
}
