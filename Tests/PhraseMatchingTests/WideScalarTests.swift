import Testing

@testable import PhraseMatching

@Suite struct WideScalarTests {
    static let cases: [(UInt32, WideScalar)] = [
        (0xAD, .presentation), (0x301, .invisible), (0x200D, .presentation), (0xFE0F, .invisible),
        (0xFEFF, .presentation),
        (0xFF21, .presentation), (0xFB03, .presentation), (0x266F, .presentation), (0x1D400, .presentation),
        (0xB2, .white), (0x2074, .white), (0x2212, .hyphen), (0x2014, .stop), (0x2460, .stop),
        (0xA0, .white), (0x2009, .white), (0x2122, .white), (0x2019, .apostrophe), (0xB4, .apostrophe),
        (0x2010, .hyphen),
        (0x2011, .hyphen), (0x2013, .hyphen), (0x2022, .stop), (0x20AC, .stop), (0xA3, .stop), (0xD7, .stop),
        (0x1F680, .stop),
        (0xD800, .stop), (0x11_0000, .stop), (0xE0067, .stop),
        (0xE9, .letter(folded: FoldedScalar("e".utf8), isUpper: false)),
        (0xC9, .letter(folded: FoldedScalar("e".utf8), isUpper: true)),
        (0xDF, .letter(folded: FoldedScalar("ss".utf8), isUpper: false)),
        (0x153, .letter(folded: FoldedScalar("oe".utf8), isUpper: false)),
        (0x416, .letter(folded: FoldedScalar("ж".utf8), isUpper: true)),
        (0x6F22, .letter(folded: FoldedScalar("漢".utf8), isUpper: false)),
    ]

    @Test(arguments: cases) func classifies(_ value: UInt32, _ expected: WideScalar) {
        #expect(WideScalar.classify(value) == expected)
    }

    /// What is a letter folds to what its own lower case folds to.
    @Test func foldingIgnoresCase() {
        for value in UInt32(0x80)..<0x530 {
            guard let scalar = Unicode.Scalar(value), case .letter(let folded, _) = WideScalar.classify(value),
                let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first, lowered.value >= 0x80
            else { continue }
            guard case .letter(let expected, _) = WideScalar.classify(lowered.value) else { continue }
            #expect(folded == expected, "U+\(String(value, radix: 16))")
        }
    }
}
