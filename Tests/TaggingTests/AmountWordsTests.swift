import Testing

@testable import Tagging

@Suite struct AmountWordsTests {
    @Test(
        arguments: [
            ("years", 1.0, nil), ("YEAR", 1, nil), ("yrs+", 1, nil), ("10yrs", 1, 10), ("10yrs+", 1, 10),
            ("months", 1.0 / 12, nil),
            ("decade", 10, 1), ("decades", 10, nil), ("yearly", nil, nil), ("monthly", nil, nil), ("10", nil, nil),
            ("developer", nil, nil),
        ] as [(String, Double?, Double?)]) func tellsUnits(_ word: String, years: Double?, number: Double?)
    {
        let unit = Fixture.inspect(word) { text, _ in text.tokens.first.flatMap { AmountWords.unit($0, text.bytes) } }
        #expect(unit?.years == years)
        #expect(unit?.number == number)
    }

    @Test(
        arguments: [("three", 3.0), ("3", 3), ("3+", 3), ("2.5", 2.5), ("third", nil), ("a", nil)]
            as [(String, Double?)])
    func tellsNumbers(_ word: String, number: Double?) {
        let found = Fixture.inspect(word) { text, _ in text.tokens.first.flatMap { AmountWords.number($0, text.bytes) }
        }
        #expect(found == number)
    }
}
