import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct TranslationTests {
    private static let concept = Concept(
        id: ConceptID("knots"), preferredLabel: "knots", altLabels: ["rope: knots"],
        translations: [
            Translation(language: "de", preferredLabel: "Knoten", altLabels: ["a:b", ""], hiddenLabels: ["Knotn"]),
            Translation(language: "fr", altLabels: ["nœuds"]),
        ])

    @Test func whatIsEncodedIsDecoded() {
        #expect(Translation.decoded(Translation.encoded(Self.concept.translations)) == Self.concept.translations)
        #expect(Translation.decoded(["x", "de:q:y", ":p:z"]) == [Translation(language: "", preferredLabel: "z")])
    }

    @Test func labelsKeepTheirLanguage() throws {
        let taxonomy = Taxonomy(concepts: [
            Self.concept, Concept(id: ConceptID("x"), preferredLabel: "x", language: "fr"),
        ])
        #expect(taxonomy.languages == ["en", "de", "fr"])
        #expect(taxonomy.concept(at: 0) == Self.concept)
        let labels = (0..<taxonomy.labelCount).compactMap { taxonomy.label(at: UInt32($0)) }
        #expect(labels.map(\.language) == [0, 0, 1, 1, 1, 1, 2, 2])
        #expect(labels.map(\.isPreferred) == [true, false, true, false, false, false, false, true])
    }
}
