import Testing

@testable import PhraseMatching

@Suite struct PhraseVocabularyTests {
    static let entries: [(phrase: String, category: String)] = [
        ("must have", "asks"), ("nice to have", "plus"), ("required", "asks"), ("we offer", "company"),
    ]

    private func found(_ vocabulary: PhraseVocabulary, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            vocabulary.matches(in: Tokenizer.tokens(of: buffer), of: buffer).map { vocabulary.category(of: $0) }
        }
    }

    @Test func tellsTheCategory() {
        let vocabulary = PhraseVocabulary(Self.entries)
        #expect(vocabulary.categories == ["asks", "plus", "company"])
        #expect(found(vocabulary, "Java required. Go: nice to have. We offer tea.") == ["asks", "plus", "company"])
        #expect(found(vocabulary, "musts have").isEmpty)
        #expect(found(PhraseVocabulary(Self.entries, form: .lemma), "musts have") == ["asks"])
    }

    @Test(
        "a look at the first two words never turns down what begins with a phrase",
        arguments: [
            ("must have", true), ("Must have", true), ("required: Java", true), ("Required", true), ("we offer", true),
            ("we", false), ("Java required", false), ("have must", false), ("must, have", false), ("", false),
            ("–", false), ("mu\u{AD}st have", true), ("ｍｕｓｔ have", true), ("nice to", true), ("we do", false),
        ])
    func beginnings(text: String, mayBegin: Bool) {
        let vocabulary = PhraseVocabulary(Self.entries)
        let found = Array(text.utf8).withUnsafeBufferPointer { vocabulary.mayBegin($0) }
        #expect(found == mayBegin)
    }

    @Test func aMatchOfAnotherVocabularyHasNoCategory() {
        let match = PhraseMatch(firstToken: 0, tokenCount: 1, payload: 9)
        #expect(PhraseVocabulary(Self.entries).category(of: match).isEmpty)
    }

    @Test func theEmptyVocabularyFindsNothing() {
        #expect(found(PhraseVocabulary([]), "must have").isEmpty)
    }

    @Test func damageNeverCrashes() {
        let bytes = PhraseVocabulary.encode(Self.entries, form: .exactForm)
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0xFF
            for candidate in [damaged, Array(bytes.prefix(index))] {
                guard let vocabulary = PhraseVocabulary(FlatMemory(copying: candidate), range: 0..<candidate.count)
                else { continue }
                _ = found(vocabulary, "must have, required, nice to have")
                _ = Array("must have".utf8).withUnsafeBufferPointer { vocabulary.mayBegin($0) }
            }
        }
    }
}
