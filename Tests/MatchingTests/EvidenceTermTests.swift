import Testing

@testable import Matching

@Suite struct EvidenceTermTests {
    private func term(_ holding: Int, _ value: Double, _ countedAs: String? = nil, partial: Bool = false)
        -> EvidenceTerm
    {
        EvidenceTerm(
            holding: holding, countedAs: countedAs ?? "\(holding)",
            strength: Strength(relevance: value, depth: 1, assurance: 1, validity: 1, verification: 1),
            isPartial: partial, path: [])
    }

    private func count(_ terms: [EvidenceTerm]) -> CountedEvidence { CountedEvidence(terms, partialLimit: 0.4) }

    @Test func coverageIsWhatAllTogetherLeaveOpen() {
        #expect(count([]).coverage == 0)
        #expect(isClose(count([term(0, 0.5), term(1, 0.4)]).coverage, 0.7))
        #expect(count([term(0, 1), term(1, 0.4)]).coverage == 1)
    }

    @Test func ofOneThingOnlyTheStrongestCounts() {
        let evidence = count([term(0, 0.3, "f"), term(1, 0.5, "f"), term(2, 0.5, "f"), term(3, 0.2)])
        #expect(evidence.counted.map(\.holding) == [1, 3])
        #expect(evidence.setAside.map(\.holding) == [2, 0])
        #expect(isClose(evidence.coverage, 0.6))
    }

    @Test func whatIsNotValidIsShownAndCountsNothing() {
        let evidence = count([term(0, 0, "f"), term(1, 0.5, "f")])
        #expect(evidence.counted.map(\.holding) == [1, 0])
        #expect(evidence.setAside.isEmpty)
        #expect(isClose(evidence.coverage, 0.5))
    }

    /// So weak that 1 - s is 1: no number may come of a logarithm of 1.
    @Test func theWeakestPartialEvidenceIsStillANumber() {
        let evidence = count([term(0, 1e-20, partial: true), term(1, 1e-300, partial: true)])
        #expect(evidence.coverage == 0)
        #expect(evidence.counted.allSatisfy { $0.strength.value.isFinite })
        #expect(isClose(evidence.counted[0].strength.value, 0.4e-20, within: 1e-30))
    }

    @Test func partialEvidenceTogetherStaysAtTheLimit() {
        let many = count((0..<50).map { term($0, 0.9, partial: true) })
        #expect(many.coverage <= 0.4 + 1e-12)
        #expect(count((0..<3).map { term($0, 1, partial: true) }).coverage <= 0.4 + 1e-12)
        let one = count([term(0, 0.5, partial: true)])
        #expect(isClose(one.coverage, 0.2))
        // 0.4 x (1 - 0.5 x 0.8)
        #expect(isClose(count([term(0, 0.5, partial: true), term(1, 0.2, partial: true)]).coverage, 0.24))
    }

    @Test func partialEvidenceStacksOnTheRealThing() {
        let evidence = count([term(0, 0.7), term(1, 0.5, partial: true)])
        #expect(isClose(evidence.coverage, 1 - 0.3 * 0.8))
    }

    @Test func theRealThingStandsBeforeALowerLevelOfItsFamily() {
        let evidence = count([term(0, 0.9, "f", partial: true), term(1, 0.7, "f")])
        #expect(evidence.counted.map(\.holding) == [1])
        #expect(isClose(evidence.coverage, 0.7))
    }

    /// Skills with any strengths; demanded credentials, where the real thing counts at least as much as a bare claim.
    @Test(arguments: [false, true]) func oneMoreNeverLowersTheCoverage(_ isDemanded: Bool) {
        var generator = SeededGenerator(seed: 3)
        let wholes: [Double] = [0, 0.7, 0.85, 1]
        for _ in 0..<2000 {
            let count = Int.random(in: 1...6, using: &generator)
            let terms = (0..<count).map { (holding: Int) -> EvidenceTerm in
                let isPartial = isDemanded && Bool.random(using: &generator)
                let value = Double(Int.random(in: 0...10, using: &generator)) / 10
                let whole: Double = wholes.randomElement(using: &generator) ?? 0
                return term(
                    holding, isDemanded && !isPartial ? whole : value, "\(Int.random(in: 0...3, using: &generator))",
                    partial: isPartial)
            }
            let less = self.count(Array(terms.dropLast())).coverage
            #expect(self.count(terms).coverage >= less - 1e-9)
        }
    }
}
