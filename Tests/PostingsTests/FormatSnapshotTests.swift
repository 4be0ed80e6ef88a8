import Foundation
import Markup
import TestSupport
import Testing

@testable import Postings

/// Every format that postings come in, read whole: a page of each under Corpus/formats, and what must come of it under
/// Snapshots.
///
/// `SKILLSIEVE_UPDATE_SNAPSHOTS=1 swift test --filter FormatSnapshotTests` writes them anew; read the difference before
/// keeping it.
@Suite struct FormatSnapshotTests {
    static let files = Repository.names(in: "Corpus/formats")
    private static let isUpdating = ProcessInfo.processInfo.environment["SKILLSIEVE_UPDATE_SNAPSHOTS"] == "1"

    @Test(arguments: files) func isReadAsItsSnapshotSays(_ file: String) throws {
        let bytes = Repository.bytes("Corpus/formats/" + file)
        let shown =
            WARCReader.canRead(bytes)
            ? archive(bytes, file) : PostingSnapshot.of(ProjectVocabulary.reader.read(bytes, source: file), file: file)
        let path = "Tests/PostingsTests/Snapshots/\(file).txt"
        if Self.isUpdating { try Repository.write(shown, to: path) }
        let expected = String(decoding: Repository.bytes(path), as: UTF8.self)
        #expect(!expected.isEmpty, "no snapshot: run with SKILLSIEVE_UPDATE_SNAPSHOTS=1 and read what it writes")
        let (found, wanted) = (lines(shown), lines(expected))
        for (line, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
            Issue.record("line \(line + 1): \"\(pair.0)\" where the snapshot has \"\(pair.1)\"")
            break
        }
        #expect(found.count == wanted.count)
    }

    @Test func noSnapshotIsWithoutItsPage() {
        let snapshots = Repository.names(in: "Tests/PostingsTests/Snapshots")
        #expect(snapshots == Self.files.map { $0 + ".txt" }.sorted())
    }

    /// What is read of each page of a web archive, one behind the other.
    private func archive(_ bytes: [UInt8], _ file: String) -> String {
        var rest = bytes[...]
        let reader = WARCReader { buffer in
            let count = min(buffer.count, rest.count)
            _ = buffer.update(fromContentsOf: rest.prefix(count))
            rest = rest.dropFirst(count)
            return count
        }
        var shown: [String] = []
        while let page = reader.next() {
            let reading = ProjectVocabulary.reader.read(page.bytes, source: file + "#" + page.target)
            shown.append(PostingSnapshot.of(reading, file: page.target))
        }
        return shown.joined(separator: "\n")
    }

    private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
