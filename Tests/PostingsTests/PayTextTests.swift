import Markup
import Testing

@testable import Postings

/// What statements of pay come to, in the spellings and languages that pages have.
struct PayTextTests {
    @Test(arguments: [
        ("HOUR", "HOUR"), ("Year", "YEAR"), ("PA", "YEAR"), ("p.a.", "YEAR"), ("per-year-salary", "YEAR"),
        ("P1M", "MONTH"), ("PT1H", "HOUR"), ("hourly", "HOUR"), ("pcm", "MONTH"), ("bi-weekly", "bi-weekly"),
        ("season", "season"), ("", ""), ("brutto/Jahr", "YEAR"), ("par an", "YEAR"), ("al mes", "MONTH"),
        ("per maand", "MONTH"), ("pr. måned", "MONTH"), ("i timmen", "HOUR"), ("Monatsgehalt", "MONTH"),
        ("na godzinę", "HOUR"), ("měsíčně", "MONTH"), ("por mês", "MONTH"), ("all'ora", "HOUR"),
        ("full time", "full time"),
    ])
    func periodsGetSchemaOrgsWords(period: String, unit: String) {
        #expect(Pay(minimum: 1, period: period).unit == unit)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var pay: Pay?
        var country: String?
        var testDescription: String { text }

        init(
            _ text: String, _ minimum: Double? = nil, _ maximum: Double? = nil, _ currency: String? = nil,
            _ period: String? = nil, in country: String? = nil
        ) {
            self.text = text
            self.country = country
            let isNothing = minimum == nil && maximum == nil
            pay = isNothing ? nil : Pay(minimum: minimum, maximum: maximum, currency: currency, period: period)
        }
    }

    static let english: [Case] = [
        Case("£26k to £29k", 26_000, 29_000, "GBP"), Case("£26-29k", 26_000, 29_000, "GBP"),
        Case("£26,000 - £29,500 per annum", 26_000, 29_500, "GBP", "YEAR"),
        Case("£42,000 p.a. plus car", 42_000, nil, "GBP", "YEAR"),
        Case("$18.50 an hour", 18.5, nil, "USD", "HOUR", in: "US"),
        Case("$18.50 an hour", 18.5, nil, "CAD", "HOUR", in: "CA"),
        Case("$46.30 per hour", 46.3, nil, "AUD", "HOUR", in: "AU"),
        Case("$18.50 an hour", 18.5, nil, nil, "HOUR"), Case("US$90,000 – US$110,000", 90_000, 110_000, "USD"),
        Case("C$78,000–92,000", 78_000, 92_000, "CAD"), Case("R9,500 per month basic", 9500, nil, "ZAR", "MONTH"),
        Case("₹9,00,000 - ₹14,00,000 P.A.", 900_000, 1_400_000, "INR", "YEAR"),
        Case("9-14 LPA", 900_000, 1_400_000, "INR", "YEAR"),
        Case("Rs. 18,000 to 22,000 a month", 18_000, 22_000, "INR", "MONTH"),
        Case("USD 50000 - 60000", 50_000, 60_000, "USD"), Case("up to £40k", nil, 40_000, "GBP"),
        Case("from £30,000", 30_000, nil, "GBP"), Case("45k", 45_000),
        Case("S$4,500 monthly", 4500, nil, "SGD", "MONTH"),
        // "hours" and "week" are two units: which of them is paid for is in doubt.
        Case("£25,000, 37.5 hours a week", 25_000, nil, "GBP"),
        Case("£160 a day, three days a week", 160, nil, "GBP", "DAY"),
        Case("$19.50/hour ($40,560 annually)", 19.5, nil, "USD", "HOUR", in: "US"),
        Case("£31,500 plus £2,000 bonus", 31_500, nil, "GBP"),
        Case("Band 6, £38,682 to £46,580 a year", 38_682, 46_580, "GBP", "YEAR"),
        Case("£50 - £60,000 per annum", 50_000, 60_000, "GBP", "YEAR"), Case("£16,778 to £8.72 an hour"),
        Case("$1 to $142,701", in: "US"), Case("30 days of leave"), Case("competitive"), Case(""),
        Case("£50k, £60k or £70k"),
        Case("401(k) with match"), Case("start in 2026"), Case("100% of the fee"),
    ]

    static let others: [Case] = [
        Case("45.000 € – 52.000 €", 45_000, 52_000, "EUR"), Case("35.000 - 45.000 €", 35_000, 45_000, "EUR"),
        Case("3.200 € brutto/Monat", 3200, nil, "EUR", "MONTH"),
        Case("ab 17,20 € pro Stunde", 17.2, nil, "EUR", "HOUR"),
        Case("bis zu 60.000 € brutto im Jahr", nil, 60_000, "EUR", "YEAR"),
        Case("538 € im Monat", 538, nil, "EUR", "MONTH"),
        Case("52.000,00 EUR jährlich", 52_000, nil, "EUR", "YEAR"),
        Case("CHF 80’000 – 95’000 pro Jahr", 80_000, 95_000, "CHF", "YEAR"),
        Case("45-55 T€", 45_000, 55_000, "EUR"), Case("2 150 € brut par mois", 2150, nil, "EUR", "MONTH"),
        Case("de 32 000 à 38 000 € bruts annuels", 32_000, 38_000, "EUR", "YEAR"),
        Case("35-40 k€ par an", 35_000, 40_000, "EUR", "YEAR"),
        Case("12,50 € de l'heure", 12.5, nil, "EUR", "HOUR"),
        Case("30.000 € brutos al año", 30_000, nil, "EUR", "YEAR"),
        Case("24.000 € – 28.500 € brutos anuales", 24_000, 28_500, "EUR", "YEAR"),
        Case("1.400 euros al mes", 1400, nil, "EUR", "MONTH"),
        Case("$18,000 mensuales", 18_000, nil, "MXN", "MONTH", in: "MX"),
        Case("S/ 2,500 mensuales", 2500, nil, "PEN", "MONTH"),
        Case("R$ 5.200,00 por mês", 5200, nil, "BRL", "MONTH"), Case("1.620 € por mês", 1620, nil, "EUR", "MONTH"),
        Case("RAL 32.000 - 40.000 €", 32_000, 40_000, "EUR", "YEAR"), Case("9,50 € all'ora", 9.5, nil, "EUR", "HOUR"),
        Case("€ 3.400 tot € 4.300 bruto per maand", 3400, 4300, "EUR", "MONTH"),
        Case("€ 14,60 per uur", 14.6, nil, "EUR", "HOUR"),
        Case("98 kronor i timmen", 98, nil, "SEK", "HOUR", in: "SE"),
        Case("32 000–36 000 kr/mån", 32_000, 36_000, "SEK", "MONTH", in: "SE"),
        Case("kr 560 000–640 000 per år", 560_000, 640_000, "NOK", "YEAR", in: "NO"),
        Case("29.500 kr. pr. måned", 29_500, nil, "DKK", "MONTH", in: "DK"), Case("25 000 kr", 25_000),
        Case("6 000 – 8 000 zł brutto miesięcznie", 6000, 8000, "PLN", "MONTH"),
        Case("od 30,50 zł/godz.", 30.5, nil, "PLN", "HOUR"),
        Case("do 45 000 Kč měsíčně", nil, 45_000, "CZK", "MONTH"), Case("450 000 Ft/hó", 450_000, nil, "HUF", "MONTH"),
        Case("от 80 000 до 95 000 руб. в месяц", 80_000, 95_000, "RUB", "MONTH"), Case("34.000 TL", 34_000, nil, "TRY"),
        Case("時給1,120円", 1120, nil, "JPY", "HOUR"), Case("30 Tage Urlaub"), Case("nach Vereinbarung"),
        Case("39 Stunden, TVöD"),
    ]

    @Test(arguments: english + others) func aTextGivesItsFigures(_ example: Case) {
        var read = Pay(text: example.text).withFigures(in: example.country)
        read.text = nil
        #expect(read == example.pay ?? Pay())
    }

    @Test func figuresOfTheirOwnCountMore() {
        let pay = Pay(minimum: 1, text: "£26k")
        #expect(pay.withFiguresOfText == pay)
    }

    @Test(
        arguments: [
            ("en-CA", nil, "", "CAD"), ("en-US", nil, "", "USD"), ("en", "Australia", "", "AUD"),
            ("en", nil, "We offer a 401(k).", "USD"),
            ("en", nil, "Superannuation is paid.", "AUD"), ("en", nil, "Somewhere.", nil),
            ("en", nil, "Join us, and work with us.", nil),
            ("en", nil, "Offices in Canada and the United States.", nil), ("es", "Mexico", "", "MXN"),
        ] as [(String, String?, String, String?)])
    func dollarsAreThoseOfTheCountry(language: String, country: String?, text: String, currency: String?) {
        let posting = Posting(
            id: PostingID("p"), source: "p", language: language, location: country.map { Place(text: $0, country: $0) },
            pay: Pay(text: "$20 an hour"), text: UTF8Text(text))
        #expect(posting.statedPay?.currency == currency)
        #expect(posting.statedPay?.minimum == 20)
    }
}
