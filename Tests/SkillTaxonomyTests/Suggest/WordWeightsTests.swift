import Testing

@testable import SkillTaxonomy

@Suite struct WordWeightsTests {
    /// Words 1 and 2 in the labels of one concept, word 1 in both.
    private func weights(adCounts: [Float]) -> WordWeights {
        var numbers = WordNumbers(stopWords: [])
        let forms = LabelForms(
            [
                Concept(id: ConceptID("a"), preferredLabel: "team staff"),
                Concept(id: ConceptID("b"), preferredLabel: "team"),
            ], numbers: &numbers)
        return WordWeights(forms: forms, descriptions: [[1], []], adCounts: adCounts, adPassages: 98)
    }

    @Test func rareWordsTellMore() {
        let weights = weights(adCounts: [0, 0, 0])
        #expect(weights.label[2] > weights.label[1])
        #expect(weights.description == [0, Float(0.6931472), 0])
        #expect(weights.label.allSatisfy { $0 <= weights.unknown })
    }

    @Test func wordsThatAdsAreFullOfTellLess() {
        #expect(weights(adCounts: [0, 50, 0]).label[1] < weights(adCounts: [0, 1, 0]).label[1])
    }

    @Test func everyWordTellsSomething() {
        #expect(weights(adCounts: [98, 98, 98]).label.allSatisfy { $0 >= WordWeights.least })
    }
}
