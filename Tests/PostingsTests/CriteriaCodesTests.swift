import Testing

@testable import Postings

@Suite struct CriteriaCodesTests {
    private static let intro =
        "<h1>Dock Planner</h1><p>We run nine ferries along the coast and look after their crews, their "
        + "quays and their tickets, every day of the year.</p>"

    /// Sections of the passages with these words.
    private func sections(_ table: String) -> [String: Section] {
        let page = "<html><body><main>\(Self.intro)\(table)</main></body></html>"
        let postings = ProjectVocabulary.reader.read(Array(page.utf8), source: "a.html").postings
        var found: [String: Section] = [:]
        for posting in postings {
            for passage in posting.passages where passage.kind != .heading {
                found[posting.text.text(passage.range)] = passage.section
            }
        }
        return found
    }

    private static func row(_ cells: String...) -> String {
        "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
    }

    static let tables: [(name: String, table: String)] = [
        ("codes", row("Criterion", "Essential/Desirable") + row("PostgreSQL tuning", "E") + row("Terraform", "D")),
        ("words", row("Criterion", "Weight") + row("PostgreSQL tuning", "Essential") + row("Terraform", "Desirable")),
        (
            "ticks",
            row("Criterion", "Essential", "Desirable") + row("PostgreSQL tuning", "X", "") + row("Terraform", "", "✓")
        ),
        ("yes and no", row("Criterion", "Essential?") + row("PostgreSQL tuning", "Yes") + row("Terraform", "No")),
        (
            "assessed",
            row("Criterion", "E/D", "How assessed") + row("PostgreSQL tuning", "E", "A/I") + row("Terraform", "D", "I")
        ),
        ("both", row("Criterion", "Code") + row("PostgreSQL tuning", "E/D") + row("Terraform", "D")),
    ]

    @Test(arguments: tables) func rowsSayWhatTheyAsk(name: String, table: String) {
        let found = sections("<table>\(table)</table>")
        #expect(found["PostgreSQL tuning"] == .requirements, "\(name)")
        #expect(found["Terraform"] == .preferred, "\(name)")
    }

    @Test func aLegendGivesItsOwnLetters() {
        let legend = "<p>M = mandatory, O = optional</p>"
        let table = Self.row("Criterion", "Code") + Self.row("PostgreSQL tuning", "M") + Self.row("Terraform", "O")
        let found = sections(legend + "<table>\(table)</table>")
        #expect(found["PostgreSQL tuning"] == .requirements)
        #expect(found["Terraform"] == .preferred)
    }

    @Test func aLegendHoldsForListsToo() {
        let list = "<p>(E) Essential (D) Desirable</p><ul><li>PostgreSQL tuning (E)</li><li>Terraform (D)</li></ul>"
        let found = sections(list)
        #expect(found["PostgreSQL tuning (E)"] == .requirements)
        #expect(found["Terraform (D)"] == .preferred)
    }
}
