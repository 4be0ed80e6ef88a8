import Markup
import TestSupport
import Testing

@testable import Postings

@Suite struct RecordPostingTests {
    private static let description = "<p>We run ferries across the harbour, all year, in any weather.</p>"

    private func posting(_ fields: [(String, String)], syntax: Record.Syntax = .jsonLD, type: String = "JobPosting")
        -> Posting
    {
        let record = Record(
            syntax: syntax, type: type, fields: fields.map { Field(path: $0.0, value: $0.1) }, ordinal: 1)
        return RecordPosting(parser: MarkupParser(), classifier: ProjectVocabulary.classifier, language: "en")
            .posting(RecordReading(record), id: PostingID("p"), source: "p.html").posting
    }

    // MARK: dialects

    struct Dialect: Sendable, CustomTestStringConvertible {
        var name: String
        var title: String
        var description: String
        var organization: String
        var posted: String
        var expires: String?
        var testDescription: String { name }

        init(
            _ name: String, _ title: String, _ description: String, _ organization: String, _ posted: String,
            _ expires: String? = nil
        ) {
            (self.name, self.title, self.description) = (name, title, description)
            (self.organization, self.posted, self.expires) = (organization, posted, expires)
        }
    }

    static let dialects = [
        Dialect("Indeed", "title", "description", "company", "date", "expirationdate"),
        Dialect("LinkedIn", "title", "description", "company", "listDate", "expirationDate"),
        Dialect("Jobrapido", "title", "description", "company", "publishdate", "expirydate"),
        Dialect("a feed of postings", "jobtitle", "jobdescription", "employer", "pubDate", "closingdate"),
        Dialect("upper case", "TITLE", "DESCRIPTION", "COMPANY", "DATEPOSTED", "VALIDTHROUGH"),
    ]

    @Test(arguments: dialects) func readsTheFieldNamesOf(_ dialect: Dialect) {
        var fields = [
            (dialect.title, "Deckhand"), (dialect.description, Self.description),
            (dialect.organization, "Harbour Ferries"),
            (dialect.posted, "2026-03-04"),
        ]
        if let expires = dialect.expires { fields.append((expires, "2026-05-06")) }
        let posting = posting(fields, syntax: .xml, type: "job")
        #expect(posting.title == "Deckhand")
        #expect(posting.organization == "Harbour Ferries")
        #expect(posting.datePosted?.description == "2026-03-04")
        #expect(posting.validThrough?.description == (dialect.expires == nil ? nil : "2026-05-06"))
        #expect(posting.text.description.contains("We run ferries"))
        #expect(posting.diagnostics.isEmpty)
    }

    @Test func keepsPlaceContractAndPayAsWritten() {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description),
            ("jobLocation.address.addressLocality", "Port Ash"),
            ("employmentType", "FULL_TIME"), ("baseSalary.value.minValue", "31000"),
        ])
        #expect(posting.location == Place(text: "Port Ash", locality: "Port Ash"))
        #expect(posting.employmentType == ["FULL_TIME"])
        #expect(posting.pay == Pay(minimum: 31000))
    }

    @Test func markupInATitleAndAnEmployerBecomesPlainText() {
        let posting = posting([
            ("title", "R&amp;D <b>Technician</b>\n  Coatings"), ("description", Self.description),
            ("hiringOrganization.name", "Ash &amp; Sons"),
        ])
        #expect(posting.title == "R&D Technician Coatings")
        #expect(posting.organization == "Ash & Sons")
    }

    // MARK: structured fields

    @Test func fieldsBesideTheDescriptionAreAddedUnderTheirSection() {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description), ("skills", "Knot tying"),
            ("responsibilities", "Mooring"), ("educationRequirements", "High school"), ("jobBenefits", "Free ferry"),
        ])
        #expect(
            Shown.passages(posting) == [
                "title # Deckhand", "summary | We run ferries across the harbour, all year, in any weather.",
                "duties | Mooring", "requirements | Knot tying", "education | High school", "benefits | Free ferry",
            ])
    }

    @Test func aFieldThatRepeatsTheDescriptionIsNotAddedAgain() {
        let posting = posting([
            ("title", "Deckhand"),
            (
                "description",
                "<p>We run ferries all year.</p><h3>Requirements</h3><ul><li>Knot tying</li><li>Swimming</li></ul>"
            ),
            ("qualifications", "<ul><li>Knot tying</li>  <li>Swimming</li></ul>"), ("skills", "Knot tying"),
        ])
        #expect(posting.text.description == "Deckhand\nWe run ferries all year.\nRequirements\nKnot tying\nSwimming")
    }

    @Test(arguments: [
        ("36", "At least 3 years of experience"), ("18", "At least 18 months of experience"),
        ("6", "At least 6 months of experience"), ("12", "At least 1 year of experience"),
        ("1", "At least 1 month of experience"),
    ])
    func monthsOfExperienceBecomeALine(_ months: String, line: String) {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description),
            ("experienceRequirements.monthsOfExperience", months),
        ])
        #expect(Shown.passages(posting).last == "requirements | \(line)")
    }

    @Test(arguments: ["0", "-3", "some", ""]) func monthsThatSayNothingAddNoLine(_ months: String) {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description),
            ("experienceRequirements.monthsOfExperience", months),
        ])
        #expect(posting.passages.count == 2)
    }

    @Test func theKindOfDegreeBecomesALineUnderEducation() {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description),
            ("educationRequirements.credentialCategory", "bachelor degree"),
        ])
        #expect(Shown.passages(posting).last == "education | bachelor degree")
    }

    @Test func experienceMayStandInForEducation() {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description),
            ("educationRequirements.credentialCategory", "bachelor degree"), ("experienceInPlaceOfEducation", "True"),
        ])
        #expect(Shown.passages(posting).last == "education | bachelor degree or equivalent experience")
        #expect(posting.stated.experienceInPlaceOfEducation == true)
    }

    @Test(arguments: ["no requirements", "None", " n/a "]) func aFieldThatAsksForNothingAddsNothing(_ value: String) {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description), ("educationRequirements", value),
            ("experienceRequirements", value), ("educationRequirements.credentialCategory", value),
        ])
        #expect(posting.passages.count == 2)
        #expect(posting.stated == StatedFields())
    }

    @Test func aListOfValuesIsAList() {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description), ("skills", "Knots"),
            ("skills", "Paint &amp; rust"),
        ])
        #expect(Shown.passages(posting).suffix(2) == ["requirements - Knots", "requirements - Paint & rust"])
        #expect(posting.stated.skills == ["Knots", "Paint & rust"])
    }

    @Test func aFieldsOwnHeadingsHoldForWhatStandsBelowThem() {
        let posting = posting([
            ("title", "Deckhand"), ("description", Self.description),
            ("qualifications", "<ul><li>Knots</li></ul><p><b>Nice to have</b></p><ul><li>Welding</li></ul>"),
            ("jobBenefits", "Free ferry"),
        ])
        #expect(
            Shown.passages(posting).suffix(4) == [
                "requirements - Knots", "preferred # Nice to have", "preferred - Welding", "benefits | Free ferry",
            ])
    }

    @Test func anEmployerMayStandElsewhereInTheDocument() {
        let record = Record(
            syntax: .jsonLD, type: "JobPosting",
            fields: [Field(path: "title", value: "Cook"), Field(path: "hiringOrganization.@id", value: "#us")],
            ordinal: 1)
        let maker = RecordPosting(
            parser: MarkupParser(), classifier: ProjectVocabulary.classifier, names: ["#us": "Harbour Ferries"])
        let posting = maker.posting(RecordReading(record), id: PostingID("p"), source: "p.html").posting
        #expect(posting.organization == "Harbour Ferries")
    }

    @Test func aTeaserBesideTheWholeTextDoesNotHideIt() {
        let fields = [("title", "Deckhand"), ("description", "Tie knots."), ("encoded", Self.description)]
        let posting = posting(fields, syntax: .xml, type: "item")
        #expect(Shown.passages(posting).count == 2)
        #expect(posting.text.description.contains("We run ferries"))
    }

    // MARK: what is missing

    @Test func aRecordOfATitleAloneSaysSo() {
        let posting = posting([("title", "Deckhand")])
        #expect(posting.title == "Deckhand")
        #expect(posting.text.description == "Deckhand")
        #expect(posting.diagnostics.map(\.severity) == [.warning])
    }

    @Test func aRecordOfFieldsAloneSaysSoAndHasTheirText() {
        let posting = posting([("title", "Mason"), ("physicalRequirement", "Lifts 50 kg")])
        #expect(Shown.passages(posting) == ["title # Mason", "requirements | Lifts 50 kg"])
        #expect(posting.diagnostics.map(\.severity) == [.note])
    }
}
