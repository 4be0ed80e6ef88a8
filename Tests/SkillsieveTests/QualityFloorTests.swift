import Foundation
import Skillsieve
import Testing

/// What the tagger reached on the corpus marked by hand must not be lost unnoticed.
///
/// The floors stand in `QualityFloors.json` with the digest of the marks that they were measured on: whoever changes the
/// marks measures again, whoever lowers a floor does it where it is seen.
@Suite struct QualityFloorTests {
    /// The floors for one file of marks.
    struct Floor: Codable, Sendable {
        /// FNV-1a (64 bits, hexadecimal) of the file's bytes.
        var digest: String
        var f1: Double
        var importanceAccuracy: Double
        var preferredF1: Double
        /// The most that stated confidences may be off.
        var calibrationError: Double
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let corpus = folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus")

    private static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

    private static func floors() throws -> [String: Floor] {
        try JSONDecoder().decode(
            [String: Floor].self, from: Data(contentsOf: folder.appendingPathComponent("QualityFloors.json")))
    }

    /// All postings of the corpus, tagged with the built-in taxonomy, by id; made once a process.
    private static let tagged = Result {
        let sieve = try Sieve()
        let pages = corpus.appendingPathComponent("postings")
        let names = try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
        let postings = try names.flatMap { name in
            sieve.tag(try bytes(pages.appendingPathComponent(name)), source: name).postings.map(\.tagged)
        }
        return Dictionary(grouping: postings, by: \.posting.id.rawValue)
    }

    @Test(arguments: ["requirements.jsonl", "feeds.jsonl"]) func holds(_ file: String) throws {
        let marks = try Self.bytes(Self.corpus.appendingPathComponent("gold/" + file))
        let floor = try #require(try Self.floors()[file])
        #expect(Self.fnv1a(marks) == floor.digest, "the marks changed: measure again and set the floors")
        let gold = GoldPosting.lines(marks)
        #expect(gold.brokenLines.isEmpty)
        let tagged = try Self.tagged.get()
        var total = Evaluation()
        var reliability = Reliability()
        for posting in gold.postings {
            let found = try #require(tagged[posting.id], "no posting '\(posting.id)' in the corpus")
            total += Evaluation(gold: posting, tagged: found)
            reliability += Reliability(gold: posting, tagged: found)
        }
        #expect(total.f1 >= floor.f1)
        #expect(total.importanceAccuracy >= floor.importanceAccuracy)
        #expect(total.preferredF1 >= floor.preferredF1)
        #expect(reliability.expectedCalibrationError <= floor.calibrationError)
        #expect(total.wrongOffsets == 0)
        #expect(total.emptyPostings == 0)
        // A floor far below what is reached guards nothing.
        #expect(total.f1 < floor.f1 + 0.06, "much better than its floor: raise it to \(total.f1 - 0.02)")
    }

    private static func fnv1a(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
