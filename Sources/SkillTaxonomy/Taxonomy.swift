import PhraseMatching

/// Concepts, their wordings and how they hang together, ready to look up; a view of compiled bytes.
public struct Taxonomy: Sendable {
    let table: ConceptTable
    private let labelRows: FlatArray<LabelRow>
    /// The languages of the labels (BCP 47), English first.
    public let languages: [String]
    /// Finds the labels in a text; a match's payload is the label's position.
    public let phrases: PhraseSet

    /// What a label's position leads to.
    struct LabelRow: BitwiseCopyable, Sendable {
        var concept: UInt32
        private var traits: UInt32

        init(_ label: Label) {
            concept = UInt32(label.concept)
            traits =
                (label.needsContext ? 1 : 0) | (label.isPreferred ? 2 : 0) | label.casing.bits << 2
                | UInt32(label.language) << 8
        }

        var label: Label {
            Label(
                concept: Int(concept), needsContext: traits & 1 != 0, isPreferred: traits & 2 != 0,
                language: Int(traits >> 8), casing: Label.Casing(bits: traits >> 2 & 3))
        }
    }

    /// A label, as matching sees it.
    public struct Label: Sendable, Equatable {
        /// Position of its concept.
        public var concept: Int
        /// Whether it counts only beside other skills or a cue.
        public var needsContext: Bool
        /// Whether it is the concept's preferred label.
        public var isPreferred: Bool
        /// Position of its language in the taxonomy's list; 0 is English.
        public var language: Int
        /// How it was written.
        public var casing = Casing.own

        /// How the text writes a label, beside how the taxonomy does.
        public enum Casing: Sendable, CaseIterable {
            /// As its form asks.
            case own
            /// In other letters, capital or small, than a label bound to its case: evidence must speak for it.
            case other
            /// So too, and the letters make a plain word: only its neighbours in a list can speak for it.
            case otherPlain

            var bits: UInt32 { self == .own ? 0 : self == .other ? 1 : 2 }

            init(bits: UInt32) { self = bits == 0 ? .own : bits == 1 ? .other : .otherPlain }
        }
    }

    /// Compiles concepts in memory; of two concepts with one id the first counts.
    ///
    /// - Parameter plainWords: which labels are plain words in other letters; without them a label bound to its case is
    ///   found as it is written alone.
    public init(concepts: [Concept], plainWords: PlainWords? = nil) {
        let bytes = Self.encode(concepts, plainWords: plainWords)
        guard let taxonomy = Taxonomy(FlatMemory(copying: bytes), range: 0..<bytes.count) else {
            preconditionFailure("a taxonomy that was just encoded cannot be read: encoder and reader disagree")
        }
        self = taxonomy
    }

    /// Views compiled bytes; nil where they are none.
    init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let table = ConceptTable(&reader), let labels = reader.array(LabelRow.self),
            let phraseBytes = reader.array(UInt8.self), let start = phraseBytes.offset(in: memory),
            let phrases = PhraseSet(memory, range: start..<start + phraseBytes.count),
            let languages = reader.array(UInt8.self)
        else { return nil }
        self.table = table
        self.labelRows = labels
        self.phrases = phrases
        self.languages = languages.withBuffer { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").map(
            String.init)
    }

    /// How many concepts it holds.
    public var count: Int { table.rows.count }

    /// Every concept, in file order.
    public var concepts: [Concept] { (0..<count).compactMap { table.concept(at: $0) } }

    /// The concept at a position.
    public func concept(at position: Int) -> Concept? { table.concept(at: position) }

    /// The position of the concept with an id.
    public func position(of id: ConceptID) -> Int? { table.position(of: id) }

    /// The concept with this id.
    public func concept(_ id: ConceptID) -> Concept? { position(of: id).flatMap(concept(at:)) }

    /// The label at a position, which is a phrase match's payload.
    public func label(at position: UInt32) -> Label? {
        labelRows.at(Int(position)).map(\.label)
    }

    /// How many labels it holds.
    public var labelCount: Int { labelRows.count }
}

/// The marks of a concept, ready to be asked for each of its labels.
struct LabelConditions {
    private let marks: [LabelMark]
    /// The marks again, where there are so many that a set finds one faster than comparing.
    private let known: Set<LabelMark>

    init(_ marks: [LabelMark]) {
        self.marks = marks
        known = marks.count < 24 ? [] : Set(marks)
    }

    /// Whether a condition goes for a label.
    func has(_ condition: LabelMark.Condition, _ label: String) -> Bool {
        guard known.isEmpty else {
            return known.contains(LabelMark(condition, label: label)) || known.contains(LabelMark(condition))
        }
        return marks.contains { $0.condition == condition && ($0.label == nil || $0.label == label) }
    }
}

extension Concept {
    /// Whether a label counts only beside other skills or a cue.
    public func needsContext(_ label: String) -> Bool { LabelConditions(marks).has(.needsContext, label) }

    /// How closely a text must follow a label, by the concept's marks; of many labels ask `form(of:_:)`.
    public func form(of label: String) -> Phrase.Form { form(of: label, LabelConditions(marks)) }

    /// How closely a text must follow a label: short acronyms and marked labels letter for letter, names of tools in
    /// their own number ("Windows" is not "window").
    func form(of label: String, _ conditions: LabelConditions) -> Phrase.Form {
        if conditions.has(.exactCase, label) || Self.isShortAcronym(label) { return .exactCase }
        let isName = kind == .skill && skillType == .tool && !label.contains(" ")
        return isName || kind == .language ? .exactForm : .lemma
    }

    /// Whether a label that is bound to its case may stand in other letters where evidence speaks for it: one English word,
    /// and no degree, whose abbreviations are words and units ("BEd", "MS").
    func mayStandInOtherCase(_ label: String, _ form: Phrase.Form) -> Bool {
        language == "en" && kind != .education && form == .exactCase && !label.contains(" ")
    }

    /// Letters all in capitals, at most five of them: an acronym that lower case would turn into a plain word.
    private static func isShortAcronym(_ label: String) -> Bool {
        // No scalar has more than four bytes; most labels are too long and need no look at their letters.
        guard label.utf8.count <= 28, label.unicodeScalars.count <= 7 else { return false }
        let letters = label.unicodeScalars.filter(\.properties.isAlphabetic)
        return (1...5).contains(letters.count) && letters.allSatisfy(\.properties.isUppercase)
    }
}
