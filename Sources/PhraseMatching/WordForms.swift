/// A word as its token folds it: UTF-8 in lower case, without accents.
typealias FoldedWord = [UInt8]

/// Which spellings of one folded word count as the same: singular and plural, British and American.
///
/// Used when phrase sets are built, never while matching: every form of a label's word gets an entry of its own.
enum WordForms {
    /// One form to stand for all: American, singular.
    static func canonical(_ word: FoldedWord) -> FoldedWord {
        let once = singular(american(word))
        // "fibres" and "travellers" show their British singular only now.
        let again = american(once)
        return again == once ? once : singular(again)
    }

    /// The forms that have this canonical form, in a fixed order.
    static func forms(ofRoot root: FoldedWord) -> [FoldedWord] {
        var result: [FoldedWord] = []
        for spelling in spellings(of: root) {
            for form in [spelling] + plurals(of: spelling) where canonical(form) == root && !result.contains(form) {
                result.append(form)
            }
        }
        return result
    }

    /// The bare forms that an -ing form may come from, likeliest first: managing -> manage, manag; running -> run.
    static func bareForms(ofIng word: FoldedWord) -> [FoldedWord] {
        guard word.hasSuffix("ing"), word.count > 5 else { return [] }
        let stem = word.replacingEnd(of: 3)
        let isDoubled = stem[stem.count - 1] == stem[stem.count - 2]
        return [word.replacingEnd(of: 3, with: "e"), stem] + (isDoubled ? [stem.replacingEnd(of: 1)] : [])
    }

    /// The -ing forms that a bare form may have: manage -> managing; run -> running, runing.
    static func ingForms(of word: FoldedWord) -> [FoldedWord] {
        guard word.count > 2, !word.hasSuffix("ing"), let last = word.last else { return [] }
        if last == UInt8(ascii: "e"), !word.hasSuffix("ee") { return [word.replacingEnd(of: 1, with: "ing")] }
        let doubles = word.count <= 5 && !"aeiouwxy".utf8.contains(last)
        return [word.replacingEnd(of: 0, with: "ing")] + (doubles ? [word + [last] + "ing".utf8] : [])
    }

    private static func singular(_ word: FoldedWord) -> FoldedWord {
        guard word.count > 3, let last = word.last else { return word }
        guard last == UInt8(ascii: "s") || last == UInt8(ascii: "n") else { return word }
        if let known = irregularSingulars[word] { return known }
        guard last == UInt8(ascii: "s"), word.allSatisfy(isLetter) else { return word }
        if word.count > 4, word.hasSuffix("ies") { return word.replacingEnd(of: 3, with: "y") }
        if word.hasSuffix("es"),
            ["sses", "xes", "ches", "shes", "zzes"].contains(where: { (ending: StaticString) in word.hasSuffix(ending) }
            )
        {
            return word.replacingEnd(of: 2)
        }
        let isSingular = word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is")
        return isSingular ? word : word.replacingEnd(of: 1)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }

    private static let irregularSingulars = WordMap(SpellingTables.irregularPlurals)

    private static let americanWords = WordMap(SpellingTables.americanWords)

    private static let irregularPluralsOf = SpellingTables.inverted(SpellingTables.irregularPlurals)

    private static func plurals(of word: FoldedWord) -> [FoldedWord] {
        let irregular = irregularPluralsOf[word] ?? []
        guard let last = word.last, isLetter(last) else { return irregular }
        let endsInY = last == UInt8(ascii: "y")
        let regular = [
            word.replacingEnd(of: 0, with: "s"),
            endsInY ? word.replacingEnd(of: 1, with: "ies") : word.replacingEnd(of: 0, with: "es"),
        ]
        return irregular.isEmpty ? regular : irregular + regular
    }

    private static func american(_ word: FoldedWord) -> FoldedWord {
        guard word.count >= 4 else { return word }
        if let known = americanWords[word] { return known }
        guard word.count > 4 else { return word }
        var result = word
        // Each of the groups holds "ae" or "oe", which few words do.
        if hasDigraph(word) {
            for (british, ours) in SpellingTables.groups {
                if let range = result.firstRange(of: british) { result.replaceSubrange(range, with: ours) }
            }
        }
        if let last = result.last,
            let (british, ours) = SpellingTables.endingsByBritish[Int(last)].first(where: {
                result.ends(with: $0.british)
            }),
            result.count > british.count + 1
        {
            result.replaceSubrange((result.count - british.count)..., with: ours)
        }
        return result
    }

    private static func hasDigraph(_ word: FoldedWord) -> Bool {
        word.indices.dropFirst().contains { index in
            word[index] == UInt8(ascii: "e")
                && (word[index - 1] == UInt8(ascii: "a") || word[index - 1] == UInt8(ascii: "o"))
        }
    }

    /// American singulars, and the British singulars of the word list that stand for them.
    private static let britishSingulars: [FoldedWord: [FoldedWord]] = {
        let ordered = SpellingTables.americanWords.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return Dictionary(grouping: ordered) { singular($0.value) }.mapValues { $0.map { singular($0.key) } }
    }()

    /// British spellings that an American singular may stand for, with the American one first.
    private static func spellings(of root: FoldedWord) -> [FoldedWord] {
        var result = [root] + (britishSingulars[root] ?? [])
        for (british, ours) in SpellingTables.endingsByAmerican[Int(root.last ?? 0)] where root.ends(with: ours) {
            result.append(root.replacingEnd(of: ours.count) + british)
        }
        // Each of the groups holds an "e" and comes before something else.
        guard root.dropLast().contains(UInt8(ascii: "e")) else { return result }
        for (british, ours) in SpellingTables.groups {
            for spelling in result {
                guard let range = spelling.firstRange(of: ours) else { continue }
                var copy = spelling
                copy.replaceSubrange(range, with: british)
                result.append(copy)
            }
        }
        return result
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ ending: StaticString) -> Bool {
        ending.withUTF8Buffer { ends(with: $0) }
    }

    /// Without so many of the last bytes, and with others for them.
    ///
    /// `dropLast` and `+` go byte by byte; words are made by the ten thousand.
    fileprivate func replacingEnd(of length: Int, with ending: StaticString = "") -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count - length + ending.utf8CodeUnitCount)
        result.append(contentsOf: self[..<(count - length)])
        ending.withUTF8Buffer { result.append(contentsOf: $0) }
        return result
    }

    fileprivate func ends(with ending: some RandomAccessCollection<UInt8>) -> Bool {
        guard count >= ending.count else { return false }
        var index = count - ending.count
        for byte in ending {
            if self[index] != byte { return false }
            index += 1
        }
        return true
    }

    fileprivate func firstRange(of part: [UInt8]) -> Range<Int>? {
        guard count >= part.count else { return nil }
        for start in 0...count - part.count where self[start] == part[0] {
            var length = 1
            while length < part.count, self[start + length] == part[length] { length += 1 }
            if length == part.count { return start..<start + length }
        }
        return nil
    }
}

/// A dictionary of words by their keys: hashing a word the standard way takes longer than all that is done with it.
private struct WordMap {
    private var numbers: KeyTable
    private var words: [FoldedWord] = []

    init(_ dictionary: [FoldedWord: FoldedWord]) {
        numbers = KeyTable(capacity: dictionary.count)
        for (word, value) in dictionary {
            _ = numbers.value(of: TokenKey.of(word), orInsert: UInt32(words.count))
            words.append(value)
        }
    }

    subscript(word: FoldedWord) -> FoldedWord? { numbers[TokenKey.of(word)].map { words[Int($0)] } }
}
