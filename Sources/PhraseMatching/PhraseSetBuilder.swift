/// Compiles phrases into the flat form of a `PhraseSet`; the same phrases in the same order give the same bytes.
public struct PhraseSetBuilder: Sendable {
    private var words = WordTable()
    private var endings: [PendingEnding] = []
    /// One variant behind the other: the classes of its words, a 0, its own number.
    private var sequences: [UInt32] = []
    /// Where each variant begins there.
    private var starts: [UInt32] = []
    /// The tokens of the phrase at hand.
    private var tokens: [Token] = []
    /// The variants of the phrase at hand.
    private var variants = WordRuns()

    /// What is known of a variant besides its words.
    private struct PendingEnding: Sendable {
        var check: UInt64
        var payload: UInt32
        var form: Phrase.Form
    }

    /// Begins with no phrase.
    ///
    /// - Parameter capacity: how many phrases to have room for.
    public init(capacity: Int = 0) {
        endings.reserveCapacity(capacity)
        starts.reserveCapacity(capacity)
        sequences.reserveCapacity(capacity * 5)
    }

    /// Adds a phrase; one without a word in it adds nothing.
    public mutating func add(_ phrase: Phrase) {
        var text = phrase.text
        text.withUTF8 { add($0, payload: phrase.payload, form: phrase.form) }
    }

    /// Adds a phrase by its bytes.
    public mutating func add(_ text: UnsafeBufferPointer<UInt8>, payload: UInt32, form: Phrase.Form) {
        readWords(of: text)
        var rawKey = TokenKey()
        if form == .exactCase {
            for token in tokens { rawKey.append(written: UnsafeBufferPointer(rebasing: text[token.range])) }
        }
        PhraseVariants.complete(&variants, form: form, in: &words)
        let first = endings.count
        for index in variants.indices {
            let check: UInt64 =
                switch form {
                case .lemma: 0
                case .exactForm: PhraseSet.formKey(of: variants[index].map { words.key($0) })
                case .exactCase: rawKey.value
                }
            append(variants[index], PendingEnding(check: check, payload: payload, form: form), since: first)
        }
    }

    /// Cuts a phrase's text and looks its words up; only new ones must be folded.
    private mutating func readWords(of text: UnsafeBufferPointer<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        Tokenizer.append(text, 0..<text.count, to: &tokens)
        variants.removeAll()
        for token in tokens {
            guard let word = words.known(token.key) else { break }
            variants.add(word)
        }
        guard variants.words.count < tokens.count else { return }
        variants.removeAll()
        Tokenizer.forEachFolded(text) { token, folded in variants.add(words.id(ofKey: token.key, folded)) }
    }

    /// Adds a variant, unless one of the same phrase has the same classes and the same check.
    private mutating func append(_ variant: ArraySlice<WordTable.ID>, _ ending: PendingEnding, since first: Int) {
        let start = sequences.count
        for word in variant { sequences.append(words.wordClass(word)) }
        sequences.append(0)
        for index in first..<endings.count where endings[index].check == ending.check {
            let other = Int(starts[index])
            if (0...variant.count).allSatisfy({ sequences[other + $0] == sequences[start + $0] }) {
                sequences.removeLast(variant.count + 1)
                return
            }
        }
        sequences.append(UInt32(endings.count))
        starts.append(UInt32(start))
        endings.append(ending)
    }

    /// The compiled form.
    public func encoded() -> [UInt8] {
        var writer = FlatWriter()
        encode(into: &writer)
        return writer.bytes
    }

    /// Adds the arrays of the compiled form to what was written.
    public func encode(into writer: inout FlatWriter) {
        let (numbers, phraseClasses) = numberClasses()
        let layout = TrieLayout(sequences: numbered(by: numbers), starts: starts)
        var checks: [UInt64] = []
        let stored = layout.endings.map { index in
            let ending = endings[Int(index)]
            if ending.form != .lemma { checks.append(ending.check) }
            return PhraseSet.Ending(
                payload: ending.payload, form: ending.form, check: ending.form == .lemma ? 0 : checks.count - 1)
        }
        let links = words.verbLinks.map {
            VerbLink(form: numbers[Int($0.form)], phraseClass: numbers[Int($0.phraseClass)])
        }
        let pairs = PairTable.encoded(layout.nodes, links: links)
        let thirdBits = PairFilter.encodedThirdLevel(layout.nodes)
        let slots = Vocabulary.encoded(words.classOfForm, classCount: words.classCount) { numbers[Int($0)] }
        writer.reserve(
            slots.count * 8 + layout.nodes.count * 12 + (stored.count + checks.count) * 8
                + (pairs.bits.count + pairs.slots.count + thirdBits.count) * 8 + 128)
        writer.append([PhraseTables.Counts(classes: words.classCount, phrases: phraseClasses)])
        writer.append(slots)
        writer.append(layout.nodes)
        writer.append(stored)
        writer.append(checks)
        writer.append(pairs.bits)
        writer.append(pairs.slots)
        writer.append(thirdBits)
    }

    /// The stored number of each class, and how many are phrases by themselves: these come first, then the others that
    /// phrases begin with, so that such a class is also the number of the root's child.
    private func numberClasses() -> (numbers: [UInt32], phrases: UInt32) {
        let count = Int(words.classCount)
        var rank = [UInt8](repeating: 2, count: count)
        for start in starts {
            let first = Int(sequences[Int(start)])
            rank[first] = sequences[Int(start) + 1] == 0 ? 0 : min(rank[first], 1)
        }
        var numbers = [UInt32](repeating: 0, count: count)
        var next: UInt32 = 1
        for wanted: UInt8 in 0...2 {
            for number in 1..<max(1, count) where rank[number] == wanted {
                numbers[number] = next
                next += 1
            }
        }
        return (numbers, UInt32(rank.dropFirst().count { $0 == 0 }))
    }

    /// The sequences with the stored numbers of their classes.
    private func numbered(by classNumber: [UInt32]) -> [UInt32] {
        var result = sequences
        for (index, start) in starts.enumerated() {
            let end = (index + 1 < starts.count ? Int(starts[index + 1]) : sequences.count) - 2
            for place in Int(start)..<end { result[place] = classNumber[Int(result[place])] }
        }
        return result
    }
}

extension PhraseSet {
    /// Compiles phrases and keeps them in memory.
    public init(_ phrases: [Phrase]) {
        var builder = PhraseSetBuilder()
        for phrase in phrases { builder.add(phrase) }
        let bytes = builder.encoded()
        self = PhraseSet(FlatMemory(copying: bytes), range: 0..<bytes.count) ?? .empty
    }

    /// The set that finds nothing.
    public static let empty = PhraseSet([])
}
