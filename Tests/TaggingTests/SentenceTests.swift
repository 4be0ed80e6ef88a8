import Testing

@testable import Tagging

@Suite struct SentenceTests {
    @Test(arguments: [
        ("One thing. Another thing", ["One thing", "Another thing"]), ("One thing; another", ["One thing", "another"]),
        ("Really? Yes! Good", ["Really", "Yes", "Good"]), ("Skills: SQL", ["Skills: SQL"]),
        ("Tools, e.g. Git", ["Tools, e.g. Git"]), ("Node.js and .NET", ["Node.js and .NET"]),
        ("one\ntwo", ["one", "two"]),
        ("", []), ("...", []),
    ]) func cutsAtStops(_ line: String, sentences: [String]) {
        let found = Fixture.inspect(line) { text, _ in Sentence.all(in: text).map { text.text($0.tokens) } }
        #expect(found == sentences)
    }

    /// What is kept of a sentence while it is read grows with its words: 400,000 "&" in one took a quarter of a gigabyte.
    @Test func aListWithoutAStopIsCut() {
        let line = String(repeating: "x, ", count: 2 * Sentence.mostTokens + 1)
        let found = Fixture.inspect(line) { text, _ in Sentence.all(in: text).map(\.tokens.count) }
        #expect(found == [Sentence.mostTokens, Sentence.mostTokens, 1])
    }

    @Test func onlyTheFirstOfAPassageIsFirst() {
        let first = Fixture.inspect("One. Two\nThree") { text, _ in Sentence.all(in: text).map(\.isFirst) }
        #expect(first == [true, false, true])
    }
}
