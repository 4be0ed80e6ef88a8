import Mustache

/// Escaping for HTML, in element content and in quoted attributes.
///
/// It goes by Unicode scalar: a template engine that goes by character lets a quote through that carries a combining
/// mark, since to Swift that is another character, while a browser still sees the quote.
struct HTMLText: MustacheContentType {
    /// The name by which templates ask for it: `{{% CONTENT_TYPE:SCALARS}}`.
    static let name = "SCALARS"

    func escapeText(_ text: String) -> String { Self.escape(text) }

    static func escape(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let replacement = replacement(scalar) {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func replacement(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\n", "\t": nil
        // No control character may stand in HTML, as it is or as a reference, and nothing that turns what is read.
        default: scalar == "\r" || ForeignText.isObeyed(scalar) ? "\u{FFFD}" : nil
        }
    }
}
