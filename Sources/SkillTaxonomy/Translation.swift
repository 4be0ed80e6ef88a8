/// A concept's labels in one more language.
public struct Translation: Sendable, Codable, Equatable {
    /// The language (BCP 47).
    public var language: String
    /// The commonest wording; empty where the language has none.
    public var preferredLabel: String
    /// Other wordings.
    public var altLabels: [String]
    /// Misspellings and odd forms: matched, never shown.
    public var hiddenLabels: [String]

    /// Makes a translation.
    public init(
        language: String, preferredLabel: String = "", altLabels: [String] = [], hiddenLabels: [String] = []
    ) {
        self.language = language
        self.preferredLabel = preferredLabel
        self.altLabels = altLabels
        self.hiddenLabels = hiddenLabels
    }

    /// All wordings, the preferred one first.
    public var labels: [String] { (preferredLabel.isEmpty ? [] : [preferredLabel]) + altLabels + hiddenLabels }
}

/// Marks translations with their language and sort of label, to lay them in a list of strings.
extension Translation {
    private enum Sort: String {
        case preferred = "p"
        case alternative = "a"
        case hidden = "h"
    }

    /// Each label as "de:p:…", "de:a:…" or "de:h:…".
    static func encoded(_ translations: [Translation]) -> [String] {
        translations.flatMap { translation in
            func part(_ sort: Sort, _ labels: [String]) -> [String] {
                labels.map { "\(translation.language):\(sort.rawValue):\($0)" }
            }
            let preferred = translation.preferredLabel.isEmpty ? [] : [translation.preferredLabel]
            return part(.preferred, preferred) + part(.alternative, translation.altLabels)
                + part(.hidden, translation.hiddenLabels)
        }
    }

    /// The translations that such strings came from; others are passed over.
    static func decoded(_ strings: [String]) -> [Translation] {
        var result: [Translation] = []
        for string in strings {
            let parts = string.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let sort = Sort(rawValue: parts[1]) else { continue }
            if result.last?.language != parts[0] { result.append(Translation(language: parts[0])) }
            let last = result.count - 1
            switch sort {
            case .preferred: result[last].preferredLabel = parts[2]
            case .alternative: result[last].altLabels.append(parts[2])
            case .hidden: result[last].hiddenLabels.append(parts[2])
            }
        }
        return result
    }
}
