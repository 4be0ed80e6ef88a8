import PhraseMatching

@testable import SkillTaxonomy

/// A small taxonomy with every section.
enum Sample {
    static let skills = """
        \(SkillFile.columns.joined(separator: ","))
        python,Python,Python 3,pyhton,tool,cross-sector,programming,,A language,,esco:1
        programming,programming,coding,,skill/competence,cross-sector,,python,,needs-context:coding,
        go,Go,Golang,,tool,cross-sector,programming,,,exact-case:Go | needs-context:Go,
        welsh,Welsh,,,language,cross-sector,,,,,

        """

    static let files = [
        TaxonomySources.File(path: "skills/software.csv", bytes: Array(skills.utf8)),
        TaxonomySources.File(
            path: "language/headings.csv", bytes: Array("heading,section\nRequirements|Must haves,requirements\n".utf8)),
        TaxonomySources.File(path: "language/cues.csv", bytes: Array("phrase,cue\nmust have,asks\n".utf8)),
        TaxonomySources.File(path: "weights.yaml", bytes: Array(WeightsFileTests.complete.utf8)),
        TaxonomySources.File(path: "suggest.yaml", bytes: Array("intercept: 0\nweights: {coverage: 1}\n".utf8)),
        TaxonomySources.File(path: "language/stop-words.txt", bytes: Array("a\n".utf8)),
        TaxonomySources.File(path: "README.md", bytes: [1, 2, 3]),
        TaxonomySources.File(path: "language/other.csv", bytes: Array("x\n".utf8)),
        TaxonomySources.File(path: "credentials/x.yaml", bytes: Array("x: 1".utf8)),
    ]

    static let credentials = [Concept(id: ConceptID("pmp"), preferredLabel: "PMP", kind: .credential)]

    static func compiled() throws -> [UInt8] {
        CompiledFile.encode(try TaxonomySources(files).sections(credentials: credentials))
    }

    static func open(_ bytes: [UInt8]) throws -> CompiledTaxonomy {
        try CompiledTaxonomy(FlatMemory(copying: bytes), path: "skills.bin")
    }

    /// The concepts whose labels stand in a text.
    static func found(_ taxonomy: Taxonomy, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            taxonomy.phrases.matches(in: Tokenizer.tokens(of: buffer), of: buffer).compactMap {
                taxonomy.label(at: $0.payload).flatMap { $0.casing == .own ? $0 : nil }.flatMap {
                    taxonomy.concept(at: $0.concept)
                }?.id.rawValue
            }
        }
    }
}
