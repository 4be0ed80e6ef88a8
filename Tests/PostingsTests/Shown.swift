import Markup
import TestSupport

@testable import Postings

/// Renders what a reader made of its input so that it can be compared at a glance.
enum Shown {
    /// A line for each passage: its section, a sign for how it is set, its text.
    static func passages(_ posting: Posting) -> [String] {
        posting.passages.map { line($0, in: posting.text) }
    }

    /// The same for what a section assigner makes of a page.
    static func passages(ofPage html: String) -> [String] {
        let document = MarkupParser().parse(Array(html.utf8), as: .html)
        var text = PostingText()
        text.append(document.body, document.body.blocks)
        var assigner = SectionAssigner(classifier: ProjectVocabulary.classifier)
        let passages = assigner.passages(of: text)
        return passages.map { line($0, in: UTF8Text(bytes: text.bytes)) }
    }

    /// The sections in order, runs of one section as one.
    static func sections(_ posting: Posting) -> [Section] {
        posting.passages.map(\.section).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func line(_ passage: Passage, in text: UTF8Text) -> String {
        "\(passage.section.rawValue) \(sign(passage.kind)) \(text.text(passage.range))"
    }

    static func sign(_ kind: Passage.Kind) -> String {
        switch kind {
        case .heading: "#"
        case .paragraph: "|"
        case .listItem: "-"
        case .tableCell: "+"
        case .preformatted: "`"
        }
    }
}
