import Markup
import TestSupport
import Testing

@testable import Postings

/// Pages of every format with bytes changed, cut out and doubled: reading is total, and what comes of it holds together.
@Suite struct FormatMutationTests {
    /// Numbers that look random and are the same in every run.
    private struct Numbers {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, bound)
        }
    }

    private static let marks = ["<", ">", "\"", "&", "{", "}", "[", "]]>", "</", "\0", "\u{FF}", "<!--", "]", ","]

    private func mutated(_ page: [UInt8], seed: Int) -> [UInt8] {
        var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        var bytes = page
        for _ in 0..<(1 + numbers.next(6)) where !bytes.isEmpty {
            let start = numbers.next(bytes.count)
            let end = min(bytes.count, start + 1 + numbers.next(40))
            switch numbers.next(4) {
            case 0: bytes[start] = UInt8(numbers.next(256))
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: numbers.next(bytes.count))
            default: bytes.insert(contentsOf: Array(Self.marks[numbers.next(Self.marks.count)].utf8), at: start)
            }
        }
        return numbers.next(5) == 0 ? Array(bytes.prefix(numbers.next(bytes.count))) : bytes
    }

    @Test(arguments: FormatSnapshotTests.files) func isReadWhateverHappenedToIt(_ file: String) {
        let page = Repository.bytes("Corpus/formats/" + file)
        for seed in 0..<16 {
            let reading = ProjectVocabulary.reader.read(mutated(page, seed: seed), source: file)
            let isExplained = reading.diagnostics.contains { $0.severity == .error }
            #expect(!reading.postings.isEmpty || isExplained, "seed \(seed)")
            for posting in reading.postings {
                let joined = posting.passages.map { posting.text.text($0.range) }.joined(separator: "\n")
                #expect(joined == posting.text.description, "seed \(seed)")
                #expect(String(validating: posting.text.bytes, as: UTF8.self) != nil, "seed \(seed)")
            }
            // Two jobs of one reference are told apart by their texts, later.
            let names = reading.postings.map { $0.id.rawValue + "\n" + $0.text.description }
            #expect(Set(names).count == reading.postings.count, "seed \(seed)")
        }
    }
}
