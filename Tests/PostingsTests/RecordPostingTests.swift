import Markup
import Testing

@testable import Postings

@Suite struct RecordPostingTests {
    private static let description = "<p>We run ferries across the harbour, all year, in any weather.</p>"

    private func posting(_ fields: [(String, String)], syntax: Record.Syntax = .jsonLD, type: String = "JobPosting")
        -> Posting
    {
        let record = Record(
            syntax: syntax, type: type, fields: fields.map { Field(path: $0.0, value: $0.1) }, ordinal: 1)
        return RecordPosting(parser: MarkupParser(), classifier: ProjectFiles.classifier)
            .posting(record, id: PostingID("p"), source: "p.html", language: "en")
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
        Dialect("schema.org", "title", "description", "hiringOrganization.name", "datePosted", "validThrough"),
        Dialect("schema.org, employer as text", "title", "description", "hiringOrganization", "datePosted"),
        Dialect("Indeed", "title", "description", "company", "date", "expirationdate"),
        Dialect("LinkedIn", "title", "description", "company", "listDate", "expirationDate"),
        Dialect("RSS", "title", "encoded", "author.name", "pubDate"),
        Dialect("Atom", "title", "content", "author.name", "published"),
        Dialect(
            "USAJOBS", "PositionTitle", "JobDescription", "OrganizationName", "PublicationStartDate",
            "ApplicationCloseDate"),
        Dialect("NEOGOV", "title", "examSummary", "department", "advertiseFromDate", "advertiseToDate"),
        Dialect("HR-XML", "PositionTitle", "FormattedPositionDescription.Content", "HiringOrg.HiringOrgName", "posted"),
        Dialect("Greenhouse", "title", "content", "company.name", "updated_at"),
        Dialect("Lever", "text", "descriptionPlain", "company", "createdAt"),
        Dialect("Ashby", "title", "descriptionHtml", "companyName", "published"),
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
        #expect([posting.location, posting.employmentType, posting.salary] == ["Port Ash", "FULL_TIME", "31000"])
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
        ("6", "At least 6 months of experience"),
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

    @Test func aRecordWithoutADescriptionSaysSo() {
        let posting = posting([("title", "Deckhand")])
        #expect(posting.title == "Deckhand")
        #expect(
            posting.diagnostics.map(\.message)
                == ["record 1 ('Deckhand') has no description; only its title and fields were read"])
    }

    // MARK: what is a posting

    @Test(arguments: [
        (Record.Syntax.jsonLD, "JobPosting", true), (.microdata, "JobPosting", true), (.jsonLD, "Organization", false),
        (.jsonLD, "WebPage", false), (.xml, "job", true), (.xml, "item", true), (.json, "object", true),
    ]) func tellsPostingsFromOtherRecords(_ syntax: Record.Syntax, type: String, isPosting: Bool) {
        let fields = [Field(path: "title", value: "Deckhand"), Field(path: "description", value: Self.description)]
        #expect(RecordPosting.isPosting(Record(syntax: syntax, type: type, fields: fields, ordinal: 1)) == isPosting)
    }

    @Test func anItemWithAShortDescriptionIsNone() {
        let fields = [Field(path: "title", value: "News"), Field(path: "description", value: "We moved.")]
        #expect(!RecordPosting.isPosting(Record(syntax: .xml, type: "item", fields: fields, ordinal: 1)))
    }

    @Test func aTeaserBesideTheWholeTextDoesNotHideIt() {
        let fields = [
            Field(path: "title", value: "Deckhand"), Field(path: "description", value: "Tie knots."),
            Field(path: "encoded", value: Self.description),
        ]
        let record = Record(syntax: .xml, type: "item", fields: fields, ordinal: 1)
        #expect(RecordPosting.isPosting(record))
        #expect(posting(fields.map { ($0.path, $0.value) }).text.description.contains("We run ferries"))
    }

    @Test(arguments: [
        ("one two three", "two", true), ("one two three", "two  three", true), ("one two", "", true),
        ("", "one", false),
        ("one two", "two one", false), ("onetwo", "one two", true), ("aab", "ab", true),
    ]) func textsHoldOthersWhiteSpaceAside(_ text: String, part: String, holds: Bool) {
        #expect(RecordPosting.holds(Array(text.utf8), Array(part.utf8)) == holds)
    }
}
