import Testing

@testable import SkillTaxonomy

@Suite struct ConceptTableTests {
    @Test func everyFieldComesBack() {
        let concepts = Concept.SkillType.allCases.flatMap { type in
            Concept.ReuseLevel.allCases.map { level in
                Concept(
                    id: ConceptID("\(type)-\(level)"), preferredLabel: "l", altLabels: ["a", "b"], hiddenLabels: ["h"],
                    kind: ConceptKind.allCases[kind(for: type)], scheme: "esco", skillType: type, reuseLevel: level,
                    broader: [ConceptID("b")], related: [ConceptID("r"), ConceptID("s")], description: "d, \"e\"\n",
                    marks: [LabelMark(.exactCase), LabelMark(.needsContext, label: "a:b")], crosswalk: ["c"],
                    sector: "s")
            }
        }
        #expect(Taxonomy(concepts: concepts).concepts == concepts)
    }

    private func kind(for type: Concept.SkillType) -> Int {
        (Concept.SkillType.allCases.firstIndex(of: type) ?? 0) % ConceptKind.allCases.count
    }

    /// To `String` both spellings of "é" are equal; the bytes must come back as they were.
    @Test func spellingsComeBackByteForByte() {
        let concept = Concept(id: ConceptID("x"), preferredLabel: "caf\u{E9}", altLabels: ["e\u{301}", "\u{E9}"])
        let read = Taxonomy(concepts: [concept]).concepts.first?.altLabels.map { Array($0.utf8) }
        #expect(read == [Array("e\u{301}".utf8), Array("\u{E9}".utf8)])
    }

    @Test func anOrdinalOutsideGivesTheFirstCase() {
        #expect(ConceptTable.value(200) as ConceptKind == .skill)
        #expect(ConceptTable.value(1) as ConceptKind == .credential)
    }
}
