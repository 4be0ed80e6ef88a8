import PhraseMatching
import Testing

@testable import Learning

@Suite struct FeatureIndexTests {
    private let template = FeatureTemplate("w")

    @Test func numbersFeaturesAsTheyCome() throws {
        var index = FeatureIndex()
        let features = [
            Feature(template), Feature(template, .number(1)), Feature(template, .number(2)),
            Feature(FeatureTemplate("v")),
            Feature(template, .number(1), .number(2), .number(3), .number(4)),
        ]
        for _ in 0..<2 { #expect(try features.map { try index.id(of: $0).index } == [0, 1, 2, 3, 4]) }
        #expect(index.count == 5)
        #expect(index.id(of: features[2].key) == FeatureID(2))
        #expect(index.id(of: Feature(template, .number(9)).key) == nil)
    }

    @Test func namesFeaturesByTheirWords() throws {
        var (index, words) = (FeatureIndex(), FeatureWords())
        let key = try words.add("python".utf8)
        let id = try index.id(of: Feature(template, .word(key), .number(-2)))
        #expect(try index.name(of: id, words: words).text == "w=python|#-2")
        #expect(try index.name(of: id, words: words).key == Feature(template, .word(key), .number(-2)).key)
    }

    @Test func aWordThatNobodyAddedHasNoName() throws {
        var index = FeatureIndex()
        let id = try index.id(of: Feature(template, .number(1), .word(77)))
        #expect(throws: LearningProblem.wordWithoutName(template: "w", part: 2)) {
            try index.name(of: id, words: FeatureWords())
        }
        #expect(throws: LearningProblem.unknownFeature(1, count: 1)) {
            try index.name(of: FeatureID(1), words: FeatureWords())
        }
    }

    /// A word whose key is that of a number stands for any two features of one key.
    @Test func refusesTwoFeaturesOfOneKey() throws {
        var index = FeatureIndex()
        let twin = Feature(template, .word(FeatureKey.ofNumber(5)))
        #expect(twin.key == Feature(template, .number(5)).key)
        _ = try index.id(of: twin)
        #expect(throws: LearningProblem.featuresOfOneKey("w", "w")) { try index.id(of: Feature(template, .number(5))) }
        #expect(try index.id(of: twin) == FeatureID(0))
    }
}
