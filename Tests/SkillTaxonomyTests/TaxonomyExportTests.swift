import Testing

@testable import SkillTaxonomy

@Suite struct TaxonomyExportTests {
    private func reimported(_ bytes: [UInt8], _ format: TaxonomyExport) -> ImportedTaxonomy {
        switch format {
        case .skos: SKOSFile(bytes, file: "x.rdf", scheme: "x").result
        case .case: CASEFile(bytes, file: "x.json", scheme: "x").result
        case .csv: ImportedTaxonomy(SkillFile(bytes, file: "x.csv", sector: "", scheme: "x"), file: "x.csv")
        }
    }

    private func expectRoundTrip(_ concepts: [Concept], _ format: TaxonomyExport) {
        let first = format.encode(concepts, title: "t")
        let result = reimported(first, format)
        #expect(result.problems == [])
        #expect(result.concepts == concepts)
        #expect(format.encode(result.concepts, title: "t") == first)
    }

    private static func samples() throws -> [[Concept]] {
        [
            SKOSFile(try CorpusFile.taxonomy("harbour-skills.rdf"), file: "s", scheme: "harbour").result.concepts,
            CASEFile(try CorpusFile.taxonomy("harbour-skills.json"), file: "c", scheme: "harbour").result.concepts,
            SkillFile(try CorpusFile.taxonomy("harbour-skills.csv"), file: "t", sector: "", scheme: "harbour").concepts,
        ]
    }

    @Test(arguments: TaxonomyExport.allCases) func whatIsImportedComesBack(_ format: TaxonomyExport) throws {
        for concepts in try Self.samples() {
            #expect(!concepts.isEmpty)
            expectRoundTrip(concepts, format)
        }
    }

    /// Signs that mean something to one of the formats, in every place that holds text.
    static let awkward = [
        "a<b>&\"c'd]]>", "semi;colon, \"quoted\" {json} \\back\\slash", "ünïcode — ✓ 𝄞", "#hash%41 percent", "a:p:b",
        "&amp;",
    ]

    @Test(arguments: TaxonomyExport.allCases, awkward) func nothingIsTakenForMarkup(
        _ format: TaxonomyExport, _ text: String
    ) {
        let concept = Concept(
            id: ConceptID("id " + text), preferredLabel: text, altLabels: [text + " 2"], hiddenLabels: [text + " 3"],
            scheme: "s " + text, skillType: .tool, reuseLevel: .transversal, broader: [ConceptID("wide " + text)],
            related: [ConceptID("near " + text)], description: text, marks: [LabelMark(.exactCase, label: text)],
            crosswalk: ["esco:" + text], sector: text, language: "en",
            translations: [Translation(language: "de", preferredLabel: text, altLabels: [text + " 4"])],
            notation: text, isGroup: true)
        let wide = Concept(id: ConceptID("wide " + text), preferredLabel: "wide", scheme: "s " + text)
        expectRoundTrip([concept, wide], format)
    }

    @Test(.enabled(if: CorpusFile.hasESCO, "needs ../shared/data/esco-1.1.0"), arguments: TaxonomyExport.allCases)
    func someOfESCOComesBack(_ format: TaxonomyExport) throws {
        let all = try ESCOFolder.read(CorpusFile.files("esco-1.1.0", where: ESCOFolder.reads), folder: "esco").concepts
        // The broader concepts of an item must be among the items for CASE.
        let some = stride(from: 0, to: all.count, by: 40).map { index in
            var concept = all[index]
            concept.broader = []
            return concept
        }
        expectRoundTrip(some, format)
    }
}
