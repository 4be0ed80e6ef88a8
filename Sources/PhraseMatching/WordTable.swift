/// The words of the phrases being compiled, each worked out once however many phrases have it.
struct WordTable: Sendable {
    /// A word's position in the table.
    typealias ID = Int

    /// A word's loose beginning and the rest, as positions.
    struct Split: BitwiseCopyable, Sendable {
        var beginning: UInt32
        var rest: UInt32
    }

    /// A run in a list that all words share.
    private struct Run: BitwiseCopyable, Sendable {
        var first: UInt32 = 0
        var count: UInt32 = .max

        /// Whether it was worked out yet.
        var isKnown: Bool { count != .max }
        var range: Range<Int> { Int(first)..<Int(first + count) }
    }

    private struct Entry: BitwiseCopyable, Sendable {
        var key: UInt64
        var folded: Run
        var isLooseBeginning: Bool
        var splits = Run()
        var verbForms = Run()
    }

    private var entries: [Entry] = []
    /// Each word's class, apart from the rest: it is asked for at every word of every variant.
    private var classes: [UInt32] = []
    private var bytes: [UInt8] = []
    private var splits: [Split] = []
    private var verbForms: [UInt32] = []
    /// The links between verb forms, as they were made, and the classes whose links are.
    private(set) var verbLinks: [VerbLink] = []
    private var isLinked: [Bool] = []
    private var idOfKey = KeyTable()
    private var classOfRoot = KeyTable()
    /// The class of every form of every word, by the form's key.
    private(set) var classOfForm = KeyTable()
    /// How many classes there are, and the class 0 that no word has.
    private(set) var classCount: UInt32 = 1

    /// The place of a folded word, which is added where it is new.
    mutating func id(of folded: FoldedWord) -> ID {
        folded.withUnsafeBufferPointer { id(ofKey: TokenKey.of($0), $0) }
    }

    /// The place of a word by its key; nil where it is new.
    func known(_ key: UInt64) -> ID? { idOfKey[key].map(ID.init) }

    /// The place of a word by its key, which is added where it is new.
    mutating func id(ofKey key: UInt64, _ folded: UnsafeBufferPointer<UInt8>) -> ID {
        let id = entries.count
        let known = Int(idOfKey.value(of: key, orInsert: UInt32(id)))
        guard known == id else { return known }
        let word = FoldedWord(folded)
        let run = Run(first: UInt32(bytes.count), count: UInt32(word.count))
        bytes += word
        let isLoose = word.count <= 6 && PhraseVariants.looseBeginnings.contains(word)
        entries.append(Entry(key: key, folded: run, isLooseBeginning: isLoose))
        classes.append(wordClass(of: word, key))
        return id
    }

    /// The class of a word: all forms with the same canonical form share one.
    private mutating func wordClass(of word: FoldedWord, _ key: UInt64) -> UInt32 {
        let root = WordForms.canonical(word)
        let number = classOfRoot.value(of: TokenKey.of(root), orInsert: classCount)
        if number == classCount {
            classCount += 1
            for form in WordForms.forms(ofRoot: root) { _ = classOfForm.value(of: TokenKey.of(form), orInsert: number) }
        }
        return classOfForm.value(of: key, orInsert: number)
    }

    func folded(_ id: ID) -> FoldedWord { FoldedWord(bytes[entries[id].folded.range]) }

    func key(_ id: ID) -> UInt64 { entries[id].key }

    func wordClass(_ id: ID) -> UInt32 { classes[id] }

    func isLooseBeginning(_ id: ID) -> Bool { entries[id].isLooseBeginning }

    /// Where a word's splits stand: its loose beginning and the rest, for each beginning that it has.
    mutating func splits(of id: ID) -> Range<Int> {
        if !entries[id].splits.isKnown {
            let found = looseSplits(of: folded(id))
            entries[id].splits = Run(first: UInt32(splits.count), count: UInt32(found.count))
            splits += found
        }
        return entries[id].splits.range
    }

    func split(_ position: Int) -> Split { splits[position] }

    private mutating func looseSplits(of word: FoldedWord) -> [Split] {
        guard word.count > 6 else { return [] }
        return PhraseVariants.looseBeginnings.filter { word.count - $0.count > 3 && word.starts(with: $0) }.map {
            Split(beginning: UInt32(id(of: $0)), rest: UInt32(id(of: FoldedWord(word.dropFirst($0.count)))))
        }
    }

    /// Links a word's class with those of its other verb forms, so that these may begin its phrases too.
    mutating func linkVerbForms(of id: ID) {
        let phraseClass = classes[id]
        while isLinked.count <= phraseClass { isLinked.append(false) }
        guard !isLinked[Int(phraseClass)] else { return }
        isLinked[Int(phraseClass)] = true
        let root = WordForms.canonical(folded(id))
        let bare = WordForms.bareForms(ofIng: root)
        for form in bare.isEmpty ? WordForms.ingForms(of: root) : bare {
            verbLinks.append(VerbLink(form: classes[self.id(of: form)], phraseClass: phraseClass))
        }
    }

    /// "managing" for "manage", and the other way round.
    mutating func otherVerbForms(of id: ID) -> ArraySlice<UInt32> {
        if !entries[id].verbForms.isKnown {
            let word = folded(id)
            let bare = WordForms.bareForms(ofIng: word)
            let found = (bare.isEmpty ? WordForms.ingForms(of: word) : bare).map { UInt32(self.id(of: $0)) }
            entries[id].verbForms = Run(first: UInt32(verbForms.count), count: UInt32(found.count))
            verbForms += found
        }
        return verbForms[entries[id].verbForms.range]
    }
}
