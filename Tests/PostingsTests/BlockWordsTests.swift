import Markup
import PhraseMatching
import Testing

@testable import Postings

@Suite struct PageWordsTests {
    private static let vocabulary = FactVocabulary(
        PhraseVocabulary([("location", "location"), ("job title", "title"), ("deckhand", "noun")]))

    private func text(_ blocks: [(String, isHidden: Bool)]) -> FlatText {
        var text = FlatText()
        for (line, isHidden) in blocks {
            if !text.bytes.isEmpty { text.bytes.append(0x0A) }
            let start = text.bytes.count
            text.bytes += Array(line.utf8)
            text.blocks.append(Block(kind: .paragraph, start: start, end: text.bytes.count, isHidden: isHidden))
        }
        return text
    }

    @Test("has of each block the words and wordings that it has alone")
    func sameAsApart() {
        let text = text([
            ("Location Cork", false), ("Job", false), ("Title of a deckhand", false), ("Deckhand", true),
            ("Ｄeckhand (job title)\nLocation", false), ("", false), ("Deckhand", false),
        ])
        let words = PageWords(text, Self.vocabulary)
        text.bytes.withUnsafeBufferPointer { bytes in
            for block in text.blocks where !block.isHidden {
                let shared = words.stretch(block.start..<block.end, of: bytes)
                let alone = words.apart(block.start..<block.end, of: bytes)
                #expect(Array(shared.tokens) == Array(alone.tokens))
                #expect(
                    shared.matches.map { $0.firstToken - shared.tokens.startIndex } == alone.matches.map(\.firstToken))
                #expect(shared.matches.map(\.tokenCount) == alone.matches.map(\.tokenCount))
            }
        }
    }

    @Test("cuts what lies beyond its bound when it is asked for")
    func beyondTheBound() {
        let long = String(repeating: "word ", count: 50_000)
        let text = text([("Deckhand", false), (long, false), ("Location Cork", false)])
        let words = PageWords(text, Self.vocabulary)
        text.bytes.withUnsafeBufferPointer { bytes in
            let last = words.stretch(text.blocks[2].start..<text.blocks[2].end, of: bytes)
            #expect(last.tokens.count == 2)
            #expect(last.matches.count == 1)
            #expect(words.stretch(0..<8, of: bytes).matches.count == 1)
        }
    }
}
