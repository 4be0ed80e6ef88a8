import Testing

@testable import Postings

@Suite struct PlainHeadingsTests {
    struct Text: Sendable, CustomTestStringConvertible {
        var lines: [String]
        var passages: [String]
        var testDescription: String { lines.joined(separator: " / ") }

        init(_ lines: [String], _ passages: [String]) { (self.lines, self.passages) = (lines, passages) }
    }

    /// Lines of a page without any markup but paragraphs; a "-" makes a list item.
    static let texts = [
        // A question of a line's length.
        Text(
            ["We run ferries.", "What are we looking for?", "Java and SQL.", "Patience."],
            [
                "summary | We run ferries.", "requirements # What are we looking for?", "requirements | Java and SQL.",
                "requirements | Patience.",
            ]),
        Text(
            ["Requirements", "SQL", "What happens on the quay?", "We moor."],
            [
                "requirements # Requirements", "requirements | SQL", "summary # What happens on the quay?",
                "summary | We moor.",
            ]),
        // A title with a section's name at its end.
        Text(
            ["Depot Clerk Responsibilities", "Count stock.", "Depot Clerk Qualifications", "Maths."],
            [
                "duties # Depot Clerk Responsibilities", "duties | Count stock.",
                "requirements # Depot Clerk Qualifications", "requirements | Maths.",
            ]),
        // A line of no known wording above a list.
        Text(
            ["Requirements", "SQL", "On deck", "- Mooring", "- Ropes"],
            [
                "requirements # Requirements", "requirements | SQL", "summary # On deck", "summary - Mooring",
                "summary - Ropes",
            ]),
        // None of these heads anything.
        Text(
            ["Do you know SQL?", "Do you know Java?", "Write to us."],
            ["summary | Do you know SQL?", "summary | Do you know Java?", "summary | Write to us."]),
        Text(
            ["Requirements", "- SQL", "Java", "- Git"],
            ["requirements # Requirements", "requirements - SQL", "requirements | Java", "requirements - Git"]),
        Text(
            ["Requirements", "We count on what you know of our qualifications", "Maths."],
            [
                "requirements # Requirements", "requirements | We count on what you know of our qualifications",
                "requirements | Maths.",
            ]),
        Text(["SQL", "Java", "What else?"], ["summary | SQL", "summary | Java", "summary | What else?"]),
    ]

    @Test(arguments: texts) func areFoundByFormAndPlace(_ text: Text) {
        let page = text.lines.map { $0.hasPrefix("- ") ? "<ul><li>\($0.dropFirst(2))</li></ul>" : "<p>\($0)</p>" }
        #expect(Shown.passages(ofPage: page.joined()) == text.passages)
    }
}
