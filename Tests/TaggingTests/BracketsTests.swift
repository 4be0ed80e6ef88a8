import Testing

@testable import Tagging

@Suite struct BracketsTests {
    @Test(arguments: [
        ("SQL (a plus), Git", ["a plus"]), ("SQL (a) and Git (b)", ["a", "b"]), ("SQL (a (b) c)", ["a (b) c"]),
        ("SQL (never closed", []), ("SQL) Git", []), ("(all of it)", []), ("Git (at the end)", ["at the end"]),
        ("SQL ()", []),
    ]) func areTheStretchesBetweenRoundBrackets(_ line: String, expected: [String]) {
        let found = Fixture.inspect(line) { text, _ in
            Brackets(of: text.tokens.indices, in: text).all.map { text.text($0) }
        }
        #expect(found == expected)
    }

    @Test func tellWhichOneIsAroundAToken() {
        let around = Fixture.inspect("SQL (a plus) Git") { text, _ in
            let brackets = Brackets(of: text.tokens.indices, in: text)
            return text.tokens.indices.map { brackets.around($0) != nil }
        }
        #expect(around == [false, true, true, false])
    }
}
