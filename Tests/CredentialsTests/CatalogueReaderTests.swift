import Markup
import SkillTaxonomy
import Testing

@testable import Credentials

@Suite struct CatalogueReaderTests {
    private func read(_ text: String) -> CatalogueReader.Result {
        CatalogueReader().read(files: [("test.yaml", text)])
    }

    @Test func readsEveryField() throws {
        let result = read(
            """
            issuers:
              - {id: comptia, name: CompTIA, aliases: [Old Name], kind: industry-body, country: US,
                 website: "https://a.example", verification: "https://b.example", did: ["did:web:a.example"]}
            credentials:
              - {id: a-plus, name: A Plus, type: certification, issuer: comptia}
              - id: security-plus
                name: CompTIA Security+
                aliases: [Sec+, SY0-701]
                type: certification
                issuer: comptia
                sector: cybersecurity
                skills:
                  - {id: information-security, level: intermediate}
                assessment: proctored-exam
                renewalFrequency: P3Y
                validityRules:
                  - {issuedBefore: 2011-01-01, renewalFrequency: lifetime}
                estimatedDuration: PT60H
                estimatedCost: {currency: USD, low: 404, high: 425.5}
                accreditedBy: [ISO/IEC 17024]
                prerequisites: [a-plus]
                stacksInto: [a-plus]
                supersedes: [a-plus]
                renews: [a-plus]
                family: comptia-security
                familyLevel: 1
                jurisdiction: [US]
                exactCase: [Sec+]
                needsContext: [SY0-701]
                criteria: https://c.example
                verification: https://d.example
            """)
        #expect(result.problems == [])
        #expect(
            result.catalogue.issuer(IssuerID("comptia"))
                == Issuer(
                    id: IssuerID("comptia"), name: "CompTIA", aliases: ["Old Name"], kind: .industryBody, country: "US",
                    website: "https://a.example", verification: "https://b.example", did: ["did:web:a.example"]))
        let other = CredentialID("a-plus")
        #expect(
            result.catalogue.credential(CredentialID("security-plus"))
                == Credential(
                    id: CredentialID("security-plus"), name: "CompTIA Security+", aliases: ["Sec+", "SY0-701"],
                    issuer: IssuerID("comptia"), sector: "cybersecurity",
                    skills: [TaughtSkill(id: ConceptID("information-security"), level: .intermediate)],
                    assessment: .proctoredExam, renewalFrequency: .every(CalendarPeriod(years: 3)),
                    validityRules: [
                        ValidityRule(issuedBefore: CalendarDay(dayNumber: 14_975), renewalFrequency: .lifetime)
                    ],
                    estimatedDuration: CalendarPeriod(hours: 60),
                    estimatedCost: CostRange(currency: "USD", low: 404, high: 425.5), accreditedBy: ["ISO/IEC 17024"],
                    prerequisites: [other], stacksInto: [other], supersedes: [other], renews: [other],
                    family: FamilyID("comptia-security"), familyLevel: 1, jurisdiction: ["US"], exactCase: ["Sec+"],
                    needsContext: ["SY0-701"], criteria: "https://c.example", verification: "https://d.example"))
    }

    private static let entry = "credentials:\n  - id: a\n    name: A\n    type: certification\n    issuer: various\n"

    @Test(
        arguments: [
            ("[1, 2]", "test.yaml, line 1: found a list; write the fields issuers and credentials"),
            (
                "a: [",
                "test.yaml: not YAML, line 2: did not find expected node content; check quotes and indentation there"
            ),
            (
                "credential: []",
                "test.yaml, line 1, field credential: there is no such field here; write one of issuers, credentials, or take it out"
            ),
            (
                "credentials: {}",
                "test.yaml, line 1, field credentials: found a mapping; write a list of entries like "
                    + "{id: comptia-a-plus, name: CompTIA A+}"
            ),
            (
                "credentials:\n  - name: A",
                "test.yaml, line 2, credentials[0], field id: it is missing; write an id such as comptia-a-plus"
            ),
            (
                "credentials:\n  - id: A B",
                "test.yaml, line 2, credentials[0], field id: found 'A B'; write small letters, digits and hyphens"
            ),
            (entry + "    renewal: P3Y", nil),
            (
                entry + "    renewalFrequency: three years",
                "test.yaml, line 6, a, field renewalFrequency: found 'three years'; write an ISO 8601 duration such as P3Y, or lifetime"
            ),
            (
                entry + "    assessment: exam",
                "test.yaml, line 6, a, field assessment: 'exam' is not known here; write one of proctored-exam, "
                    + "performance-exam, practical-assessment, graded-project, portfolio, quiz, attendance, record-check"
            ),
            (
                entry + "    skills:\n      - {id: b, level: high}",
                "test.yaml, line 7, a, field skills.level: 'high' is not known here; write one of foundation, intermediate, "
                    + "advanced, expert"
            ),
            (
                entry + "    skills: [python]",
                "test.yaml, line 6, a, field skills: found 'python'; write an entry like {id: network-security, level: foundation}"
            ),
            (
                entry + "    estimatedCost: {currency: USD, low: 9, high: 5}",
                "test.yaml, line 6, a, field estimatedCost.high: found '5.0'; write no less than low"
            ),
            (
                entry + "    validityRules:\n      - {issuedBefore: 2011-13-01, renewalFrequency: lifetime}",
                "test.yaml, line 7, a, field validityRules.issuedBefore: found '2011-13-01'; write a date such as 2011-01-01"
            ),
            (
                entry + "    exactCase: [B]",
                "test.yaml, line 6, a, field exactCase: 'B' is not known here; write one of A"
            ),
            (
                entry + "    familyLevel: high",
                "test.yaml, line 6, a, field familyLevel: found 'high'; write a whole number from 0 to 1000"
            ),
            (
                entry + "    prerequisites: [x]",
                "test.yaml, line 2, a, field prerequisites: 'x' stands nowhere; correct it or add it"
            ),
            (
                entry + "    prerequisites: [a]",
                "test.yaml, line 2, a, field prerequisites: leads in a circle (a > a); take one link out"
            ),
            (
                entry.replacing("various", with: "nobody"),
                "test.yaml, line 2, a, field issuer: 'nobody' stands nowhere; correct it or add it"
            ),
            (
                entry + entry.dropFirst("credentials:\n".count),
                "test.yaml, line 6, a, field id: the id 'a' stands already in test.yaml, line 2, a, field id; give one of them another"
            ),
            (
                entry + "  - {id: b, name: a, type: licence, issuer: various}",
                "test.yaml, line 6, b, field aliases: the name 'a' belongs to 'a' already; leave it to one of them"
            ),
        ] as [(String, String?)])
    func namesWhatIsWrong(_ text: String, _ message: String?) {
        let problems = read(text).problems
        #expect(problems.count == 1)
        if let message { #expect(problems.map(\.description) == [message]) }
        if message == nil {
            #expect(problems.first?.description.contains("field renewal: there is no such field") == true)
        }
    }

    @Test func findsLongerCirclesOnce() {
        let result = read(
            """
            credentials:
              - {id: a, name: A, type: degree, issuer: various, stacksInto: [b]}
              - {id: b, name: B, type: degree, issuer: various, stacksInto: [c]}
              - {id: c, name: C, type: degree, issuer: various, stacksInto: [a]}
            """)
        #expect(
            result.problems.map(\.description) == [
                "test.yaml, line 2, a, field stacksInto: leads in a circle (a > b > c > a); take one link out"
            ])
    }

    @Test func circlesOfThousandsAreNamedOnce() {
        let count = 3000
        let lines = (0..<count).map { number in
            let next = String(10_000 + (number + 1) % count)
            return
                "  - {id: c\(10_000 + number), name: C\(number), type: degree, issuer: various, supersedes: [c\(next)]}"
        }
        let result = read("credentials:\n" + lines.joined(separator: "\n"))
        #expect(result.problems.count == 1)
        #expect(result.catalogue.credentials.count == count)
    }

    @Test func aChainIsNoCircle() {
        let lines = (0..<3000).map { number in
            "  - {id: c\(number), name: C\(number), type: degree, issuer: various"
                + (number == 0 ? "}" : ", prerequisites: [c\(number - 1)]}")
        }
        #expect(read("credentials:\n" + lines.joined(separator: "\n")).problems == [])
    }

    @Test func otherBytesAreNamed() {
        let result = read("issuers:\n  - {id: a, name: Caf\u{FFFD}}\n")
        #expect(
            result.problems.map(\.description) == [
                "test.yaml: cannot be read: bytes on line 2 are no UTF-8 and were read as '\u{FFFD}'; check the path and the "
                    + "file's encoding"
            ])
    }

    @Test(arguments: [
        ("estimatedCost: {currency: USD, low: 1, high: .nan}", "found '.nan'"),
        ("estimatedCost: {currency: USD, low: 1, high: inf}", "found 'inf'"),
        ("estimatedCost: {currency: USD, low: -1, high: 1}", "found '-1'"),
        ("estimatedCost: {currency: USD, low: 1, high: 1e300}", "found '1e300'"),
        ("estimatedDuration: P99999999999Y", "found 'P99999999999Y'"),
        ("renewalFrequency: P99999999999999999999Y", "found 'P99999999999999999999Y'"),
        ("familyLevel: 99999999999999999999", "found '99999999999999999999'"), ("familyLevel: -1", "found '-1'"),
    ]) func numbersOutOfRangeAreNamed(_ line: String, _ found: String) {
        let entry = "credentials:\n  - id: a\n    name: A\n    type: licence\n    issuer: various\n    "
        let problems = read(entry + line).problems
        #expect(problems.count == 1)
        #expect(problems.first?.description.contains(found) == true)
    }

    @Test func severalFilesMayNameVariousIssuers() {
        let text = "issuers:\n  - {id: various, name: various issuers, kind: unknown}\n"
        let result = CatalogueReader().read(files: [("a.yaml", text), ("b.yaml", text)])
        #expect(result.problems == [])
        #expect(result.catalogue.issuers.count == 1)
    }

    @Test func findsSkillsThatNoConceptStandsFor() {
        let taxonomy = Taxonomy(concepts: [Concept(id: ConceptID("information-security"), preferredLabel: "security")])
        #expect(
            Sample.catalogue.danglingSkills(in: taxonomy).map(\.description) == [
                "cybersecurity, security-plus, field skills.id: 'network-security' stands nowhere; correct it or add it"
            ])
    }

    @Test func saysThatAFolderCannotBeRead() {
        let problem = #expect(throws: CatalogueProblem.self) { try CatalogueReader().read(folder: "no-such-folder") }
        #expect(
            problem?.description
                == "no-such-folder: cannot be read: it cannot be opened or is not UTF-8; check the path and the file's encoding"
        )
    }
}
