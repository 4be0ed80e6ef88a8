import Testing

@testable import Markup

@Suite("Lists inside of paragraphs")
struct InlineBulletsTests {
    private func lines(_ line: String) -> [String] {
        let body = MarkupParser().parse(Array("<html><body><p>\(line)</p></body></html>".utf8), as: .html).body
        return body.blocks.map { ($0.kind == .listItem ? "* " : "") + body.text(of: $0) }
    }

    @Test(
        "become list items",
        arguments: [
            (
                "Requirements: • PostgreSQL tuning • A driving licence Nice to have: • Terraform • Ansible",
                [
                    "Requirements:", "* • PostgreSQL tuning", "* • A driving licence", "Nice to have:", "* • Terraform",
                    "* • Ansible",
                ]
            ),
            (
                "You need: - SQL and Python - Docker - A licence",
                ["You need:", "* - SQL and Python", "* - Docker", "* - A licence"]
            ),
            (
                "You need: 1) SQL and Python 2) Docker 3) A licence",
                ["You need:", "* 1) SQL and Python", "* 2) Docker", "* 3) A licence"]
            ),
            ("•PostgreSQL tuning•Terraform modules", ["* •PostgreSQL tuning", "* •Terraform modules"]),
            (
                "Skills: · SQL databases · Docker images · Git hooks",
                ["Skills:", "* · SQL databases", "* · Docker images", "* · Git hooks"]
            ),
        ])
    func split(line: String, expected: [String]) { #expect(lines(line) == expected) }

    @Test(
        "what only looks like one stays",
        arguments: [
            "Cork • Full-time", "Full-time · Dublin · EUR 50,000 a year",
            "We plan - and keep - the docks of the coast - all.",
            "Between 3 - 5 years - or more - of work with boats", "Phone 1) 555 2) 777 and nothing else here",
        ])
    func kept(line: String) { #expect(lines(line) == [line]) }

    @Test("plain text is taken apart too")
    func plainText() {
        let body = MarkupParser().parse(Array("Requirements: • PostgreSQL • Terraform modules".utf8), as: .plainText)
            .body
        #expect(body.blocks.map { body.text(of: $0) } == ["Requirements:", "• PostgreSQL", "• Terraform modules"])
    }
}
