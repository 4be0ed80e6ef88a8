/// Something that stands on a run of tokens of a text, at least one.
protocol Spanning {
    /// Its tokens.
    var tokens: Range<Int> { get }
}

/// Things that stand on a text's tokens without overlap, in text order, each found by its place in constant time.
///
/// What a sentence, a clause or a word asks of them costs no more the longer the text is.
struct TokenSpans<Item: Spanning>: RandomAccessCollection {
    private let items: [Item]
    /// How many of them begin before each token and before the end of the text; empty where there are none.
    private let before: [Int32]

    /// Takes things in text order of which no two overlap.
    init(_ items: [Item], tokenCount: Int) {
        self.items = items
        guard !items.isEmpty else {
            before = []
            return
        }
        var before = [Int32](repeating: Int32(truncatingIfNeeded: items.count), count: tokenCount + 1)
        var next = 0
        for (index, item) in items.enumerated() {
            while next <= Swift.min(item.tokens.lowerBound, tokenCount) {
                before[next] = Int32(truncatingIfNeeded: index)
                next += 1
            }
        }
        self.before = before
    }

    var startIndex: Int { 0 }
    var endIndex: Int { items.count }

    subscript(index: Int) -> Item { items[index] }

    subscript(places: Range<Int>) -> ArraySlice<Item> { items[places] }

    /// How many begin before a token; any number may be asked for.
    private func count(before token: Int) -> Int {
        before.isEmpty ? 0 : Int(before[Swift.min(Swift.max(token, 0), before.count - 1)])
    }

    /// The positions of those that begin among some tokens.
    func indices(startingIn tokens: Range<Int>) -> Range<Int> {
        count(before: tokens.lowerBound)..<count(before: tokens.upperBound)
    }

    /// Those that begin among some tokens.
    func starting(in tokens: Range<Int>) -> ArraySlice<Item> { items[indices(startingIn: tokens)] }

    /// The one that begins with a token.
    func starting(at token: Int) -> Item? { starting(in: token..<token + 1).first }

    /// The position of the one that covers a token.
    func index(covering token: Int) -> Int? {
        let index = count(before: token + 1) - 1
        return index >= 0 && items[index].tokens.contains(token) ? index : nil
    }

    /// The last one that ends before a token.
    func last(endingBy token: Int) -> Item? {
        var index = count(before: token) - 1
        if index >= 0, items[index].tokens.upperBound > token { index -= 1 }
        return index >= 0 ? items[index] : nil
    }

    /// The positions of those that share a token with some others.
    func indices(overlapping tokens: Range<Int>) -> Range<Int> {
        let starting = indices(startingIn: tokens)
        let reachesIn = starting.lowerBound > 0 && items[starting.lowerBound - 1].tokens.upperBound > tokens.lowerBound
        return reachesIn ? starting.lowerBound - 1..<starting.upperBound : starting
    }
}

extension TokenSpans {
    /// Takes things in any order: of those that overlap the longest, then the first in the text, then the first given.
    init(longestOf items: [Item], tokenCount: Int) {
        let ordered = items.indices.sorted {
            (items[$0].tokens.lowerBound, $0) < (items[$1].tokens.lowerBound, $1)
        }
        var kept: [Item] = []
        var first = 0
        while first < ordered.count {
            // Things that hang together by overlaps; most stand alone.
            var (last, reach) = (first + 1, items[ordered[first]].tokens.upperBound)
            while last < ordered.count, items[ordered[last]].tokens.lowerBound < reach {
                reach = Swift.max(reach, items[ordered[last]].tokens.upperBound)
                last += 1
            }
            if last == first + 1 {
                kept.append(items[ordered[first]])
            } else {
                kept += Self.longest(ordered[first..<last].map { items[$0] })
            }
            first = last
        }
        self.init(kept, tokenCount: tokenCount)
    }

    /// The longest of some that hang together, which stand in the order of their first tokens.
    private static func longest(_ items: [Item]) -> [Item] {
        guard let start = items.first?.tokens.lowerBound, let end = items.map(\.tokens.upperBound).max() else {
            return []
        }
        var isCovered = [Bool](repeating: false, count: end - start)
        let byLength = items.indices.sorted { (items[$1].tokens.count, $0) < (items[$0].tokens.count, $1) }
        let kept = byLength.filter { index in
            let places = items[index].tokens.lowerBound - start..<items[index].tokens.upperBound - start
            guard !isCovered[places].contains(true) else { return false }
            for place in places { isCovered[place] = true }
            return true
        }
        return kept.sorted().map { items[$0] }
    }
}
