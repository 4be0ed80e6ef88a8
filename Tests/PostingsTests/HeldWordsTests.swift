import Testing

@testable import Postings

@Suite struct HeldWordsTests {
    private func holds(_ text: String, _ part: String) -> Bool {
        var held = HeldWords()
        held.add(text.utf8)
        return held.holds(part.utf8)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var part: String
        var isHeld: Bool
        var testDescription: String { "\(part) in \(text)" }

        init(_ text: String, _ part: String, _ isHeld: Bool) {
            (self.text, self.part, self.isHeld) = (text, part, isHeld)
        }
    }

    static let long = "You need a degree in law, two years of practice and a clean driving licence for Wales."

    static let cases = [
        Case("one two three", "two", true), Case("one two three", "two  THREE", true), Case("one two", "", true),
        Case("", "one", false), Case("one two", "two one", false), Case("one\ntwo", "one, two!", true),
        // Words are whole: Java is not JavaScript, R is not R&D, C is not C++.
        Case("JavaScript and MySQL", "Java", false), Case("our R&D team", "R", false), Case("R & SAS", "R", true),
        Case("C++ or C#", "C", false), Case("C++ or C#", "c#", true), Case("R&D", "r&d", true),
        // Marks beyond ASCII separate words, letters beyond ASCII make them.
        Case("the employer’s “terms” – all", "employer's terms all", true), Case("a\u{A0}b", "a b", true),
        Case("førerkort klasse B", "Førerkort", true), Case("førerkort", "f", false), Case("•Knots", "knots", true),
        // One changed word in a long text is no news, one in a short text is.
        Case(long, long, true), Case(long, "You need a degree in law", true), Case(long, "a degree in art", false),
        Case(
            long + " " + long, String(long.dropLast(6)) + "England. " + long, true),
        Case(long, "Two years of practice in a kitchen and a clean apron", false),
    ]

    @Test(arguments: cases) func holdsWordsInARow(_ each: Case) {
        #expect(holds(each.text, each.part) == each.isHeld)
    }

    @Test func whatIsAddedLaterCountsToo() {
        var held = HeldWords()
        held.add("one two".utf8)
        let before = held.holds("two three".utf8)
        held.add("three".utf8)
        let after = held.holds("two three".utf8)
        #expect([before, after] == [false, true])
        let shares = [held.share(of: "one two three four".utf8), held.share(of: "".utf8)]
        #expect(shares == [0, 1])
    }

    /// The naive look-up that hashing stands in for, on texts of few different words.
    @Test(arguments: 0..<200) func agreesWithSearchingWordByWord(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let text = (0..<next(30)).map { _ in ["a", "b", "c"][next(3)] }
        let part = (0..<next(5) + 1).map { _ in ["a", "b", "c"][next(3)] }
        let isThere =
            text.count >= part.count
            && (0...(text.count - part.count)).contains { Array(text[$0..<$0 + part.count]) == part }
        #expect(holds(text.joined(separator: " "), part.joined(separator: ", ")) == isThere)
    }
}
