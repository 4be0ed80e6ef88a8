/// Names and values under a title, for a terminal; what is empty is left out.
enum CardText {
    static func text(title: String, _ fields: [(name: String, values: [String])], width: Int) -> String {
        let shown = fields.map { ($0.name, $0.values.filter { !$0.isEmpty }) }.filter { !$0.1.isEmpty }
        let column = (shown.map { TerminalText.width($0.0) }.max() ?? 0) + 2
        let lines = shown.map { name, values in
            let padding = String(repeating: " ", count: column - TerminalText.width(name))
            let body = TerminalText.wrapped(values.joined(separator: "; "), width: width - column)
                .split(separator: "\n").enumerated()
                .map { ($0 == 0 ? "" : String(repeating: " ", count: column)) + $1 + "\n" }
            return name + padding + body.joined()
        }
        return TerminalText.line(title) + "\n" + lines.joined()
    }
}
