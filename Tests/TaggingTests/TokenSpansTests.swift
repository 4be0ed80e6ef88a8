import Testing

@testable import Tagging

@Suite struct TokenSpansTests {
    struct Item: Spanning, Equatable, Sendable {
        var tokens: Range<Int>
        var name = 0
    }

    /// Random runs of one to four tokens on a text of twenty.
    private func items(_ generator: inout SystemRandomNumberGenerator) -> [Item] {
        (0..<Int.random(in: 0..<12, using: &generator)).map { name in
            let start = Int.random(in: 0..<17, using: &generator)
            return Item(tokens: start..<start + Int.random(in: 1...3, using: &generator), name: name)
        }
    }

    /// What the rule says in so many words: longest first, then leftmost, then first given, each unless one taken overlaps.
    private func longest(of items: [Item]) -> [Item] {
        var taken: [Item] = []
        let ordered = items.sorted {
            ($1.tokens.count, $0.tokens.lowerBound, $0.name) < ($0.tokens.count, $1.tokens.lowerBound, $1.name)
        }
        for item in ordered where !taken.contains(where: { $0.tokens.overlaps(item.tokens) }) { taken.append(item) }
        return taken.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    @Test func keepsTheLongestThenTheFirst() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let items = items(&generator)
            #expect(Array(TokenSpans(longestOf: items, tokenCount: 20)) == longest(of: items))
        }
    }

    @Test func findsByTokenWhatASearchOfAllFinds() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let spans = TokenSpans(longestOf: items(&generator), tokenCount: 20)
            let all = Array(spans)
            for token in -2..<24 {
                #expect(spans.starting(at: token) == all.first { $0.tokens.lowerBound == token })
                #expect(spans.last(endingBy: token) == all.last { $0.tokens.upperBound <= token })
                #expect(spans.index(covering: token) == all.firstIndex { $0.tokens.contains(token) })
                for end in max(0, token)..<24 where token >= 0 {
                    let range = token..<end
                    #expect(Array(spans.starting(in: range)) == all.filter { range.contains($0.tokens.lowerBound) })
                    let overlapping = all.indices.filter { !range.isEmpty && all[$0].tokens.overlaps(range) }
                    #expect(range.isEmpty || Array(spans.indices(overlapping: range)) == overlapping)
                }
            }
        }
    }

    @Test func nothingIsFoundWhereNothingStands() {
        let none = TokenSpans<Item>([], tokenCount: 0)
        #expect(none.isEmpty && none.starting(at: 0) == nil && none.last(endingBy: 7) == nil)
        #expect(none.indices(overlapping: 0..<3).isEmpty && none.index(covering: 0) == nil)
    }
}
