/// A language that can be told from a posting's text.
public enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case dutch = "nl"
    case norwegian = "no"
    case polish = "pl"
    case italian = "it"
    case portuguese = "pt"
    case swedish = "sv"
    case danish = "da"

    /// The BCP 47 code; Norwegian in either written form is "no".
    public var code: String { rawValue }

    /// What the language is called in English.
    public var name: String {
        switch self {
        case .english: "English"
        case .german: "German"
        case .french: "French"
        case .spanish: "Spanish"
        case .dutch: "Dutch"
        case .norwegian: "Norwegian"
        case .polish: "Polish"
        case .italian: "Italian"
        case .portuguese: "Portuguese"
        case .swedish: "Swedish"
        case .danish: "Danish"
        }
    }

    /// Reads a BCP 47 tag, of which only the language counts: "en-GB", "de_AT", "nb-NO"; nil for languages not known here.
    public init?(tag: String) {
        let primary = tag.prefix { $0.isLetter }.lowercased()
        self.init(rawValue: primary == "nb" || primary == "nn" ? "no" : primary)
    }
}
