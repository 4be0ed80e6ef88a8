import Testing

@testable import Tagging

@Suite struct YearsFinderTests {
    struct Amount: Sendable, CustomTestStringConvertible {
        var text: String
        var found: [String]
        var testDescription: String { text }

        init(_ text: String, _ found: String...) { (self.text, self.found) = (text, found) }
    }

    static let amounts = [
        Amount("3 years", "3.0: 3 years"), Amount("3+ years", "3.0: 3+ years"),
        Amount("three years", "3.0: three years"),
        Amount("two (2) years", "2.0: two (2) years"), Amount("3-5 years", "3.0: 3-5 years"),
        Amount("3 – 5 years", "3.0: 3 – 5 years"),
        Amount("3 to 5 years", "3.0: 3 to 5 years"), Amount("five or more years", "5.0: five or more years"),
        Amount("18 months", "1.5: 18 months"), Amount("6 months", "0.5: 6 months"), Amount("5 yrs", "5.0: 5 yrs"),
        Amount("1 year", "1.0: 1 year"),
        Amount("2.5 years", "2.5: 2.5 years"), Amount("10 plus years", "10.0: 10 plus years"),
        Amount("3 full years", "3.0: 3 full years"),
        Amount("3 years of SQL and 2 years of Java", "3.0: 3 years", "2.0: 2 years"),
        Amount("over 99 years old"), Amount("many years"), Amount("the year 2026"), Amount("0 years"), Amount("2026"),
        Amount("every year"), Amount("10yrs+", "10.0: 10yrs+"), Amount("1 year+", "1.0: 1 year+"),
        Amount("2 — 4 years", "2.0: 2 — 4 years"), Amount("at least a decade", "10.0: decade"),
        Amount("five-year warranty"), Amount("five-year experience", "5.0: five-year"),
        Amount("within the last 5 years"),
        Amount("children aged 3-5 years"), Amount("18 years of age"), Amount("10 years to run"),
        Amount("10 years' address history"), Amount("twelve months", "1.0: twelve months"),
    ]

    @Test(arguments: amounts) func finds(_ amount: Amount) {
        let found = Fixture.inspect(amount.text) { text, _ in
            YearsFinder(text: text).find(in: text.tokens.indices).map { "\($0.years): \(text.text($0.tokens))" }
        }
        #expect(found == amount.found)
    }
}
