/// A concept's labels in all languages as a file gives them, in any order.
struct LabelCollection {
    /// The sorts of label.
    enum Sort {
        case preferred, alternative, hidden
    }

    private var languages: [Translation] = []
    /// All labels of each language.
    private var known: [UniqueList<String>] = []
    private var positions: [String: Int] = [:]

    /// Adds a label; one that is blank or known adds nothing, a second preferred one becomes an alternative.
    mutating func add(_ label: String, _ sort: Sort, language: String) {
        let label = label.trimmedOfSpace
        guard !label.isEmpty else { return }
        let index = index(of: language)
        guard known[index].append(label) else { return }
        switch sort {
        case .preferred where languages[index].preferredLabel.isEmpty: languages[index].preferredLabel = label
        case .preferred, .alternative: languages[index].altLabels.append(label)
        case .hidden: languages[index].hiddenLabels.append(label)
        }
    }

    private mutating func index(of language: String) -> Int {
        if let index = positions[language] { return index }
        positions[language] = languages.count
        languages.append(Translation(language: language))
        known.append(UniqueList())
        return languages.count - 1
    }

    /// The labels that a concept is named by, English where it has any, and the others by language.
    var parts: (own: Translation, others: [Translation])? {
        let named = languages.filter { !$0.preferredLabel.isEmpty }
        guard let own = named.first(where: { $0.language == "en" }) ?? named.first else { return nil }
        let others = languages.filter { $0.language != own.language }.sorted { $0.language < $1.language }
        return (own, others)
    }
}

extension Concept {
    /// Makes a concept of an imported taxonomy, with its labels in all languages.
    init?(id: ConceptID, labels: LabelCollection, scheme: String) {
        guard let (own, others) = labels.parts else { return nil }
        self.init(
            id: id, preferredLabel: own.preferredLabel, altLabels: own.altLabels, hiddenLabels: own.hiddenLabels,
            scheme: scheme, language: own.language, translations: others)
    }
}

extension String {
    /// Without white space at its ends.
    var trimmedOfSpace: String {
        guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
        let start = utf8.firstIndex { $0 > 0x20 } ?? utf8.endIndex
        let end = utf8.lastIndex { $0 > 0x20 }.map { utf8.index(after: $0) } ?? start
        return String(self[start..<end])
    }
}
