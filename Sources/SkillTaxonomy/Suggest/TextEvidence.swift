#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a text holds, laid out so that each candidate is compared with it by looking up its own words.
///
/// Kept between texts, so that nothing of the size of the vocabulary is allocated for each.
struct TextEvidence {
    private let index: ConceptIndex
    /// By word: where it first stands in the text, from 1; 0 where it does not.
    private var firstPlace: [UInt32]
    /// By word: how probably the text has it, as itself or as what it translates.
    private var presence: [Float]
    private var present: [UInt32] = []
    /// By slot of a run of characters: what it weighs in the text.
    private var gramWeight: [Float]
    private var gramSlots: [Int] = []
    private var gramNorm: Float = 0
    private var descriptionNorm: Float = 0
    private var text = RankingText.empty
    /// The text's known words, each once.
    private(set) var words: [UInt32] = []

    /// A word that stands in the text itself counts at least this much as a translation.
    static let itself: Float = 0.9
    /// Keeps the logarithm of a word that is not there at all finite.
    static let floor: Float = 0.01

    init(_ index: ConceptIndex) {
        self.index = index
        firstPlace = [UInt32](repeating: 0, count: index.wordCount)
        presence = [Float](repeating: 0, count: index.wordCount)
        gramWeight = [Float](repeating: 0, count: index.gramWeights.count)
    }

    /// Takes in a text in place of the one before.
    mutating func read(_ text: RankingText) {
        clear()
        self.text = text
        words = RankingText.distinct(text.words)
        for (place, word) in text.words.enumerated() where word != RankingText.unknown {
            if firstPlace[Int(word)] == 0 { firstPlace[Int(word)] = UInt32(place + 1) }
        }
        for word in words { addPresence(of: word) }
        descriptionNorm = words.reduce(0) { $0 + Self.square(index.word($1).description) }.squareRoot()
        addGrams()
    }

    private mutating func clear() {
        for word in words { firstPlace[Int(word)] = 0 }
        for word in present { presence[Int(word)] = 0 }
        for slot in gramSlots { gramWeight[slot] = 0 }
        present.removeAll(keepingCapacity: true)
        gramSlots.removeAll(keepingCapacity: true)
    }

    private mutating func addPresence(of word: UInt32) {
        raise(word, to: Self.itself)
        for position in index.translationRange(of: word) {
            guard let entry = index.translations.at(position) else { continue }
            raise(entry.target, to: entry.probability)
        }
    }

    private mutating func raise(_ word: UInt32, to probability: Float) {
        guard Int(word) < presence.count else { return }
        if presence[Int(word)] == 0 { present.append(word) }
        presence[Int(word)] = max(presence[Int(word)], probability)
    }

    private mutating func addGrams() {
        text.folded.withUnsafeBufferPointer { bytes in
            CharacterGrams.forEach(bytes) { gram in
                guard let slot = index.gramSlot(gram) else { return }
                if gramWeight[slot] == 0 { gramSlots.append(slot) }
                gramWeight[slot] += 1
            }
        }
        var squares: Float = 0
        for slot in gramSlots {
            gramWeight[slot] = (1 + logf(gramWeight[slot])) * (index.gramWeights.at(slot) ?? 0)
            squares += Self.square(gramWeight[slot])
        }
        gramNorm = squares.squareRoot()
    }

    private static func square(_ value: Float) -> Float { value * value }
}

extension TextEvidence {
    /// The text's words in order, stop words left out.
    var allWords: [UInt32] { text.words }

    /// Whether the text has a word.
    func has(_ word: UInt32) -> Bool { Int(word) < firstPlace.count && firstPlace[Int(word)] > 0 }

    /// Whether the first places of words come in this order.
    func isInOrder(_ words: [UInt32]) -> Bool {
        zip(words, words.dropFirst()).allSatisfy { firstPlace[Int($0)] < firstPlace[Int($1)] }
    }

    /// The length of the shortest stretch of the text that has all of these words, which it must have.
    func shortestSpan(of wanted: [UInt32]) -> Int {
        guard wanted.count > 1 else { return wanted.count }
        var lastPlace = [Int](repeating: -1, count: wanted.count)
        var shortest = text.words.count
        for (place, word) in text.words.enumerated() {
            guard let position = wanted.firstIndex(of: word) else { continue }
            lastPlace[position] = place
            guard let first = lastPlace.min(), first >= 0 else { continue }
            shortest = min(shortest, place - first + 1)
        }
        return shortest
    }

    /// The words of a form with what each tells.
    func words(ofForm form: Int) -> [(word: UInt32, weight: Float)] {
        index.wordRange(of: form).compactMap { position in
            index.formWords.at(position).map { ($0, index.word($0).label) }
        }
    }

    /// Whether a form is that of a preferred label.
    func isPreferred(form: Int) -> Bool { index.forms.at(form)?.isPreferred == 1 }

    /// The form of a concept's preferred label, if it has words.
    func preferredForm(of concept: Int) -> Int? {
        index.rows.at(concept).flatMap { Int($0.preferredForm) < index.formCount ? Int($0.preferredForm) : nil }
    }

    /// Mean logarithm of how probably the words of a form stand in the text, weighted by what they tell.
    func translation(of form: Int) -> Double {
        var (sum, mass): (Float, Float) = (0, 0)
        for position in index.wordRange(of: form) {
            guard let word = index.formWords.at(position), Int(word) < presence.count else { continue }
            let weight = index.word(word).label
            sum += weight * logf(presence[Int(word)] + Self.floor)
            mass += weight
        }
        return mass > 0 ? Double(sum / mass) : Double(logf(Self.floor))
    }

    /// Cosine of the text and a concept's description.
    func description(of concept: Int) -> Double {
        guard let norm = index.rows.at(concept)?.descriptionNorm, norm > 0, descriptionNorm > 0 else { return 0 }
        var sum: Float = 0
        for position in index.descriptionRange(of: concept) {
            guard let word = index.descriptionWords.at(position), has(word) else { continue }
            sum += Self.square(index.word(word).description)
        }
        return Double(sum / norm / descriptionNorm)
    }

    /// Cosine of the characters of the text and a concept's label.
    func characters(of concept: Int) -> Double {
        guard let norm = index.rows.at(concept)?.gramNorm, norm > 0, gramNorm > 0 else { return 0 }
        var sum: Float = 0
        withLabel(of: concept) { label in
            CharacterGrams.forEach(label) { gram in
                guard let slot = index.gramSlot(gram), gramWeight[slot] > 0 else { return }
                sum += gramWeight[slot] * (index.gramWeights.at(slot) ?? 0)
            }
        }
        return Double(sum / norm / gramNorm)
    }

    /// Whether a concept's label stands in the text word for word.
    func isExact(_ concept: Int) -> Bool {
        withLabel(of: concept) { label in
            guard label.count > 1, label.count <= text.folded.count else { return false }
            return text.folded.withUnsafeBufferPointer { folded in
                (0...folded.count - label.count).contains { start in
                    folded[start] == label[0] && folded[start + 1] == label[1]
                        && folded[start..<start + label.count].elementsEqual(label)
                }
            }
        }
    }

    private func withLabel<Result>(of concept: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        index.labelBytes.withBuffer { body(UnsafeBufferPointer(rebasing: $0[index.labelRange(of: concept)])) }
    }
}
