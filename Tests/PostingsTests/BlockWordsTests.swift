import Markup
import PhraseMatching
import Testing

@testable import Postings

@Suite struct BlockWordsTests {
    private static let vocabulary = FactVocabulary(
        PhraseVocabulary([
            ("location", "before-name"), ("job title", "after-name"), ("deckhand", "after-name"), ("cork", "noun"),
        ]))

    private func text(_ lines: [String]) -> FlatText {
        var text = FlatText()
        for line in lines {
            if !text.bytes.isEmpty { text.bytes.append(0x0A) }
            let start = text.bytes.count
            text.bytes += Array(line.utf8)
            text.blocks.append(Block(kind: .paragraph, start: start, end: text.bytes.count))
        }
        return text
    }

    private func stretches(_ text: FlatText, upTo most: Int = .max) -> [BlockWords.Stretch] {
        var stretches: [BlockWords.Stretch] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            BlockWords(text.blocks, of: bytes, upTo: most, Self.vocabulary).forEach { stretches.append($0) }
        }
        return stretches
    }

    @Test("has of each block the words and wordings that it has alone")
    func sameAsAlone() {
        let text = text([
            "Location Cork", "Job", "Title of a deckhand", "Ｄeckhand (job title)\nLocation", "", "–", "Deckhand",
        ])
        let together = stretches(text)
        #expect(together.count == text.blocks.count)
        for (shared, block) in zip(together, text.blocks) {
            var apart = text
            apart.blocks = [block]
            let alone = stretches(apart)[0]
            #expect(shared.range == block.start..<block.end)
            #expect(Array(shared.tokens) == Array(alone.tokens))
            #expect(shared.matches.map { $0.firstToken - shared.tokens.startIndex } == alone.matches.map(\.firstToken))
            #expect(shared.matches.map(\.tokenCount) == alone.matches.map(\.tokenCount))
        }
    }

    @Test("cuts no more than it is told to, within a block too")
    func bound() {
        let text = text(["Deckhand", "Location Cork", "Deckhand"])
        #expect(stretches(text, upTo: 16).map(\.tokens.count) == [1, 1])
        #expect(stretches(text, upTo: 8).map(\.matches.count) == [1])
    }
}
