@testable import PhraseMatching

/// Texts cut and searched as strings, so that tests read as they would be said.
enum Sample {
    /// The wording of each token, as it stands in the unaltered bytes.
    static func words(_ text: String) -> [String] { words(Array(text.utf8)) }

    static func words(_ bytes: [UInt8]) -> [String] {
        bytes.withUnsafeBufferPointer { buffer in
            Tokenizer.tokens(of: buffer).map { String(decoding: buffer[$0.range], as: UTF8.self) }
        }
    }

    /// The folded form of each token.
    static func folded(_ text: String) -> [String] {
        Tokenizer.foldedForms(of: text).map { String(decoding: $0, as: UTF8.self) }
    }

    /// "first+count:payload" of each match.
    static func matches(_ set: PhraseSet, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            set.matches(in: Tokenizer.tokens(of: buffer), of: buffer).map {
                "\($0.firstToken)+\($0.tokenCount):\($0.payload)"
            }
        }
    }

    /// Whether one phrase stands anywhere in a text.
    static func finds(_ phrase: String, _ form: Phrase.Form = .lemma, in text: String) -> Bool {
        !matches(PhraseSet([Phrase(phrase, payload: 7, form: form)]), text).isEmpty
    }
}

/// Values as they lie in compiled bytes.
enum Flat {
    static func array<Element: BitwiseCopyable & Sendable>(_ values: [Element]) -> FlatArray<Element>? {
        var writer = FlatWriter()
        writer.append(values)
        return FlatArray(FlatMemory(copying: writer.bytes), offset: 8, count: values.count)
    }
}

/// The same numbers on every run (splitmix64).
struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
