import Testing

@testable import SkillTaxonomy

@Suite struct TranslationModelTests {
    private typealias Pair = (alternative: [UInt32], preferred: [UInt32])

    private func probability(_ model: TranslationModel, _ source: Int, _ target: UInt32) -> Float {
        let range = Int(model.starts[source])..<Int(model.starts[source + 1])
        return model.entries[range].first { $0.target == target }?.probability ?? 0
    }

    @Test func aWordTranslatesToWhatItStandsOppositeOf() {
        // 1 always stands opposite 5; 2 opposite 6.
        let pairs: [Pair] = [([1, 2], [5, 6]), ([1, 3], [5, 7]), ([1, 4], [5, 8]), ([2, 4], [6, 8])]
        let model = TranslationModel(pairs, wordCount: 9)
        #expect(probability(model, 1, 5) > 0.8)
        #expect(probability(model, 2, 6) > 0.6)
        #expect(probability(model, 1, 6) < 0.2)
    }

    @Test func probabilitiesOfAWordAddUpToOneAtMost() {
        var random = SplitMix64(state: 3)
        let pairs: [Pair] = (0..<200).map { _ in
            func words() -> [UInt32] {
                (0..<Int.random(in: 0...4, using: &random)).map { _ in UInt32.random(in: 1..<20, using: &random) }
            }
            return (words(), words())
        }
        let model = TranslationModel(pairs, wordCount: 20)
        #expect(model.starts.count == 21)
        #expect(!model.entries.isEmpty)
        for word in 0..<20 {
            let entries = model.entries[Int(model.starts[word])..<Int(model.starts[word + 1])]
            #expect(entries.reduce(0) { $0 + $1.probability } <= 1.001)
            #expect(entries.allSatisfy { $0.probability > TranslationModel.least })
            #expect(entries.map(\.target) == entries.map(\.target).sorted())
        }
    }

    @Test func nothingComesOfNothing() {
        let model = TranslationModel([], wordCount: 2)
        #expect(model.entries.isEmpty)
        #expect(model.starts == [0, 0, 0])
    }
}
