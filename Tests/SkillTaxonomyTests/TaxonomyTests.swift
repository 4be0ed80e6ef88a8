import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct TaxonomyTests {
    static let taxonomy = Taxonomy(concepts: [
        Concept(
            id: ConceptID("go"), preferredLabel: "Go", altLabels: ["Golang", "Golang"], hiddenLabels: ["go lang"],
            skillType: .tool, marks: [LabelMark(.needsContext, label: "Go")]),
        Concept(
            id: ConceptID("café"), preferredLabel: "barista work", broader: [ConceptID("go")], crosswalk: ["esco:1"]),
        Concept(id: ConceptID("go"), preferredLabel: "second of its id"),
    ])

    @Test func ofTwoConceptsWithOneIdTheFirstCounts() {
        #expect(Self.taxonomy.count == 2)
        #expect(Self.taxonomy.concept(ConceptID("go"))?.preferredLabel == "Go")
        #expect(Sample.found(Self.taxonomy, "second of its id").isEmpty)
    }

    @Test func labelsLeadToTheirConcept() {
        #expect(Self.taxonomy.labelCount == 4, "a label twice is one label")
        #expect(
            Self.taxonomy.label(at: 0) == Taxonomy.Label(concept: 0, needsContext: true, isPreferred: true, language: 0)
        )
        #expect(
            Self.taxonomy.label(at: 1)
                == Taxonomy.Label(concept: 0, needsContext: false, isPreferred: false, language: 0))
        #expect(Self.taxonomy.label(at: 3)?.concept == 1)
        #expect(Self.taxonomy.label(at: 4) == nil)
    }

    @Test func positionsAndIdsAgree() {
        for position in 0..<Self.taxonomy.count {
            #expect(Self.taxonomy.concept(at: position).flatMap { Self.taxonomy.position(of: $0.id) } == position)
        }
        #expect(Self.taxonomy.position(of: ConceptID("rust")) == nil)
        #expect(Self.taxonomy.concept(at: 9) == nil)
        #expect(Taxonomy(concepts: []).position(of: ConceptID("go")) == nil)
    }

    @Test func labelsBoundToTheirCaseAreFoundInOtherLettersWherePlainWordsAreKnown() {
        let concepts = [
            Concept(
                id: ConceptID("go"), preferredLabel: "Go", skillType: .tool, marks: [LabelMark(.exactCase, label: "Go")]
            ),
            Concept(id: ConceptID("sql"), preferredLabel: "SQL", skillType: .tool),
            Concept(id: ConceptID("c"), preferredLabel: "C", skillType: .tool, marks: [LabelMark(.exactCase)]),
            Concept(id: ConceptID("bed"), preferredLabel: "BEd", kind: .education, marks: [LabelMark(.exactCase)]),
            Concept(id: ConceptID("welding"), preferredLabel: "welding"),
        ]
        func casings(_ taxonomy: Taxonomy) -> [Taxonomy.Label.Casing] {
            (0..<taxonomy.labelCount).compactMap { taxonomy.label(at: UInt32($0))?.casing }
        }
        #expect(casings(Taxonomy(concepts: concepts)) == [.own, .own, .own, .own, .own])
        #expect(
            casings(Taxonomy(concepts: concepts, plainWords: PlainWords(["go"])))
                == [.own, .otherPlain, .own, .other, .own, .otherPlain, .own, .own])
    }

    @Test func marksGoForTheirLabelOrAll() {
        let concept = Concept(
            id: ConceptID("x"), preferredLabel: "spring", altLabels: ["Spring Boot"],
            marks: [LabelMark(.needsContext, label: "spring"), LabelMark(.exactCase)])
        #expect(concept.needsContext("spring"))
        #expect(!concept.needsContext("Spring Boot"))
        #expect(concept.form(of: "spring") == .exactCase)
        #expect(concept.form(of: "Spring Boot") == .exactCase)
    }

    static let forms: [(String, ConceptKind, Concept.SkillType, Phrase.Form)] = [
        ("machine learning", .skill, .knowledge, .lemma), ("Windows", .skill, .tool, .exactForm),
        ("scan tools", .skill, .tool, .lemma), ("Windows", .credential, .tool, .lemma),
        ("Welsh", .language, .language, .exactForm), ("IT", .skill, .knowledge, .exactCase),
        ("R&D", .skill, .knowledge, .exactCase), ("CI/CD", .skill, .knowledge, .exactCase),
        ("R", .skill, .tool, .exactCase),
        ("C++", .skill, .tool, .exactCase), ("HACCP", .skill, .knowledge, .exactCase),
        ("COSHHX", .skill, .knowledge, .lemma), ("A.B.C.D.", .skill, .knowledge, .lemma),
        ("Go", .skill, .tool, .exactForm),
        ("AWS S3", .skill, .knowledge, .exactCase), ("ÉÉ", .skill, .knowledge, .exactCase),
        ("24/7", .skill, .knowledge, .lemma),
        ("", .skill, .knowledge, .lemma),
    ]

    @Test(arguments: forms) func formOfALabel(
        _ label: String, _ kind: ConceptKind, _ type: Concept.SkillType, _ form: Phrase.Form
    ) {
        let concept = Concept(id: ConceptID("x"), preferredLabel: label, kind: kind, skillType: type)
        #expect(concept.form(of: label) == form)
    }
}
