import PhraseMatching

/// What ranking knows of a taxonomy's concepts, as a view of compiled bytes.
///
/// Positions are those of the concepts in the `Taxonomy` that was compiled beside it. Every access through its functions
/// stays inside the bytes, so that damage does no worse than wrong ranks.
public struct ConceptIndex: Sendable {
    /// How much a word tells.
    struct Word: BitwiseCopyable, Sendable {
        /// In labels.
        var label: Float
        /// In descriptions.
        var description: Float
    }

    /// One concept; its lists end where the next row's begin.
    struct Row: BitwiseCopyable, Sendable {
        var firstForm: UInt32
        var preferredForm: UInt32
        var firstDescriptionWord: UInt32
        var firstLabelByte: UInt32
        var descriptionNorm: Float
        var gramNorm: Float
    }

    private let keys: FlatArray<UInt64>
    private let numbers: FlatArray<UInt32>
    private let words: FlatArray<Word>
    let forms: FlatArray<LabelForms.Form>
    let formWords: FlatArray<UInt32>
    private let postingStarts: FlatArray<UInt32>
    let postings: FlatArray<UInt32>
    let rows: FlatArray<Row>
    let descriptionWords: FlatArray<UInt32>
    let labelBytes: FlatArray<UInt8>
    private let translationStarts: FlatArray<UInt32>
    let translations: FlatArray<TranslationModel.Entry>
    let gramKeys: FlatArray<UInt32>
    let gramWeights: FlatArray<Float>
    /// What the re-ranker multiplies its evidence with.
    let weights: RankingWeights
    /// When a phrase gets a concept.
    let thresholds: LinkThresholds
    /// What a word tells that the index does not have: as much as the rarest could.
    let unknownWeight: Float

    /// Indexes concepts in memory; of two concepts with one id the first counts.
    public init(_ concepts: [Concept], model: RankingModel) {
        let bytes = Self.encode(concepts, model: model)
        guard let index = ConceptIndex(FlatMemory(copying: bytes), range: 0..<bytes.count) else {
            preconditionFailure("an index that was just encoded cannot be read: encoder and reader disagree")
        }
        self = index
    }

    /// The compiled form of an index; of two concepts with one id the first counts, as in `Taxonomy.encode`.
    public static func encode(_ concepts: [Concept], model: RankingModel) -> [UInt8] {
        var seen: Set<ConceptID> = []
        let unique = concepts.filter { seen.insert($0.id).inserted }
        return ConceptIndexBuilder(unique, model: model).encoded()
    }

    /// Views compiled bytes; nil where they are none.
    public init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let weights = reader.array(Double.self), let thresholds = reader.array(Double.self),
            let unknownWeight = reader.array(Float.self)?.at(0), let keys = reader.array(UInt64.self),
            let numbers = reader.array(UInt32.self), let words = reader.array(Word.self),
            let forms = reader.array(LabelForms.Form.self), let formWords = reader.array(UInt32.self),
            let postingStarts = reader.array(UInt32.self), let postings = reader.array(UInt32.self),
            let rows = reader.array(Row.self), let descriptionWords = reader.array(UInt32.self),
            let labelBytes = reader.array(UInt8.self), let translationStarts = reader.array(UInt32.self),
            let translations = reader.array(TranslationModel.Entry.self), let gramKeys = reader.array(UInt32.self),
            let gramWeights = reader.array(Float.self),
            Self.isTable(keys.count, numbers.count), Self.isTable(gramKeys.count, gramWeights.count),
            forms.count > 0, rows.count > 0, postingStarts.count == words.count + 1,
            translationStarts.count == words.count + 1,
            let ranking = RankingWeights(weights.withBuffer { Array($0) }),
            let linking = LinkThresholds(thresholds.withBuffer { Array($0) })
        else { return nil }
        (self.keys, self.numbers, self.words, self.forms, self.formWords) = (keys, numbers, words, forms, formWords)
        (self.postingStarts, self.postings, self.rows) = (postingStarts, postings, rows)
        (self.descriptionWords, self.labelBytes) = (descriptionWords, labelBytes)
        (self.translationStarts, self.translations) = (translationStarts, translations)
        (self.gramKeys, self.gramWeights) = (gramKeys, gramWeights)
        (self.weights, self.thresholds, self.unknownWeight) = (ranking, linking, unknownWeight)
    }

    private static func isTable(_ keys: Int, _ values: Int) -> Bool {
        keys > 0 && keys & (keys - 1) == 0 && keys == values
    }

    /// How many concepts it ranks.
    public var count: Int { rows.count - 1 }

    /// How many forms of labels it knows.
    var formCount: Int { forms.count - 1 }

    /// How many words it knows.
    var wordCount: Int { words.count }

    /// How much a word tells; one that is not known tells nothing.
    @inline(__always)
    func word(_ number: UInt32) -> Word { words.at(Int(number)) ?? Word(label: 0, description: 0) }

    /// The number of the word with a stem of this key.
    func number(of key: UInt64) -> UInt32? {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        for _ in 0..<keys.count {
            guard let stored = keys.at(slot), stored != 0 else { return nil }
            if stored == key { return numbers.at(slot).flatMap { $0 < UInt32(words.count) ? $0 : nil } }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Where the forms with a word stand in `postings`.
    func postingRange(of word: UInt32) -> Range<Int> { run(postingStarts, word, within: postings.count) }

    /// Where a word's translations stand.
    func translationRange(of word: UInt32) -> Range<Int> { run(translationStarts, word, within: translations.count) }

    private func run(_ starts: FlatArray<UInt32>, _ number: UInt32, within count: Int) -> Range<Int> {
        Self.range(starts.at(Int(number)), starts.at(Int(number) + 1), within: count)
    }

    /// The words of a form.
    func wordRange(of form: Int) -> Range<Int> {
        Self.range(forms.at(form)?.firstWord, forms.at(form + 1)?.firstWord, within: formWords.count)
    }

    /// The words of a concept's description, each once.
    func descriptionRange(of concept: Int) -> Range<Int> {
        Self.range(
            rows.at(concept)?.firstDescriptionWord, rows.at(concept + 1)?.firstDescriptionWord,
            within: descriptionWords.count)
    }

    /// The bytes of a concept's folded label.
    func labelRange(of concept: Int) -> Range<Int> {
        Self.range(rows.at(concept)?.firstLabelByte, rows.at(concept + 1)?.firstLabelByte, within: labelBytes.count)
    }

    @inline(__always)
    private static func range(_ start: UInt32?, _ end: UInt32?, within count: Int) -> Range<Int> {
        guard let start, let end, start <= end, Int(end) <= count else { return 0..<0 }
        return Int(start)..<Int(end)
    }

    /// How much a run of characters tells, with its slot; nil where no label has it.
    @inline(__always)
    func gramSlot(_ gram: UInt32) -> Int? {
        gramKeys.withBuffer { keys in
            let mask = keys.count - 1
            var slot = CharacterGrams.slot(of: gram, mask: mask)
            for _ in 0..<keys.count {
                if keys[slot] == gram { return slot }
                if keys[slot] == 0 { return nil }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }
}
