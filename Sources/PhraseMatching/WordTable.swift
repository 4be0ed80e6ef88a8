/// The words of the phrases being compiled, each worked out once however many phrases have it.
struct WordTable: Sendable {
    /// A word's position in the table.
    typealias ID = Int

    private struct Entry {
        var folded: FoldedWord
        var key: UInt64
        var wordClass: UInt32
        var isLooseBeginning: Bool
        var splits: [(ID, ID)]?
        var otherVerbForms: [ID]?
    }

    private var entries: [Entry] = []
    private var idOfKey = KeyTable()
    private var classOfRoot = KeyTable()
    /// The class of every form of every word, by the form's key.
    private(set) var classOfForm = KeyTable()
    /// How many classes there are, and the class 0 that no word has.
    private(set) var classCount: UInt32 = 1

    /// The place of a folded word, which is added where it is new.
    mutating func id(of folded: FoldedWord) -> ID {
        id(ofKey: TokenKey.of(folded)) { folded }
    }

    /// The place of a word by its key; `folded` is only asked for where the word is new.
    mutating func id(ofKey key: UInt64, _ folded: () -> FoldedWord) -> ID {
        let id = entries.count
        let known = Int(idOfKey.value(of: key, orInsert: UInt32(id)))
        guard known == id else { return known }
        let word = folded()
        entries.append(
            Entry(
                folded: word, key: key, wordClass: wordClass(of: word, key),
                isLooseBeginning: PhraseVariants.looseBeginnings.contains(word)))
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

    func folded(_ id: ID) -> FoldedWord { entries[id].folded }

    func key(_ id: ID) -> UInt64 { entries[id].key }

    func wordClass(_ id: ID) -> UInt32 { entries[id].wordClass }

    func isLooseBeginning(_ id: ID) -> Bool { entries[id].isLooseBeginning }

    /// A word's loose beginning and the rest, for each beginning that it has.
    mutating func splits(of id: ID) -> [(ID, ID)] {
        if let known = entries[id].splits { return known }
        let word = entries[id].folded
        var found: [(ID, ID)] = []
        if word.count > 6 {
            for beginning in PhraseVariants.looseBeginnings
            where word.count - beginning.count > 3 && word.starts(with: beginning) {
                found.append((self.id(of: beginning), self.id(of: FoldedWord(word.dropFirst(beginning.count)))))
            }
        }
        entries[id].splits = found
        return found
    }

    /// "managing" for "manage", and the other way round.
    mutating func otherVerbForms(of id: ID) -> [ID] {
        if let known = entries[id].otherVerbForms { return known }
        let bare = WordForms.bareForms(ofIng: entries[id].folded)
        let forms = bare.isEmpty ? WordForms.ingForms(of: entries[id].folded) : bare
        let found = forms.map { self.id(of: $0) }
        entries[id].otherVerbForms = found
        return found
    }
}
