import PhraseMatching
import Testing

@testable import Learning

@Suite struct FeatureNameTests {
    static let spellings: [(FeatureName, String)] = [
        (FeatureName(template: "start", parts: []), "start"),
        (FeatureName(template: "w0", parts: [.word(Array("python".utf8))]), "w0=python"),
        (FeatureName(template: "w0", parts: [.word([])]), "w0="),
        (FeatureName(template: "w", parts: [.word(Array("c#".utf8)), .word(Array("#x".utf8))]), "w=c#|\\#x"),
        (FeatureName(template: "cue", parts: [.word(Array("must".utf8)), .number(-3), .number(0)]), "cue=must|#-3|#0"),
        (FeatureName(template: "a=b", parts: [.word(Array("c=d|e\\f".utf8))]), "a\\=b=c=d\\|e\\\\f"),
        (FeatureName(template: "w", parts: [.word(Array("a\tb\nc".utf8))]), "w=a\\x09b\\x0ac"),
        (FeatureName(template: "w", parts: [.word([0xC3, 0xA9, 0xC3, 0xFF])]), "w=é\\xc3\\xff"),
        (FeatureName(template: "w", parts: [.word(Array("\u{85}\u{2028}".utf8))]), "w=\\xc2\\x85\\xe2\\x80\\xa8"),
        (
            FeatureName(template: "", parts: [.number(.min), .number(.max), .word([]), .word([0x7C])]),
            "=#-9223372036854775808|#9223372036854775807||\\|"
        ),
    ]

    @Test(arguments: spellings) func isSpeltOneWayAndReadAgain(_ name: FeatureName, _ text: String) {
        #expect(name.text == text)
        #expect(FeatureName(text: text) == name)
    }

    @Test(arguments: [
        "w=#", "w=#x", "w=#+1", "w=#01", "w=#-0", "w=#9223372036854775808", "w=\\", "w=\\x", "w=\\x1", "w=\\xzz",
        "w=\\a",
        "w=\\x61", "w=\\x0A", "w=a\\#", "w=a\tb", "w=1|2|3|4|5", "w|x",
    ]) func takesNoOtherSpelling(_ text: String) {
        #expect(FeatureName(text: text) == nil)
    }

    @Test func readsRandomWordsAgain() {
        var generator = FixedGenerator(seed: 11)
        let bytes = Array("ab#|=\\x0\t\n".utf8) + [0xC3, 0xA9, 0xFF, 0x00]
        for _ in 0..<2_000 {
            func word() -> [UInt8] {
                (0..<Int.random(in: 0...5, using: &generator)).map { _ in bytes.randomElement(using: &generator) ?? 0 }
            }
            let parts = (0..<Int.random(in: 0...4, using: &generator)).map { _ -> FeatureName.Part in
                Bool.random(using: &generator) ? .word(word()) : .number(Int.random(in: -9...9, using: &generator))
            }
            let name = FeatureName(template: "t=|", parts: parts)
            #expect(FeatureName(text: name.text) == name)
            #expect(!name.text.utf8.contains { $0 < 0x20 })
        }
    }

    @Test func hasTheKeyOfTheFeatureThatItNames() {
        let (python, java) = (Array("python".utf8), Array("java".utf8))
        let template = FeatureTemplate("w")
        let key = Feature(template, .word(TokenKey.of(python)), .number(-7), .word(TokenKey.of(java)), .number(1)).key
        let parts: [FeatureName.Part] = [.word(python), .number(-7), .word(java), .number(1)]
        #expect(FeatureName(template: "w", parts: parts).key == key)
        #expect(FeatureName(template: "w", parts: []).key == Feature(template).key)
    }
}
