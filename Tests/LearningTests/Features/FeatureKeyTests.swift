import PhraseMatching
import Testing

@testable import Learning

@Suite struct FeatureKeyTests {
    private let word = TokenKey.of("python".utf8)
    private let other = TokenKey.of("java".utf8)

    /// Compiled models hold these: a change needs a new format version.
    @Test func keysNeverChange() {
        #expect(Feature(FeatureTemplate("w0"), .word(word)).key.value == 10_079_999_321_339_068_890)
        #expect(Feature(FeatureTemplate("cue"), .number(-3), .word(word)).key.value == 106_327_671_761_754_800)
    }

    @Test func goesByTemplatePartsAndTheirOrder() {
        let (one, two) = (FeatureTemplate("one"), FeatureTemplate("two"))
        let features = [
            Feature(one), Feature(two), Feature(one, .word(word)), Feature(two, .word(word)),
            Feature(one, .word(other)),
            Feature(one, .word(word), .word(other)), Feature(one, .word(other), .word(word)), Feature(one, .number(0)),
            Feature(one, .number(0), .number(0)), Feature(one, .number(0), .number(0), .number(0)),
            Feature(one, .number(0), .number(0), .number(0), .number(0)), Feature(one, .number(-1)),
        ]
        #expect(Set(features.map(\.key)).count == features.count)
        #expect(Feature(one, .word(word)).key == Feature(FeatureTemplate("one"), .word(word)).key)
    }

    @Test func aWordThatIsTheTemplatesNameDoesNotCancelIt() {
        let keys = ["a", "b"].map {
            Feature($0 == "a" ? FeatureTemplate("a") : FeatureTemplate("b"), .word(TokenKey.of($0.utf8))).key
        }
        #expect(keys[0] != keys[1] && !keys.map(\.value).contains(1))
    }

    @Test func smallNumbersSpreadOverTheLowBits() {
        let template = FeatureTemplate("n")
        var counts = [Int](repeating: 0, count: 64)
        for number in 0..<6_400 { counts[Int(Feature(template, .number(number)).key.value & 63)] += 1 }
        #expect(counts.allSatisfy { (50...150).contains($0) })
    }

    @Test func isNeverZero() { #expect(FeatureKey(state: 0).value == 1) }
}
