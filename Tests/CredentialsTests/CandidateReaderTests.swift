import Markup
import SkillTaxonomy
import Testing

@testable import Credentials

@Suite struct CandidateReaderTests {
    private static let reader = CandidateReader(
        Sample.catalogue, holdsFile: { ["people/badges/cka.json"].contains($0) })

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

    @Test func readsWhatEditorsPutAtTheFront() throws {
        let expected = try read(Self.yaml)
        #expect(try read("\u{FEFF}" + Self.yaml) == expected)
        let wide: [UInt8] = [0xFF, 0xFE] + Self.yaml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Self.reader.read(wide, file: "people/dana.yaml") == expected)
        #expect(try read("\u{FEFF}{\"credentials\": []}").held == [])
    }

    static let evidence: [(String, Verification, String?)] = [
        ("https://badges.example/1", .evidence, nil),
        ("badges/cka.json", .evidence, nil),
        (
            "badges/other.json", .claimed,
            "credentials[0]: 'badges/other.json' is no evidence, neither a link nor a file beside this one, so the credential "
                + "counts as a claim; write the https link to it, or the name of a file beside this one"
        ),
        (
            "no evidence", .claimed,
            "credentials[0]: 'no evidence' is no evidence, neither a link nor a file beside this one, so the credential counts "
                + "as a claim; write the https link to it, or the name of a file beside this one"
        ),
        (
            "http://badges.example/1", .claimed,
            "credentials[0]: 'http://badges.example/1' is no evidence, since an http link can be answered by anybody on the "
                + "way, so the credential counts as a claim; write the https link to it, or the name of a file beside this one"
        ),
        (
            "https://localhost/1", .claimed,
            "credentials[0]: 'https://localhost/1' is no evidence, since it is no link that others could follow, so the "
                + "credential counts as a claim; write the https link to it, or the name of a file beside this one"
        ),
        (
            "javascript:alert(1)", .claimed,
            "credentials[0]: 'javascript:alert(1)' is no evidence, since it is no address on the web, so the credential counts "
                + "as a claim; write the https link to it, or the name of a file beside this one"
        ),
    ]

    @Test(arguments: evidence) func onlyWhatCanBeLookedUpIsEvidence(
        _ text: String, _ verification: Verification, _ message: String?
    ) throws {
        let native = try read("credentials:\n  - name: CKA\n    evidence: \"\(text)\"\n")
        #expect(native.held.map(\.verification) == [verification])
        #expect(native.held.map(\.evidence) == [verification == .evidence ? text : nil])
        #expect(native.diagnostics.map(\.message) == (message.map { [$0] } ?? []))
        #expect(native.diagnostics.map(\.code) == (message == nil ? [] : ["no-evidence"]))
        #expect(native.diagnostics.allSatisfy { $0.line == 3 && $0.severity == .warning })
        let resume = try read(
            #"{"certificates": [{"name": "CKA", "url": "\#(text)"}], "education": [{"area": "x", "url": "\#(text)"}]}"#,
            file: "people/r.json")
        #expect(resume.held.map(\.verification) == [verification, verification])
        #expect(resume.diagnostics.count == (message == nil ? 0 : 2))
    }

    @Test func aNameTwiceInJSONIsNamed() {
        let error = #expect(throws: CandidateError.self) { try read(#"{"id": "a", "id": "b"}"#, file: "a.json") }
        #expect(
            error?.description
                == "a.json: not YAML or JSON, line 1: the key 'id' stands there twice; check quotes, commas and indentation there"
        )
    }

    @Test func aliasesInNamesAreRefused() {
        let lines = (1...40).map { "x\($0): &x\($0) " + ($0 == 1 ? "[a, b]" : "[*x\($0 - 1), *x\($0 - 1)]") }
        let error = #expect(throws: CandidateError.self) {
            try read((lines.prefix(6) + ["? *x6", ": 1"]).joined(separator: "\n"), file: "a.yaml")
        }
        #expect(
            error?.description
                == "a.yaml: not YAML or JSON, line 7: an alias stands where a key is due; write the key out; check quotes, commas "
                + "and indentation there")
        #expect(throws: CandidateError.self) { try read(lines.joined(separator: "\n")) }
    }

    @Test func tooManyCredentialsAreCutAndTold() throws {
        let entry = "  - name: CKA\n"
        let most = CandidateDraft.mostCredentials
        let candidate = try read("credentials:\n" + String(repeating: entry, count: most + 2), file: "a.yaml")
        #expect(candidate.held.count == most)
        #expect(Set(candidate.held.map(\.entry)) == [CredentialID("cka")])
        #expect(
            candidate.diagnostics.map(\.message)
                == ["credentials: of 10002 entries the first 10000 are read; split the file"])
        #expect(candidate.diagnostics.first?.line == most + 2)
    }

    @Test func remarksAndProblemsComeToAnEnd() throws {
        let entry = "  - {name: CKA, evidence: none at all}\n"
        let candidate = try read("credentials:\n" + String(repeating: entry, count: 150))
        #expect(candidate.diagnostics.count == 101)
        #expect(candidate.diagnostics.last?.message == "50 more remarks of this kind are not shown")
        let error = #expect(throws: CandidateError.self) {
            try read("credentials:\n" + String(repeating: "  - {name: CKA, color: red}\n", count: 150))
        }
        #expect(error?.problems.count == 100)
    }

    @Test func anEndlessNameIsNotLookedUp() throws {
        let name = String(repeating: "CISRS ", count: 50_000)
        let candidate = try read("credentials:\n  - name: \(name)\n  - id: cka\n")
        #expect(candidate.held.map(\.nearest) == [[], []])
        #expect(
            candidate.diagnostics.map(\.message) == [
                "credentials[0]: a name of 299999 bytes is longer than any credential's (500), so it was not looked up; write it "
                    + "as on the certificate"
            ])
    }

    /// Every stretch of a message that a file brings is cut.
    @Test(arguments: [
        "credentials:\n  - {name: CKA, issued: \(String(repeating: "x", count: 5000))}",
        "credentials:\n  - {name: CKA, \"\(String(repeating: "x", count: 900))\": 1}",
        "credentials:\n  - {id: \(String(repeating: "x", count: 5000))}", String(repeating: "x", count: 5000),
        "? \(String(repeating: "x", count: 5000))\n: 1", "{a: 1, ? \(String(repeating: "x", count: 5000)) : 1, a: 2}",
    ]) func messagesAreShort(_ text: String) {
        let error = #expect(throws: CandidateError.self) { try read(text) }
        #expect((error?.description.utf8.count ?? 0) < 600)
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
        "credentials: !!binary x", "? [a]\n: b", "credentials: [{name: CKA, issued: 99999-99-99}]",
        "credentials: [{name: CKA, issued: 9999-12-31, expires: 9999-12}]", "credentials: {}", "? ? ? a\n: b",
        "%YAML 9.9\n---\na", "credentials:\n  - *x", "{\"credentials\": [}",
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
