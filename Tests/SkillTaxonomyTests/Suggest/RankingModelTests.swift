import Testing

@testable import SkillTaxonomy

@Suite struct RankingModelTests {
    @Test func theCanonicalTextGivesTheModelBack() {
        #expect(RankingModel(canonical: RankingSample.model.canonicalText) == RankingSample.model)
    }

    @Test(arguments: ["", "stop the\n", "nonsense here\n", "weight 1\n"]) func otherTextIsNone(_ text: String) {
        #expect(RankingModel(canonical: text) == nil)
    }

    @Test func weightsAreSummedByFeature() {
        let weights = RankingWeights([.coverage: 2, .gap: -1], intercept: 0.5)
        #expect(weights.sum { $0 == .coverage ? 3 : $0 == .gap ? 4 : 100 } == 2.5)
        #expect(RankingWeights([1, 2]) == nil)
        #expect(RankingWeights([Double](repeating: .nan, count: RankingWeights.count)) == nil)
    }
}
