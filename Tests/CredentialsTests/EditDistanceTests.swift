import Testing

@testable import Credentials

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "ab", 1),
        ("kitten", "sitting", 3),
        ("administrator", "adminstrator", 1), ("cissp", "cispp", 1),
    ])
    func counts(_ first: String, _ second: String, _ expected: Int) {
        #expect(editDistance(Array(first.utf8), Array(second.utf8), limit: 5) == expected)
        #expect(editDistance(Array(second.utf8), Array(first.utf8), limit: 5) == expected)
    }

    /// All pairs of words of up to 4 letters over 2, against the definition.
    @Test func agreesWithTheDefinition() {
        let words = (0...4).flatMap { length in
            (0..<(1 << length)).map { bits in (0..<length).map { UInt8((bits >> $0) & 1) } }
        }
        for first in words {
            for second in words {
                let expected = naive(first[...], second[...])
                for limit in 0...4 {
                    #expect(editDistance(first, second, limit: limit) == (expected <= limit ? expected : nil))
                }
            }
        }
    }

    private func naive(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        guard let a = first.last else { return second.count }
        guard let b = second.last else { return first.count }
        let (shortFirst, shortSecond) = (first.dropLast(), second.dropLast())
        var least = min(
            naive(shortFirst, shortSecond) + (a == b ? 0 : 1), naive(shortFirst, second) + 1,
            naive(first, shortSecond) + 1)
        if first.count > 1, second.count > 1, shortFirst.last == b, shortSecond.last == a {
            least = min(least, naive(shortFirst.dropLast(), shortSecond.dropLast()) + 1)
        }
        return least
    }
}
