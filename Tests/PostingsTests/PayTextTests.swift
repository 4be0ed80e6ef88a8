import Postings
import Testing

struct PayTextTests {
    @Test(arguments: [
        ("HOUR", "HOUR"), ("Year", "YEAR"), ("PA", "YEAR"), ("p.a.", "YEAR"), ("per-year-salary", "YEAR"),
        ("P1M", "MONTH"),
        ("PT1H", "HOUR"), ("hourly", "HOUR"), ("pcm", "MONTH"), ("bi-weekly", "bi-weekly"), ("season", "season"),
        ("", ""),
    ])
    func periodsGetSchemaOrgsWords(period: String, unit: String) {
        #expect(Pay(minimum: 1, period: period).unit == unit)
    }

    static let statements: [(String, Pay?)] = [
        ("£26k to £29k", Pay(minimum: 26_000, maximum: 29_000, currency: "GBP")),
        ("£26-29k", Pay(minimum: 26_000, maximum: 29_000, currency: "GBP")),
        ("£26,000 - £29,500 per annum", Pay(minimum: 26_000, maximum: 29_500, currency: "GBP", period: "YEAR")),
        ("45.000 € – 52.000 €", Pay(minimum: 45_000, maximum: 52_000, currency: "EUR")),
        ("$18.50 an hour", Pay(minimum: 18.5, currency: "$", period: "HOUR")),
        // "hours" and "week" are two units: which of them is paid for is in doubt.
        ("£25,000, 37.5 hours a week", Pay(minimum: 25_000, currency: "GBP")),
        ("USD 50000 - 60000", Pay(minimum: 50_000, maximum: 60_000, currency: "USD")),
        ("up to £40k", Pay(maximum: 40_000, currency: "GBP")), ("30 days of leave", nil), ("competitive", nil),
        ("", nil),
        ("£50k, £60k or £70k", nil),
    ]

    @Test(arguments: statements.indices) func aTextGivesItsFigures(_ index: Int) {
        let (text, expected) = Self.statements[index]
        var read = Pay(text: text).withFiguresOfText
        read.text = nil
        #expect(read == expected ?? Pay(), "\(text)")
    }

    @Test func figuresOfTheirOwnCountMore() {
        let pay = Pay(minimum: 1, text: "£26k")
        #expect(pay.withFiguresOfText == pay)
    }
}
