import Postings
import SkillTaxonomy
import Testing

@testable import Tagging

@Suite struct SensesTests {
    private func evidence(_ text: String, _ word: String, margin: Int = 0, isExact: Bool = false) -> SenseEvidence? {
        Fixture.inspect(text) { _, findings in
            findings.labels.first { findings.text.text($0.tokens) == word }.map {
                Senses(findings).evidence(for: $0, read: .init(margin: margin, isExact: isExact, isLonger: false))
            }
        }
    }

    @Test func countsWhatIsAround() throws {
        let alone = try #require(evidence("Go to the harbour", "Go"))
        #expect(alone[.near] == 0)
        #expect(alone[.concepts] == 0)
        let listed = try #require(evidence("SQL, Go, Docker", "Go"))
        #expect(listed[.near] == 2)
        #expect(listed[.listed] == 1)
        #expect(listed[.marked] == 1)
        #expect(listed[.concepts] == 2.0 / 8)
    }

    @Test func seesHowALabelIsWritten() throws {
        #expect(try #require(evidence("SQL and Linux", "SQL"))[.capitals] == 1)
        #expect(try #require(evidence("SQL-like tools", "SQL"))[.joined] == 1)
        #expect(try #require(evidence("we weld: welding", "welding"))[.smallLetters] == 1)
    }

    @Test func whatTheModelReadSpeaksForTheConcept() throws {
        let asked = try #require(evidence("Experience with Go", "Go", margin: 100, isExact: true))
        let passed = try #require(evidence("Experience with Go", "Go", margin: -100))
        #expect(asked.points > passed.points)
        #expect(asked.isCertain)
        #expect(passed.isOther)
        // However sure the model is, its word counts only so much.
        #expect(try #require(evidence("Go", "Go", margin: 10_000))[.reading] == 1.6)
    }

    @Test func everySignHasAWeight() { #expect(SenseWeights.all.count == SenseEvidence.Sign.allCases.count) }

    @Test(arguments: [
        ("About Jira", "Harbour Ltd", true), ("Why Jira?", "Harbour Ltd", true), ("Use of Jira", "Harbour Ltd", false),
        ("About us", "Jira", true), ("About us", "Jira Boats", true), ("About us", "Harbour", false),
    ]) func anEmployersNameIsNoTool(_ heading: String, organization: String, isEmployer: Bool) {
        var posting = Fixture.posting(heading + "\nKnowledge of Jira and SQL")
        posting.passages[0].kind = .heading
        posting.organization = organization
        let asked = Fixture.tagger.tag(posting).requirements.map(\.concept.id.rawValue)
        #expect(asked.contains("jira") != isEmployer)
    }
}
