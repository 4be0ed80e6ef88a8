import Postings
import Tagging

/// Tagged postings for people: aligned columns for a terminal, tables for Markdown.
enum TaggedPostingText {
    private static let columns = [
        TextTable.Column("importance", tints: ["required": .bold, "mentioned": .faint, "not needed": .faint]),
        TextTable.Column("asks for", isFlexible: true, least: 24, place: .leading), TextTable.Column("kind"),
        TextTable.Column("years", isNumeric: true), TextTable.Column("level", isFlexible: true, place: .spare),
        TextTable.Column("or"), TextTable.Column("weight", isNumeric: true, place: .spare),
        TextTable.Column("phrase", isFlexible: true), TextTable.Column("section", place: .spare),
    ]

    static func table(_ tagged: TaggedPosting, _ considered: [Consideration]?, width: Int, isColoured: Bool) -> String {
        var text = TerminalText.line(heading(tagged.posting)) + "\n"
        if tagged.requirements.isEmpty {
            text += "  " + nothing + "\n"
        } else {
            var table = TextTable(columns)
            for requirement in tagged.requirements.ranked { table.row(cells(requirement)) }
            text += table.text(width: width, isColoured: isColoured)
        }
        for diagnostic in tagged.diagnostics {
            text += "\(diagnostic.severity): \(TerminalText.line(diagnostic.message))\n"
        }
        if let considered { text += "\nConsidered:\n" + consideredTable(considered).text(width: width) }
        return text
    }

    static func markdown(_ tagged: TaggedPosting, _ considered: [Consideration]?) -> String {
        var text = "## " + MarkdownText.inline(heading(tagged.posting)) + "\n\n"
        if tagged.requirements.isEmpty {
            text += nothing + "\n"
        } else {
            text += MarkdownText.head(columns)
            for requirement in tagged.requirements.ranked {
                text += MarkdownText.row(cells(requirement).map(MarkdownText.inline))
            }
        }
        for diagnostic in tagged.diagnostics {
            text += "\n*\(diagnostic.severity):* \(MarkdownText.inline(diagnostic.message))\n"
        }
        if let considered {
            text += "\n### Considered\n\n" + MarkdownText.head(consideredColumns)
            for consideration in considered {
                text += MarkdownText.row(cells(consideration).map(MarkdownText.inline))
            }
        }
        return text
    }

    private static let nothing = "It asks for nothing that could be told."

    static func heading(_ posting: Posting) -> String {
        let name = [posting.title, posting.organization].compactMap(\.self).joined(separator: ", ")
        return name.isEmpty ? "\(posting.id) (\(posting.source))" : "\(name): \(posting.id) (\(posting.source))"
    }

    private static func cells(_ requirement: Requirement) -> [String] {
        let mention = requirement.leadingMention
        // The phrase is worth its place only where it is not the label itself.
        let phrase = mention?.text ?? ""
        let isLabel = phrase.lowercased() == requirement.concept.label.lowercased()
        return [
            requirement.importance.words, requirement.concept.label,
            requirement.concept.kind.rawValue, requirement.years.map(NumberText.exact) ?? "", requirement.level ?? "",
            requirement.alternatives.map { $0.open ? "\($0.id)+" : $0.id } ?? "",
            NumberText.rounded(requirement.weight, places: 2), isLabel ? "" : phrase, mention?.section ?? "",
        ]
    }

    private static let consideredColumns = [
        TextTable.Column("bytes"), TextTable.Column("phrase", isFlexible: true),
        TextTable.Column("might be", isFlexible: true), TextTable.Column("outcome"),
        TextTable.Column("why", isFlexible: true),
    ]

    private static func consideredTable(_ considered: [Consideration]) -> TextTable {
        var table = TextTable(consideredColumns)
        for consideration in considered { table.row(cells(consideration)) }
        return table
    }

    private static func cells(_ consideration: Consideration) -> [String] {
        [
            "\(consideration.start)-\(consideration.end)", consideration.text, consideration.concept ?? "",
            consideration.outcome.rawValue, consideration.reason.description,
        ]
    }
}

extension Importance {
    /// For people.
    var words: String { self == .notNeeded ? "not needed" : rawValue }
}

extension [Requirement] {
    /// The most wanted first, else as the posting has them.
    var ranked: [Requirement] {
        enumerated().sorted { first, second in
            (second.element.importance, first.offset) < (first.element.importance, second.offset)
        }.map(\.element)
    }
}
