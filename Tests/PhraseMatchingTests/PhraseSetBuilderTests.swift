import Testing

@testable import PhraseMatching

@Suite struct PhraseSetBuilderTests {
    static let phrases = [
        Phrase("C++", payload: 0, form: .exactForm), Phrase("IT", payload: 1, form: .exactCase),
        Phrase("managing stakeholders", payload: 2), Phrase("managing risk", payload: 3),
        Phrase("teamwork", payload: 4),
    ]

    private static func compiled(_ phrases: [Phrase]) -> [UInt8] {
        var builder = PhraseSetBuilder()
        for phrase in phrases { builder.add(phrase) }
        return builder.encoded()
    }

    /// Opens damaged bytes and searches with what opens; the result may be wrong but must come.
    private func search(_ bytes: [UInt8]) -> Bool {
        guard let set = PhraseSet(FlatMemory(copying: bytes), range: 0..<bytes.count) else { return false }
        _ = Sample.matches(set, "C++ IT managing stakeholders, manage risks in team work and managing risk")
        return true
    }

    @Test func theSamePhrasesGiveTheSameBytes() {
        #expect(Self.compiled(Self.phrases) == Self.compiled(Self.phrases))
    }

    @Test func damageNeverCrashes() {
        let bytes = Self.compiled(Self.phrases)
        #expect(search(bytes))
        for index in bytes.indices {
            for mask: UInt8 in [0x01, 0x80, 0xFF] {
                var damaged = bytes
                damaged[index] ^= mask
                _ = search(damaged)
            }
        }
    }

    @Test func whatIsCutShortDoesNotOpen() {
        let bytes = Self.compiled(Self.phrases)
        for length in 0..<bytes.count {
            #expect(!search(Array(bytes.prefix(length))), "\(length) of \(bytes.count) bytes")
        }
    }

    static let counts: [(Phrase, Int, String)] = [
        (Phrase("skill", payload: 0), 1, "plural and spelling are the vocabulary's"),
        (Phrase("team work", payload: 0), 3, "as written, joined, and the joined word's -ing form"),
        (Phrase("team work", payload: 0, form: .exactForm), 2, "as written and joined"),
        (Phrase("managing risks", payload: 0), 1, "bare forms are linked, not stored"),
    ]

    @Test(arguments: counts) func variantsThatAddNothingAreLeftOut(_ phrase: Phrase, _ count: Int, _ why: String) {
        #expect(PhraseSet([phrase]).count == count, "\(why)")
    }
}
