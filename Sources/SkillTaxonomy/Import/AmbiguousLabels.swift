import PhraseMatching

/// Marks the labels of imported concepts that are words of their own: their schemes do not say so.
///
/// | label | mark |
/// |---|---|
/// | one letter ("R", "C") | exact-case, needs-context |
/// | a plain English word ("communication", "Access") | needs-context; exact-case too where it begins with a capital |
/// | a word of two letters, or a tool's of three, that is no acronym ("Go", "Dig") | exact-case, needs-context |
/// | a name before a bracket ("Swift" of "Swift (computer programming)") | added as a hidden label: exact-case where it
///   begins with a capital, needs-context |
///
/// A concept that comes with marks is left as it is: somebody thought about it.
public struct AmbiguousLabels: Sendable {
    private let plainWords: PlainWords

    /// Takes the plain words.
    public init(_ plainWords: PlainWords) {
        self.plainWords = plainWords
    }

    /// A concept with its labels marked.
    public func marked(_ concept: Concept) -> Concept {
        guard concept.marks.isEmpty, !concept.isGroup else { return concept }
        let unmarked = concept
        var concept = concept
        let bare = Set(addBareNames(to: &concept))
        var seen = UniqueList<String>()
        for label in concept.labels + concept.translations.flatMap(\.labels) where seen.append(label) {
            let conditions = bare.contains(label) ? Self.bareConditions(label) : conditions(label, of: unmarked)
            concept.marks += conditions.map { LabelMark($0, label: label) }
        }
        return concept
    }

    private func conditions(_ label: String, of concept: Concept) -> [LabelMark.Condition] {
        guard label.utf8.count <= 40, !label.contains(" ") else { return [] }
        let letters = Tokenizer.foldedForms(of: label)
        guard letters.count == 1, let word = letters.first else { return [] }
        let isName = label.first?.isUppercase ?? false
        if word.count == 1 { return [.exactCase, .needsContext] }
        let isAcronym = concept.form(of: label) == .exactCase
        if !isAcronym, word.count == 2 || word.count == 3 && concept.skillType == .tool {
            return [.exactCase, .needsContext]
        }
        guard isPlain(label) else { return [] }
        return isName && !isAcronym ? [.exactCase, .needsContext] : [.needsContext]
    }

    /// Whether a label or its singular, which it is found as too, is a plain word: "securities" is found in "security".
    private func isPlain(_ label: String) -> Bool {
        if plainWords.contains(label) { return true }
        guard label.lowercased().hasSuffix("s") else { return false }
        return plainWords.contains(String(label.dropLast()))
            || label.hasSuffix("es") && plainWords.contains(String(label.dropLast(2)))
            || label.hasSuffix("ies") && plainWords.contains(label.dropLast(3) + "y")
    }

    private static func bareConditions(_ label: String) -> [LabelMark.Condition] {
        label.first?.isUppercase ?? false ? [.exactCase, .needsContext] : [.needsContext]
    }

    /// Adds the names before brackets as hidden labels; gives those that are new.
    private func addBareNames(to concept: inout Concept) -> [String] {
        let labels = concept.labels
        var known = UniqueList(labels)
        let added = labels.compactMap(Self.bareName).filter { known.append($0) }
        concept.hiddenLabels += added
        return added
    }

    /// "Swift" of "Swift (computer programming)"; nil where no bracket ends the label.
    static func bareName(of label: String) -> String? {
        guard label.utf8.last == UInt8(ascii: ")"), let open = label.lastIndex(of: "("), open > label.startIndex else {
            return nil
        }
        let bare = String(label[..<open]).trimmedOfSpace
        return bare.isEmpty ? nil : bare
    }
}
