/// How foreign text stands in CSV.
public enum CSVStyle: String, Sendable, Codable, CaseIterable {
    /// As it is, whatever a program that opens the file may make of it.
    case exact
    /// So that a spreadsheet takes no cell for a formula, and a terminal obeys none: see `guarded`.
    case safe

    /// Signs at the start of a cell that make it a formula to a spreadsheet, full-width forms among them.
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// A cell as this style has it.
    ///
    /// In the safe style a cell gets an apostrophe before it where its first sign, blanks left aside, may begin a formula
    /// and the cell is no number; spreadsheets take the apostrophe for a mark of text. Control characters but tabs and
    /// line ends, and signs that turn the direction of writing, become U+FFFD.
    func cell(_ text: String) -> String {
        guard self == .safe else { return text }
        var result = text
        if text.unicodeScalars.contains(where: ForeignText.isObeyed) {
            result = String(
                String.UnicodeScalarView(text.unicodeScalars.map { ForeignText.isObeyed($0) ? "\u{FFFD}" : $0 }))
        }
        return Self.mayBeFormula(text) ? "'" + result : result
    }

    private static func mayBeFormula(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }
        // A sign that stands alone, as "-" does for standard input, reckons nothing.
        guard let sign = scalars.first, scalars.count > 1, formulaSigns.contains(sign) else { return false }
        return Double(text) == nil
    }
}
