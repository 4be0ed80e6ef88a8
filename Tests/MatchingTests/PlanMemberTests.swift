import Testing

@testable import Matching

@Suite struct PlanMemberTests {
    private typealias Term = PlanModel.Term

    /// The rule as it is written: of what is counted once the worthiest, then products.
    private static func coverage(_ terms: [PlanModel.Term], _ limit: Double) -> Double {
        func worth(_ term: PlanModel.Term) -> Double { term.isPartial ? term.strength * limit : term.strength }
        var best: [Int: PlanModel.Term] = [:]
        for term in terms where best[term.countedAs].map({ worth(term) > worth($0) }) ?? true {
            best[term.countedAs] = term
        }
        let open = best.values.filter { !$0.isPartial }.reduce(1) { $0 * (1 - $1.strength) }
        let partlyOpen = best.values.filter(\.isPartial).reduce(1) { $0 * (1 - $1.strength) }
        return 1 - open * (1 - limit * (1 - partlyOpen))
    }

    /// Every choice among six options beside up to three things held, drawn a hundred times.
    @Test func agreesWithTheRule() {
        var seed: UInt64 = 11
        func number(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        func term() -> PlanModel.Term {
            Term(countedAs: number(4), strength: Double(number(11)) / 10, isPartial: number(3) == 0)
        }
        for _ in 0..<100 {
            let held = (0..<number(4)).map { _ in term() }
            let options = (0..<6).map { (option: $0, term: term()) }
            let member = PlanMember(held: held, options: options, partialLimit: 0.4)
            for bits in 0..<64 {
                let chosen = (0..<6).filter { bits >> $0 & 1 == 1 }
                let expected = Self.coverage(held + chosen.map { options[$0].term }, 0.4)
                #expect(abs(member.coverage(chosen) - expected) < 1e-12)
            }
        }
    }

    @Test func copiesOfOneThingCountOnce() {
        let term = Term(countedAs: 1, strength: 0.5, isPartial: false)
        let member = PlanMember(held: [term, term, term], options: [(0, term)], partialLimit: 0.4)
        #expect(member.coverage([]) == 0.5)
        #expect(member.coverage([0]) == 0.5)
    }

    @Test func whatIsChosenIsFoundInOrder() {
        for count in 0..<40 {
            for place in 0..<count {
                var selected = [Bool](repeating: false, count: count)
                selected[place] = true
                selected[count / 2] = true
                #expect(selected.chosen == selected.indices.filter { selected[$0] })
            }
        }
    }
}
