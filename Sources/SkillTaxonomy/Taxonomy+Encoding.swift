import Dispatch
import PhraseMatching
import Synchronization

extension Taxonomy {
    /// Compiles concepts; of two with one id the first counts.
    ///
    /// - Parameter plainWords: which labels are plain words in other letters; without them a label bound to its case is
    ///   found as it is written alone.
    public static func encode(_ concepts: [Concept], plainWords: PlainWords? = nil) -> [UInt8] {
        let unique = Self.unique(concepts)
        // The table and the phrases know nothing of each other, so that two cores can make them side by side.
        let table = Mutex(FlatWriter())
        let phrases = Mutex(FlatWriter())
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            if part == 0 {
                let written = Self.phrases(of: unique, plainWords)
                phrases.withLock { $0 = written }
            } else {
                var written = FlatWriter()
                ConceptTableWriter.write(unique, to: &written)
                table.withLock { $0 = written }
            }
        }
        return table.withLock { table in
            phrases.withLock { table.append($0) }
            return table.bytes
        }
    }

    private static func phrases(of concepts: [Concept], _ plainWords: PlainWords?) -> FlatWriter {
        var labels = LabelWriter(plainWords: plainWords, capacity: concepts.reduce(0) { $0 + $1.altLabels.count + 1 })
        for (position, concept) in concepts.enumerated() where !concept.isGroup { labels.add(concept, at: position) }
        var writer = FlatWriter()
        writer.append(labels.rows)
        writer.appendNested { labels.builder.encode(into: &$0) }
        writer.append(Array(labels.languages.joined(separator: "\n").utf8))
        return writer
    }

    /// The concepts without those whose id stands before; the same array where there are none, since copying takes longer
    /// than looking.
    private static func unique(_ concepts: [Concept]) -> [Concept] {
        var seen: Set<ConceptID> = []
        seen.reserveCapacity(concepts.count)
        for concept in concepts { seen.insert(concept.id) }
        if seen.count == concepts.count { return concepts }
        seen.removeAll(keepingCapacity: true)
        return concepts.filter { seen.insert($0.id).inserted }
    }
}

/// Gathers the labels of concepts: the rows that matches lead to, and the phrases.
private struct LabelWriter {
    var rows: [Taxonomy.LabelRow] = []
    var builder: PhraseSetBuilder
    /// The languages met, English first.
    var languages = ["en"]
    let plainWords: PlainWords?

    init(plainWords: PlainWords?, capacity: Int) {
        self.plainWords = plainWords
        builder = PhraseSetBuilder(capacity: capacity)
        rows.reserveCapacity(capacity)
    }

    private var known: Set<String> = []
    private var languageNumbers = ["en": 0]
    private var conditions = LabelConditions([])
    /// From so many labels of a concept on, a set finds doubles faster than comparing.
    private static let many = 24

    mutating func add(_ concept: Concept, at position: Int) {
        conditions = LabelConditions(concept.marks)
        let own = concept.labels
        let language = number(of: concept.language)
        for (index, label) in own.enumerated() where isNew(label, index, in: own) {
            add(label, of: concept, at: position, isPreferred: index == 0, language)
        }
        for translation in concept.translations {
            let labels = translation.labels
            let language = number(of: translation.language)
            for (index, label) in labels.enumerated() where isNew(label, index, in: labels) {
                add(
                    label, of: concept, at: position, isPreferred: index == 0 && !translation.preferredLabel.isEmpty,
                    language)
            }
        }
    }

    private mutating func add(
        _ label: String, of concept: Concept, at position: Int, isPreferred: Bool, _ language: Int
    ) {
        var row = Taxonomy.Label(
            concept: position, needsContext: conditions.has(.needsContext, label), isPreferred: isPreferred,
            language: language)
        let form = concept.form(of: label, conditions)
        append(label, form, row)
        guard let plainWords, languages[language] == "en", concept.mayStandInOtherCase(label, form) else { return }
        row.needsContext = true
        row.casing = plainWords.contains(label) || label.utf8.count == 1 ? .otherPlain : .other
        append(label, .exactForm, row)
    }

    private mutating func append(_ label: String, _ form: Phrase.Form, _ row: Taxonomy.Label) {
        builder.add(Phrase(label, payload: UInt32(rows.count), form: form))
        rows.append(Taxonomy.LabelRow(row))
    }

    /// Whether a label is not among those before it.
    private mutating func isNew(_ label: String, _ index: Int, in labels: [String]) -> Bool {
        if labels.count < Self.many { return !labels[..<index].contains(label) }
        if index == 0 { known.removeAll(keepingCapacity: true) }
        return known.insert(label).inserted
    }

    private mutating func number(of language: String) -> Int {
        if let number = languageNumbers[language] { return number }
        languageNumbers[language] = languages.count
        languages.append(language)
        return languages.count - 1
    }
}
