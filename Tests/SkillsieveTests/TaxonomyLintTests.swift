import Skillsieve
import Testing

struct TaxonomyLintTests {
    private func findings(_ changes: [String: String] = [:]) throws -> [String] {
        try TaxonomyLint(files: SmallTaxonomy.sources(changes)).findings.map(\.description)
    }

    private static let header =
        "id,preferredLabel,altLabels,hiddenLabels,skillType,reuseLevel,broader,related,description,matching,crosswalk\n"

    private static func skill(
        _ id: String, _ labels: String = "", broader: String = "", related: String = "", matching: String = ""
    ) -> String {
        "\(id),\(id),\(labels),,knowledge,cross-sector,\(broader),\(related),,\(matching),\n"
    }

    private static func entry(_ fields: String) -> String {
        """
        issuers:
          - id: kestrel
            name: Kestrel Guild
        credentials:
          - id: badge
            name: Kestrel Badge
            type: digital-badge
            issuer: kestrel
            sector: security
        \(fields.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

        """
    }

    @Test func aSoundTaxonomyHasOnlyWhatIsListed() throws {
        #expect(try findings() == ["skills/security.csv:2: not-assessed: no credential teaches or assesses 'security'"])
    }

    private static let skillCases: [(String, String)] = [
        (
            skill("one") + skill("one"),
            "skills/x.csv:3: duplicate: the id 'one' stands already in skills/x.csv:2; give one another"
        ),
        (skill("one", "uno | uno"), "skills/x.csv:2: duplicate: 'one' has the label 'uno' twice; take one out"),
        (
            skill("one", broader: "none"),
            "skills/x.csv:2: dangling-link: broader of 'one' names 'none', which stands nowhere"
        ),
        (
            skill("one", related: "none"),
            "skills/x.csv:2: dangling-link: related of 'one' names 'none', which stands nowhere"
        ),
        (
            skill("two", broader: "one") + skill("one", broader: "two"),
            "skills/x.csv:3: circle: broader leads in a circle (one > two > one); take one link out"
        ),
        (
            skill("one", broader: "one"),
            "skills/x.csv:2: circle: broader leads in a circle (one > one); take one link out"
        ),
        (
            skill("one", "shared thing") + skill("two", "Shared-Thing"),
            "skills/x.csv:3: shared-label: 'Shared-Thing' of 'two' is also a label of 'one' (skills/x.csv:2); "
                + "mark it needs-context on one of them, or leave it to one"
        ),
        (
            skill("one", "window"),
            "skills/x.csv:2: plain-word: 'window' of 'one' is a plain English word; "
                + "mark it needs-context or exact-case, or take it out"
        ),
        (
            skill("one", matching: "sometimes"),
            "skills/x.csv:2: unreadable: 'sometimes' is no matching; use one of: exact-case, needs-context"
        ),
        ("one,two\n", "skills/x.csv:2: unreadable: 2 cells where the header has 11; quote cells that hold a comma"),
    ]

    /// What each check finds in a file of skills, and where.
    @Test(arguments: skillCases)
    func eachCheckNamesFileAndLine(rows: String, expected: String) throws {
        let found = try findings([
            "skills/x.csv": Self.header + rows, "language/plain-words.txt": "# words\nwindow\n",
        ])
        #expect(found.contains(expected), "\(found)")
    }

    @Test func marksSettleSharedLabelsAndPlainWords() throws {
        let rows =
            Self.skill("one", "window | go") + Self.skill("two", "shared")
            + Self.skill("three", "shared | Go", matching: "needs-context:shared | exact-case:Go")
        let found = try findings([
            "skills/x.csv": Self.header + rows.replacing("window | go", with: "windows"),
            "language/plain-words.txt": "window\ngo\n",
        ])
        #expect(!found.contains { $0.contains("shared-label") || $0.contains("plain-word") }, "\(found)")
    }

    @Test func labelsToldApartByCaseMayBeShared() throws {
        let rows =
            Self.skill("one", "RN", matching: "exact-case:RN") + Self.skill("two", "Rn", matching: "exact-case:Rn")
        #expect(try !findings(["skills/x.csv": Self.header + rows]).contains { $0.contains("shared-label") })
    }

    private static let catalogueCases: [(String, String)] = [
        ("skills: []", "credentials/x.yaml:5: no-skills: 'badge' shows no skill; add what it assesses"),
        (
            "skills:\n  - id: none",
            "credentials/x.yaml:5: dangling-link: skills of 'badge' name 'none', which stands nowhere"
        ),
        (
            "skills:\n  - id: siem\nestimatedDuration: P9Y",
            "credentials/x.yaml:5: out-of-range: 'badge': estimatedDuration is 18720.0 hours; "
                + "give more than 0 and at most 12000.0"
        ),
        (
            "skills:\n  - id: siem\nrenewalFrequency: P99Y",
            "credentials/x.yaml:5: out-of-range: 'badge': renewalFrequency is P99Y; give at most 60 years"
        ),
    ]

    /// What each check finds in an entry of the catalogue, and where.
    @Test(arguments: catalogueCases)
    func eachCheckOfTheCatalogueNamesFileAndLine(fields: String, expected: String) throws {
        let found = try findings(["credentials/x.yaml": Self.entry(fields)])
        #expect(found.contains(expected), "\(found)")
    }

    @Test func theCataloguesOwnProblemsAreFindingsToo() throws {
        let found = try findings(["credentials/x.yaml": Self.entry("prerequisites: [none]\nskills:\n  - id: siem")])
        #expect(
            found.contains {
                $0.hasPrefix("credentials/x.yaml:") && $0.contains("dangling-link") && $0.contains("'none'")
            }, "\(found)")
    }
}
