import Markup
import SkillTaxonomy
import Testing

@testable import Credentials

@Suite struct CandidateReaderTests {
    private static let reader = CandidateReader(Sample.catalogue)

    private func read(_ text: String, file: String = "people/dana.yaml") throws(CandidateError) -> Candidate {
        try Self.reader.read(Array(text.utf8), file: file)
    }

    private func day(_ text: String) -> CalendarDay? { CalendarDay(text) }

    private static let yaml = """
        id: dana
        name: Dana
        credentials:
          - name: CompTIA Security+ (SY0-701)
            issuer: CompTIA
            issued: 2024-05-01
            expires: 2027-05
            evidence: https://badges.example/1
          - id: cka
            file: badges/cka.json
          - name: Kubernetes Weekend
            skills:
              - {name: Kubernetes, level: foundation}
              - id: docker
        skills:
          - name: Python
          - {name: Go, level: expert}
        """

    @Test func readsOurOwnFormat() throws {
        let candidate = try read(Self.yaml)
        #expect(candidate.id == "dana")
        #expect(candidate.name == "Dana")
        #expect(candidate.claimedSkills == ["Python", "Go"])
        #expect(
            candidate.held == [
                HeldCredential(
                    name: "CompTIA Security+ (SY0-701)", issuer: "CompTIA", entry: CredentialID("security-plus"),
                    issued: day("2024-05-01"), expires: day("2027-05-31"), evidence: "https://badges.example/1",
                    verification: .evidence),
                HeldCredential(
                    name: "Certified Kubernetes Administrator", entry: CredentialID("cka"), file: "badges/cka.json"),
                HeldCredential(
                    name: "Kubernetes Weekend", nearest: ["cka", "cks", "ckad"].map { CredentialID($0) },
                    skills: [
                        StatedSkill(name: "Kubernetes", level: .foundation), StatedSkill(id: ConceptID("docker")),
                    ]),
            ])
    }

    @Test func readsTheSameAsJSON() throws {
        let json = """
            {"id": "dana", "name": "Dana",\t"credentials": [
              {"name": "CompTIA Security+ (SY0-701)", "issuer": "CompTIA", "issued": "2024-05-01", "expires": "2027-05",
               "evidence": "https:\\/\\/badges.example\\/1"},
              {"id": "cka", "file": "badges/cka.json", "issuer": null},
              {"name": "Kubernetes Weekend", "skills": [{"name":"Kubernetes","level":"foundation"}, {"id": "docker"}]}],
             "skills": [{"name": "Python"}, {"name": "Go", "level": "expert"}]}
            """
        #expect(try read(json) == read(Self.yaml))
    }

    @Test func readsJSONThatIsNoYAML() throws {
        let candidate = try read(#"{"credentials": [{"name": "Prix \ud83d\ude00"}]}"#, file: "emoji.json")
        #expect(candidate.held.map(\.name) == ["Prix 😀"])
    }

    @Test func theFilesNameStandsInForAnId() throws {
        #expect(try read("credentials: []", file: "people/dana.v2.yaml").id == "dana")
    }

    @Test(arguments: [
        (
            "",
            "a.yaml: found an empty file, which is no candidate file; write a mapping with the field credentials, or a JSON Resume"
        ),
        (
            "- a",
            "a.yaml: found a list, which is no candidate file; write a mapping with the field credentials, or a JSON Resume"
        ),
        (
            "name: Dana\nage: 40",
            "a.yaml: found the fields age, name, which is no candidate file; write a mapping with the field credentials, or a JSON Resume"
        ),
        (
            "a: [",
            "a.yaml: not YAML or JSON, line 2: did not find expected node content; check quotes, commas and indentation there"
        ),
        (
            "id: a\nid: b",
            "a.yaml: not YAML or JSON, line 1: the key 'id' stands there twice; check quotes, commas and indentation there"
        ),
        (
            "credentials:\n  - name: CKA\n    isued: 2024-05-01",
            "a.yaml, line 3, credentials[0], field isued: there is no such field here; write one of name, id, issuer, issued, "
                + "expires, evidence, file, skills, or take it out"
        ),
        (
            "id: a\ngender: f",
            "a.yaml, line 2, field gender: there is no such field here; write one of id, name, credentials, skills, or take it out"
        ),
        (
            "credentials:\n  - name: CKA\n    issued: May 2024",
            "a.yaml, line 3, credentials[0], field issued: found 'May 2024'; write a date such as 2026-11-23 or 2026-11"
        ),
        (
            "credentials:\n  - issuer: CNCF",
            "a.yaml, line 2, credentials[0]: the credential has no name; write name: as on the certificate, or id: of the catalogue"
        ),
        (
            "credentials:\n  - id: cka-2",
            "a.yaml, line 2, credentials[0], field id: 'cka-2' is not in the catalogue (nearest: cka, ckad); correct it, or write name: instead"
        ),
        (
            "credentials:\n  - {id: cka, issued: 2024-05-01, expires: 2023-05-01}",
            "a.yaml, line 2, credentials[0], field expires: expires on 2023-05-01, before it was issued on 2024-05-01; "
                + "correct one of the dates"
        ),
        (
            "credentials: CKA",
            "a.yaml, line 1, field credentials: found 'CKA'; write a list of entries like "
                + "{name: CompTIA Security+, issued: 2024-05-01}"
        ),
        (
            "credentials: [CKA]",
            "a.yaml, line 1, field credentials: found 'CKA'; write an entry like {name: CompTIA Security+, issued: 2024-05-01}"
        ),
        (
            "credentials:\n  - name: [a, b]\n    id: cka",
            "a.yaml, line 2, credentials[0], field name: found a list; write one line of text"
        ),
        (
            "credentials:\n  - name: X\n    skills: [{level: foundation}]",
            "a.yaml, line 3, credentials[0], field skills.name: it is missing; write the skill's name, or id: of the taxonomy"
        ),
        (
            "credentials:\n  - name: X\n    skills: [{name: Go, level: guru}]",
            "a.yaml, line 3, credentials[0], field skills.level: 'guru' is not known here; write one of foundation, "
                + "intermediate, advanced, expert"
        ),
        (
            "id: a\nskills:\n  - level: good",
            "a.yaml, line 3, skills[0], field name: it is missing; write the skill's name"
        ),
    ])
    func namesWhatIsWrong(_ text: String, _ message: String) {
        let error = #expect(throws: CandidateError.self) { try read(text, file: "a.yaml") }
        #expect(error?.description == message)
    }

    @Test func findsAllProblemsInOnePass() {
        let error = #expect(throws: CandidateError.self) {
            try read("credentials:\n  - {name: A, issued: x, color: red}\n  - {issuer: B}\n")
        }
        #expect(error?.problems.count == 3)
    }

    @Test func refusesOtherBytesAndTooMany() {
        let bytes = #expect(throws: CandidateError.self) { try Self.reader.read([0xFF, 0xFE], file: "a.yaml") }
        #expect(bytes?.description == "a.yaml: not UTF-8 text; save it as UTF-8")
        let large = [UInt8](repeating: 0x20, count: CandidateReader.largestFile + 1)
        let size = #expect(throws: CandidateError.self) { try Self.reader.read(large, file: "a.yaml") }
        #expect(
            size?.description
                == "a.yaml: 16777217 bytes are more than a candidate file may have (16777216); split it or take out what is no credential"
        )
    }

    @Test(arguments: [
        String(repeating: "[", count: 5000), String(repeating: "{a: ", count: 5000), "\u{0}", "credentials: &a [*a]",
        "credentials: !!binary x", "? [a]\n: b", "%YAML 9.9\n---\na", "credentials:\n  - *x", "{\"credentials\": [}",
    ])
    func survivesHostileFiles(_ text: String) {
        _ = try? read(text)
    }

    private static let resume = """
        {"basics": {"name": "Dana", "location": {"city": "Oslo"}}, "meta": {"theme": "x"},
         "certificates": [
           {"name": "CKA", "date": "2025-03", "issuer": "CNCF", "url": "https://badges.example/2", "color": "red"},
           {"name": "Security+"}],
         "education": [
           {"institution": "A", "area": "Nursing", "studyType": "Bachelor of Science", "startDate": "2014", "endDate": "2018-06-30"},
           {"institution": "B", "area": "Business", "studyType": "M.B.A.", "startDate": "2025-09"},
           {"institution": "C", "area": "Welding", "studyType": "Evening class", "endDate": "2012"},
           {"institution": "D"}],
         "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", "CSS"]}],
         "work": [{"name": "E"}]}
        """

    @Test func readsJSONResume() throws {
        let candidate = try read(Self.resume, file: "dana.json")
        #expect(candidate.id == "dana")
        #expect(candidate.name == nil)
        #expect(candidate.claimedSkills == ["Web", "HTML", "CSS"])
        #expect(
            candidate.held.map(\.name)
                == ["CKA", "Security+", "Bachelor of Science, Nursing", "Evening class, Welding"])
        #expect(
            candidate.held.map(\.entry?.rawValue) == ["cka", "security-plus", "bachelor", nil])
        #expect(candidate.held.map(\.issued?.description) == ["2025-03-01", nil, "2018-06-30", "2012-01-01"])
        #expect(candidate.held.map(\.verification) == [.evidence, .claimed, .claimed, .claimed])
        #expect(
            candidate.diagnostics.map(\.message) == [
                "dana.json: education[1]: 'M.B.A., Business' has no endDate, so it is not counted as earned"
            ])
    }

    @Test(arguments: [
        (
            #"{"certificates": [{"name": "CKA", "date": "soon"}]}"#,
            "r.json, line 1, certificates[0], field date: found 'soon'; write a date such as 2026-11-23 or 2026-11"
        ),
        (
            #"{"certificates": [{"date": "2024"}]}"#,
            "r.json, line 1, certificates[0]: the credential has no name; write name: as on the certificate, or id: of the catalogue"
        ),
        (
            #"{"education": {"area": "x"}}"#,
            "r.json, line 1, field education: found a mapping; write a list of entries like "
                + "{studyType: Bachelor, area: Nursing, endDate: 2020-06}"
        ),
    ])
    func namesWhatIsWrongInAResume(_ text: String, _ message: String) {
        let error = #expect(throws: CandidateError.self) { try read(text, file: "r.json") }
        #expect(error?.description == message)
    }
}
