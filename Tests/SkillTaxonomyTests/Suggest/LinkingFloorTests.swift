import Foundation
import PhraseMatching
import Testing

@testable import SkillTaxonomy

/// What ranking reached on sentences with marked ESCO labels must not be lost unnoticed.
///
/// ESCO and the sentences lie beside the checkout, not in it; without them there is nothing to measure. The floors stand in
/// `LinkingFloors.json` with the digests of the marks that they were measured on.
@Suite struct LinkingFloorTests {
    /// The floor for one file of marks.
    struct Floor: Codable {
        /// FNV-1a (64 bits, hexadecimal) of the file's bytes.
        var digest: String
        /// Mean over the sentences of the marked labels among the first five, by at most five marks.
        var precisionAt5: Double
        /// Mean of one by the place of the first marked label.
        var reciprocalRank: Double
    }

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let data = root.deletingLastPathComponent().appendingPathComponent("shared/data")
    static let isPresent = FileManager.default.fileExists(atPath: data.appendingPathComponent("esco-1.1.0").path)

    private static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

    private static func ranker() throws -> (ConceptRanker, [String]) {
        let table = CSVTable(try bytes(data.appendingPathComponent("esco-1.1.0/skills_en.csv")))
        let concepts = table.rows.map { row in
            func list(_ column: String) -> [String] { table.cell(row, column).split(separator: "\n").map(String.init) }
            return Concept(
                id: ConceptID(table.cell(row, "conceptUri")), preferredLabel: table.cell(row, "preferredLabel"),
                altLabels: list("altLabels"), hiddenLabels: list("hiddenLabels"),
                description: table.cell(row, "description"))
        }
        let files = try ["language/stop-words.txt", "language/ad-words.csv", "suggest.yaml"].map {
            TaxonomySources.File(path: $0, bytes: try bytes(root.appendingPathComponent("Taxonomy/" + $0)))
        }
        let model = try #require(try RankingModelFiles.read(files))
        return (ConceptRanker(ConceptIndex(concepts, model: model)), concepts.map { $0.preferredLabel.lowercased() })
    }

    private static func marks(_ bytes: [UInt8]) -> [String: Set<String>] {
        let table = CSVTable(bytes)
        var marks: [String: Set<String>] = [:]
        for row in table.rows {
            let label = table.cell(row, "label")
            if ["", "LABEL NOT PRESENT", "UNDERSPECIFIED"].contains(label) { continue }
            marks[table.cell(row, "sentence"), default: []].insert(label.lowercased())
        }
        return marks
    }

    @Test(.enabled(if: isPresent, "ESCO is not beside the checkout")) func holds() throws {
        let floors = try JSONDecoder().decode(
            [String: Floor].self,
            from: Data(
                contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                    .appendingPathComponent("LinkingFloors.json")))
        let (ranker, labels) = try Self.ranker()
        var workspace = ConceptRanker.Workspace(for: ranker)
        for (file, floor) in floors {
            let bytes = try Self.bytes(Self.data.appendingPathComponent("gold/esco-linking/" + file))
            #expect(Self.fnv1a(bytes) == floor.digest, "the marks changed: measure again and set the floors")
            let marks = Self.marks(bytes)
            var (precision, reciprocal) = (0.0, 0.0)
            for (sentence, wanted) in marks {
                let found = ranker.suggest(Array(sentence.utf8), top: 10, using: &workspace).map { labels[$0.concept] }
                let hits = found.indices.filter { wanted.contains(found[$0]) }
                precision += Double(hits.count { $0 < 5 }) / Double(min(5, wanted.count))
                reciprocal += hits.first.map { 1 / Double($0 + 1) } ?? 0
            }
            precision /= Double(max(1, marks.count))
            reciprocal /= Double(max(1, marks.count))
            #expect(precision >= floor.precisionAt5, "\(file)")
            #expect(reciprocal >= floor.reciprocalRank, "\(file)")
            // A floor far below what is reached guards nothing.
            #expect(
                precision < floor.precisionAt5 + 0.04, "much better than its floor: raise it to \(precision - 0.01)")
        }
    }

    private static func fnv1a(_ bytes: [UInt8]) -> String {
        String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
    }
}
