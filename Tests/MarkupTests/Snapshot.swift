@testable import Markup

/// Renders documents so that a whole parse can be read at a glance and compared.
///
/// A line is a block: its kind, then marks in braces where they say something, then the text, a line break as "|".
enum Snapshot {
    static func of(_ text: FlatText) -> String {
        text.blocks.map { line(for: $0, in: text) }.joined(separator: "\n")
    }

    static func of(_ html: String) -> String { of(MarkupParser().parse(Array(html.utf8), as: .html).body) }

    static func line(for block: Block, in text: FlatText) -> String {
        var marks: [String] = []
        if block.region != .none { marks.append(block.region.rawValue) }
        if block.row > 0 { marks.append("row \(block.row)") }
        if block.isEmphasised { marks.append("bold") }
        if block.isHidden { marks.append("hidden") }
        if block.linkedBytes > 0 { marks.append("linked \(block.linkedBytes)") }
        let shown = text.text(of: block).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|")
        return name(of: block) + (marks.isEmpty ? "" : " {\(marks.joined(separator: ", "))}") + " " + shown
    }

    private static func name(of block: Block) -> String {
        switch block.kind {
        case .heading: "h\(block.level)"
        case .paragraph: "p"
        case .listItem: "li\(block.level)"
        case .tableCell: "td\(block.level)"
        case .definitionTerm: "dt"
        case .definitionDescription: "dd"
        case .preformatted: "pre"
        }
    }

    static func of(_ records: [Record]) -> String {
        records.map { record in
            ([record.type] + record.fields.map { "  \($0.path) = \(shown($0.value))" }).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func shown(_ value: String) -> String {
        value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|")
    }
}

/// Numbers that look random and are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
