import Foundation
import PhraseMatching

@testable import Postings

/// Files of the repository, found beside this source file.
enum ProjectFiles {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: root.appendingPathComponent(path))).map(Array.init) ?? []
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: root.appendingPathComponent(path), options: [])
    }

    static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return (names ?? []).sorted()
    }

    /// The real heading vocabulary, compiled once.
    static let headings: PhraseVocabulary = {
        let lines = String(decoding: bytes("Taxonomy/language/headings.csv"), as: UTF8.self)
            .split(whereSeparator: \.isNewline).dropFirst()
        let entries = lines.compactMap { line in
            line.lastIndex(of: ",").map {
                (phrase: String(line[..<$0]), category: String(line[line.index(after: $0)...]))
            }
        }
        return PhraseVocabulary(entries, form: .lemma)
    }()

    static let classifier = HeadingClassifier(vocabulary: headings)
    static let reader = PostingReader(headings: headings)
}
