import Markup
import Testing

@testable import Postings

@Suite struct RecordReadingTests {
    private func reading(
        _ fields: [(String, String)], _ syntax: Record.Syntax = .jsonLD, type: String = "JobPosting"
    ) -> RecordReading {
        RecordReading(
            Record(
                syntax: syntax, type: type, fields: fields.map { Field(path: $0.0, value: $0.1) }, ordinal: 1))
    }

    // MARK: values and texts

    @Test func thePreferredPathCountsWhateverTheirOrder() {
        #expect(reading([("name", "b"), ("title", "a")]).first(.title) == "a")
        #expect(reading([("name", "b"), ("title", " ")]).first(.title) == "b")
        #expect(reading([("TITLE", "a")], .xml, type: "job").first(.title) == "a")
        #expect(reading([("x", "a")]).first(.title) == nil)
    }

    @Test func aValueThatCannotBeReadLeavesItToTheNext() {
        let item = reading([("pubDate", "2026-01-02"), ("advertiseFromDate", "Invalid Date")], .xml, type: "item")
        #expect(item.dialect.name == "NEOGOV")
        #expect(item.first(.posted, as: CalendarDay.read)?.description == "2026-01-02")
        #expect(item.first(.expires, as: CalendarDay.read) == nil)
    }

    @Test func theLongestOfTextsThatSayTheSameCounts() {
        let item = reading(
            [("title", "a"), ("description", "teaser"), ("encoded", "the whole text")], .xml, type: "item")
        #expect(item.texts.flatMap(\.values).map(\.value) == ["the whole text"])
    }

    @Test func valuesOfOnePathAreAList() {
        #expect(
            reading([("skills", "a"), ("x", "y"), ("skills", "b")]).texts.first?.values.map(\.value) == ["a", "b"])
    }

    @Test func aTextMayComeInPartsWithHeadings() {
        let lever = reading(
            [
                ("text", "t"), ("description", "d"), ("lists.text", "h1"), ("lists.content", "c1"),
                ("lists.content", "c2"), ("lists.text", "h3"), ("lists.content", "c3"), ("additional", "e"),
            ], .json, type: "item")
        #expect(lever.texts.flatMap(\.values).map(\.value) == ["d", "c1", "c2", "c3", "e"])
        #expect(lever.texts.flatMap(\.values).map(\.heading) == [nil, "h1", nil, "h3", nil])
    }

    @Test(arguments: [(["sv", "en"], "b"), (["sv", "fi"], "a"), (["en-GB", "en"], "a"), (["sv"], "a")])
    func ofSeveralLanguagesOneIsRead(_ languages: [String], title: String) {
        let profile = "PositionProfile."
        let fields = zip(languages, ["a", "b"]).flatMap { code, title in
            [
                (profile + "@languageCode", code), (profile + "PositionTitle", title),
                (profile + "PositionFormattedDescription.Content", title),
            ]
        }
        let opening = reading([("DocumentID", "7")] + fields + [("@validTo", "x")], .xml, type: "PositionOpening")
        #expect(opening.first(.title) == title)
        #expect(opening.texts.flatMap(\.values).map(\.value) == [title])
        #expect(opening.first(.reference) == "7")
        #expect(opening.has(.expires))
    }

    // MARK: facts

    struct Fact: Sendable, CustomTestStringConvertible {
        var name: String
        var fields: [(String, String)]
        var value: String?
        var testDescription: String { name }

        init(_ name: String, _ fields: [(String, String)], _ value: String?) {
            (self.name, self.fields, self.value) = (name, fields, value)
        }
    }

    private static let address = "jobLocation.address."

    static let places = [
        Fact("whole", [(address + "addressLocality", "Hay"), (address + "addressRegion", "NSW")], "Hay, NSW"),
        Fact(
            "the first of two",
            [
                (address + "addressLocality", "Hay"), (address + "addressCountry", "AU"),
                (address + "addressLocality", "Ivanhoe"), (address + "addressCountry", "NZ"),
            ], "Hay, AU"),
        Fact("country alone", [(address + "addressCountry", "AU")], "AU"),
        Fact("as text", [("jobLocation.address", "1 Pier Road, Hay")], "1 Pier Road, Hay"),
        Fact(
            "said twice", [("jobLocation.name", "Hay NSW"), (address + "addressRegion", "NSW")], "Hay NSW"),
        Fact("none", [("title", "a")], nil),
    ]

    @Test(arguments: places) func placesAreWrittenOut(_ fact: Fact) {
        #expect(reading(fact.fields).location { $0 }?.text == fact.value)
    }

    @Test func aPlaceKeepsItsParts() {
        let fields = [
            (Self.address + "addressLocality", "Hay"), (Self.address + "addressRegion", "NSW"),
            (Self.address + "addressCountry", "AU"),
        ]
        let place = Place(text: "Hay, NSW, AU", locality: "Hay", region: "NSW", country: "AU", isRemote: false)
        #expect(reading(fields).location { $0 } == place)
        #expect(reading(fields + [("jobLocationType", "TELECOMMUTE")]).location { $0 }?.isRemote == true)
        #expect(
            reading([("jobLocationType", "TELECOMMUTE")]).location { $0 }
                == Place(text: "TELECOMMUTE", isRemote: true))
        #expect(reading([("jobLocationType", "ON_SITE")]).location { $0 } == nil)
    }

    static let pays: [(fields: [(String, String)], pay: Pay?)] = [
        ([("baseSalary", "100000"), ("salaryCurrency", "USD")], Pay(minimum: 100_000, currency: "USD")),
        (
            [
                ("baseSalary.value.minValue", "1"), ("baseSalary.value.maxValue", "2.5"),
                ("baseSalary.value.unitText", "HOUR"),
            ],
            Pay(minimum: 1, maximum: 2.5, period: "HOUR")
        ),
        ([("baseSalary", "£26k to £29k")], Pay(text: "£26k to £29k")),
        ([("baseSalary", "£26,500")], Pay(minimum: 26_500)),
        ([("salaryCurrency", "USD")], nil), ([("baseSalary.value.minValue", "0")], nil),
        ([("baseSalary.value.minValue", "nan")], nil), ([("baseSalary.value.maxValue", "Not Displayed")], nil),
    ]

    @Test(arguments: pays.indices) func payIsANumberWhereItIsOne(_ index: Int) {
        #expect(reading(Self.pays[index].fields).pay { $0 } == Self.pays[index].pay)
    }

    @Test(
        arguments: [
            ("2-5", 24), ("gt-15", 180), ("lt-1", nil), ("3", 36), ("1.5 years", 18), ("some", nil), ("", nil),
            ("900", nil),
        ] as [(String, Int?)]) func yearsOfExperienceAreTheLeast(_ value: String, months: Int?)
    {
        #expect(reading([("yearsOfExperience", value)], .xml, type: "job").monthsOfExperience == months)
    }

    @Test(arguments: [("no", "no"), ("en_US", "en-US"), ("pt-BR", "pt-BR"), ("English", nil), ("", nil), ("e1", nil)])
    func aLanguageIsACode(_ value: String, code: String?) {
        #expect(reading([("inLanguage", value)]).language == code)
    }

    @Test(arguments: ["url", "link", "date", "title"]) func whatAnElementWithoutAnEndTagTookInIsRead(_ element: String)
    {
        let found = reading([("id", "1"), (element + ".company", "Quay Ferries")], .xml, type: "job")
        #expect(found.first(.organization) == "Quay Ferries")
        #expect(
            reading([(element + ".company", "a"), ("company", "b")], .xml, type: "job").first(.organization) == "b")
    }

    @Test func credentialsAreToldApartByTheirObjects() {
        let path = "educationRequirements."
        let found = reading([
            (path + "@type", "E"), (path + "credentialCategory", "bachelor degree"), (path + "@type", "E"),
            (path + "name", "BSc"), (path + "about", "Law"), (path + "@type", "E"),
            (path + "credentialCategory", "https://example.org/degree"),
        ]).credentials(of: .education) { $0 }
        #expect(found == [StatedCredential(name: "bachelor degree"), StatedCredential(name: "BSc", subject: "Law")])
        #expect(found.map(\.phrase) == ["bachelor degree", "BSc in Law"])
    }

    @Test(arguments: [("Inactive", true), ("closed", true), ("Active", false), ("", false)])
    func aRecordMaySayThatItIsClosed(_ status: String, isClosed: Bool) {
        #expect(reading([("title", "a"), ("status", status)], .xml, type: "job").isClosed == isClosed)
    }
}
