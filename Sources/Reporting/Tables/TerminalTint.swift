/// A colour of text on a terminal, from the eight that every theme sets for itself.
public enum TerminalTint: String, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"

    /// A text in this colour; to be used only for the program's own words, on a terminal.
    func around(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
