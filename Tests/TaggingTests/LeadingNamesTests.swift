import Markup
import Postings
import Testing

@testable import Tagging

/// What stands first and only numbers or names what follows, and headings that say that nothing below them is needed.
@Suite struct LeadingNamesTests {
    @Test(
        arguments: [
            ("C) SQL", ["sql"], ["item-letter"]), ("C, SQL", ["c", "sql"], []),
            ("PMP: CISSP", ["cissp"], ["field-name"]), ("PMP and CISSP", ["pmp", "cissp"], []),
            ("PMP: SQL", ["pmp", "sql"], []),
        ] as [(String, [String], [String])]) func areLeftOut(_ line: String, kept: [String], codes: [String])
    {
        var considered = Considerations(isKept: true)
        let names = Fixture.inspect(line) { text, findings in
            let sentence = Sentence.all(in: text)[0]
            let mentions = findings.labels.map {
                ReadMention(candidate: $0, importance: .required, isNegated: false, section: .requirements)
            }
            return LeadingNames(findings: findings, sentence: sentence).without(mentions, &considered)
                .map(\.candidate.concept.id.rawValue)
        }
        #expect(names == kept)
        #expect(considered.all.map(\.reason.code) == codes)
    }

    @Test(arguments: [
        ("Not needed", true), ("Not required", true), ("It's great, but not required, if you have", false),
        ("Requirements", false),
    ]) func aHeadingMaySayThatNothingBelowIsNeeded(_ heading: String, _ isNegated: Bool) {
        var posting = Fixture.posting(heading + "\nPMP\nSQL")
        posting.passages[0].kind = .heading
        let requirements = Fixture.tagger.tag(posting).requirements
        #expect(requirements.map(\.concept.id.rawValue).sorted() == ["pmp", "sql"])
        #expect(requirements.allSatisfy { ($0.importance == .notNeeded) == isNegated })
    }
}
