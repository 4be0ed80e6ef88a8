import Testing

@testable import SkillTaxonomy

@Suite struct CoverageSearchTests {
    private static let vocabulary = [
        "wind", "turbine", "team", "manage", "staff", "the", "code", "test", "data", "plan", "lead",
    ]

    private static func phrase(_ random: inout SplitMix64, _ length: ClosedRange<Int>) -> String {
        (0..<Int.random(in: length, using: &random)).map { _ in vocabulary.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }

    private static func concepts(_ random: inout SplitMix64) -> [Concept] {
        (0..<12).map { number in
            Concept(
                id: ConceptID("\(number)"), preferredLabel: phrase(&random, 1...3),
                altLabels: (0..<3).map { _ in phrase(&random, 1...4) }, description: phrase(&random, 0...6))
        }
    }

    /// The score of a concept worked out label by label, as its definition says.
    private static func naive(_ concept: Int, _ words: [UInt32], _ index: ConceptIndex) -> Float {
        var best: Float = 0
        for form in 0..<index.formCount {
            guard let row = index.forms.at(form), Int(row.concept) == concept else { continue }
            let label = index.wordRange(of: form).compactMap { index.formWords.at($0) }
            let mass = label.reduce(Float(0)) { $0 + index.word($1).label }
            let found = label.filter(words.contains).reduce(Float(0)) { $0 + index.word($1).label }
            let fraction = found / mass
            best = max(best, fraction * fraction * found.squareRoot() * (row.isPreferred == 1 ? 1.2 : 1))
        }
        return best
    }

    @Test(arguments: 0..<40) func agreesWithTheDefinition(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let index = ConceptIndex(Self.concepts(&random), model: RankingSample.model)
        var search = CoverageSearch(index)
        for _ in 0..<10 {
            let bytes = Array(Self.phrase(&random, 0...12).utf8)
            let words = bytes.withUnsafeBufferPointer { RankingText($0, number: index.number).words }
            search.search(words)
            for concept in 0..<index.count {
                #expect(abs(search.whole.best[concept] - Self.naive(concept, words, index)) < 1e-4)
                let windows = stride(from: 0, to: max(1, words.count), by: 3).map {
                    Self.naive(concept, Array(words[min($0, words.count)..<min($0 + 5, words.count)]), index)
                }
                // The windows end with the first that reaches the end of the text; later ones hold no more than it does.
                #expect(abs(search.window.best[concept] - (windows.max() ?? 0)) < 1e-4)
            }
        }
    }

    @Test func theTopIsInOrderAndComplete() {
        var random = SplitMix64(state: 5)
        let index = ConceptIndex(Self.concepts(&random), model: RankingSample.model)
        var search = CoverageSearch(index)
        for _ in 0..<50 {
            let bytes = Array(Self.phrase(&random, 1...8).utf8)
            search.search(bytes.withUnsafeBufferPointer { RankingText($0, number: index.number).words })
            let all = search.whole.reached.sorted {
                (search.whole.best[Int($0)], $1) > (search.whole.best[Int($1)], $0)
            }
            for count in [1, 3, 60] { #expect(search.whole.top(count) == Array(all.prefix(count))) }
            #expect(search.whole.highest == all.first.map { search.whole.best[Int($0)] } ?? 0)
        }
    }
}
