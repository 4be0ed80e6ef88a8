import Testing

@testable import SkillTaxonomy

@Suite struct LabelCollectionTests {
    @Test func eachLabelStandsOnceInItsLanguage() {
        var labels = LabelCollection()
        labels.add(" Welding ", .preferred, language: "en")
        labels.add("Welding", .alternative, language: "en")
        labels.add("Welding work", .preferred, language: "en")
        labels.add("", .alternative, language: "en")
        labels.add("weldin", .hidden, language: "en")
        labels.add("Welding", .preferred, language: "de")
        #expect(
            labels.parts?.own
                == Translation(
                    language: "en", preferredLabel: "Welding", altLabels: ["Welding work"], hiddenLabels: ["weldin"]))
        #expect(labels.parts?.others == [Translation(language: "de", preferredLabel: "Welding")])
    }

    /// So many that comparing each with all others would not end.
    @Test func manyLabelsAreMarkedAndCompiled() {
        var labels = LabelCollection()
        labels.add("Go", .preferred, language: "en")
        for number in 0..<30_000 { labels.add("name \(number % 20_000) (x)", .alternative, language: "en") }
        guard let concept = Concept(id: ConceptID("go"), labels: labels, scheme: "test") else {
            Issue.record("there is a preferred label")
            return
        }
        #expect(concept.altLabels.count == 20_000)
        let marked = AmbiguousLabels(PlainWords(["go"])).marked(concept)
        #expect(marked.hiddenLabels.count == 20_000)
        #expect(marked.marks.count == 20_002)
        #expect(Taxonomy(concepts: [marked], plainWords: PlainWords(["go"])).labelCount >= 40_001)
    }
}
