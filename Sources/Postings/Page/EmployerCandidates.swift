import Markup
import PhraseMatching

/// The names that may be the employer's, with what speaks for each.
struct EmployerCandidates {
    /// What each way of naming says, calibrated on saved pages of boards and employers' own sites.
    enum Weight {
        /// "… is seeking", "Deckhand at …", "… hiring Deckhand in Cork".
        static let sentence = 3
        /// A heading "About …".
        static let heading = 2
        /// A part of the page's title, the site's name, the holder of the copyright.
        static let site = 1
        /// The name stands in the text besides.
        static let text = 1
        /// So much names an employer.
        static let enough = 2
    }

    private struct Candidate {
        var name: String
        var words: [String]
        /// Its words as tokens of the text have them.
        var keys: [UInt64]
        var weight: Int
        var isStrong: Bool
        var isOfSite: Bool
    }

    private let vocabulary: FactVocabulary
    /// What is no employer whatever speaks for it: the job's title, the place.
    private let others: [String]
    private var candidates: [Candidate] = []

    init(_ vocabulary: FactVocabulary, others: [String]) {
        self.vocabulary = vocabulary
        self.others = others.map { EmployerName.words($0).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    // MARK: The best

    /// The name that most speaks for, in full as the page's titles have it; nil where nothing does enough.
    func best(in names: PageNames) -> String? {
        var best: Candidate?
        for candidate in candidates where candidate.isStrong && candidate.weight >= Weight.enough {
            // One word is as often a team's or a programme's name.
            if candidate.words.count == 1, candidate.weight <= Weight.sentence { continue }
            if candidate.isOfSite, vocabulary.namesBoard(candidate.name) { continue }
            if candidate.weight > best?.weight ?? 0 { best = candidate }
        }
        return best.map { whole($0, in: names) }
    }

    /// A name as a piece of the page's title has it in full: "Larkfield Primary School" for "Larkfield".
    private func whole(_ candidate: Candidate, in names: PageNames) -> String {
        let longer = names.titles.joined().first { piece in
            let words = EmployerName.words(piece)
            let added = words.dropFirst(candidate.words.count)
            return !added.isEmpty && added.count <= Self.mostAdded && words.starts(with: candidate.words)
                && !piece.contains(":") && !isOther(words) && !added.contains(where: isOfJob)
                && !vocabulary.namesBoard(piece) && !vocabulary.stands(.noun, in: added.joined(separator: " "))
                && NameShape.mayBeEmployer(piece, vocabulary)
        }
        return longer ?? candidate.name
    }

    /// Whether a word stands in the job's title or names where it is.
    private func isOfJob(_ word: String) -> Bool {
        others.contains { $0.split(separator: " ").contains(word[...]) }
    }

    /// A title has so many words more than the text.
    private static let mostAdded = 3

    // MARK: What speaks for them

    /// Lets a site's own name that stands beside the title weigh more; whether it is one.
    mutating func strengthenSite(_ words: [String], _ weight: Int) -> Bool {
        guard let known = candidates.firstIndex(where: { $0.isOfSite && words.starts(with: $0.words) }) else {
            return false
        }
        candidates[known].weight += weight
        candidates[known].isStrong = true
        return true
    }

    /// Whether the first word of a site's own name may stand in a line: false only where it does not.
    func mayNameSite(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        candidates.contains { candidate in
            guard candidate.isOfSite, let word = candidate.words.first else { return false }
            guard word.utf8.allSatisfy({ $0 < 0x80 }), let first = word.utf8.first else { return true }
            let rest = word.utf8.dropFirst()
            return line.indices.contains { index in
                line[index] | 0x20 == first | 0x20 && line.count - index > rest.count
                    && zip(rest, line[(index + 1)...]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
            }
        }
    }

    /// Names that are known stand in the text too.
    ///
    /// Of a site's name its first word is enough where it can be nothing else: "Pinwheel makes title sequences".
    mutating func readMentions(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) {
        for index in candidates.indices {
            let keys = candidates[index].keys
            guard let first = keys.first else { continue }
            var isWhole = false
            var isNamed = false
            var isWord = false
            for place in tokens.indices where tokens[place].key == first {
                let isHere = tokens[place...].lazy.map(\.key).starts(with: keys)
                if isHere, keys.count == 1, candidates[index].isOfSite, isPlace(place, tokens, bytes) { continue }
                isWhole = isWhole || isHere
                if tokens[place].shape.contains(.capitalised) { isNamed = true } else { isWord = true }
            }
            guard isWhole || candidates[index].isOfSite && isNamed && !isWord && isDistinct(candidates[index].words[0])
            else { continue }
            candidates[index].weight += isWhole ? 2 * Weight.text : Weight.text
            if candidates[index].isOfSite { candidates[index].isStrong = true }
        }
    }

    private static let ofPlaces: Set<String> = ["in", "near", "at", "of", "from", "à", "en", "em", "i", "te", "bei"]

    /// Whether a word stands where a place does: "in Penrith", "Umhlanga, Durban", "Gatineau, QC".
    private func isPlace(
        _ place: Int, _ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        func word(_ index: Int) -> String { String(decoding: bytes[tokens[index].range], as: UTF8.self) }
        if place > tokens.startIndex, tokens[place].gap == .comma || Self.ofPlaces.contains(word(place - 1)) {
            return true
        }
        guard place + 1 < tokens.endIndex, tokens[place + 1].gap == .comma else { return false }
        let following = word(place + 1)
        let pair = place + 2 < tokens.endIndex ? following + " " + word(place + 2) : following
        return RegionNames.american.contains(following) || CountryNames.code(of: following) != nil
            || RegionNames.country(of: following) != nil || RegionNames.country(of: pair) != nil
            || RegionNames.meaning(of: following, language: nil, town: nil, hasZIP: false) != nil
    }

    /// Whether a word can be the beginning of one employer's name only.
    private func isDistinct(_ word: String) -> Bool {
        word.count >= 5 && !vocabulary.isWhole(word, .noun) && !vocabulary.isWhole(word, .institution)
            && !vocabulary.isWhole(word, .boardWord)
    }

    // MARK: Names

    /// A name has no more words.
    private static let mostWords = 9

    /// Adds a way of naming; what can be no employer's name is passed over.
    mutating func add(_ name: String, _ weight: Int, isStrong: Bool, isOfSite: Bool = false) {
        let name = Self.withoutPlace(Self.trimmed(name))
        let words = EmployerName.words(name)
        guard !words.isEmpty, words.count <= Self.mostWords, words.contains(where: { $0.count > 1 }), !isOther(words),
            NameShape.mayBeEmployer(name, vocabulary)
        else { return }
        if let known = candidates.firstIndex(where: { $0.words == words }) {
            // A site says its name in several places; that is one way of naming.
            if !isOfSite || !candidates[known].isOfSite { candidates[known].weight += weight }
            candidates[known].isStrong = candidates[known].isStrong || isStrong
            candidates[known].isOfSite = candidates[known].isOfSite || isOfSite
        } else if candidates.count < 40 {
            candidates.append(
                Candidate(
                    name: name, words: words, keys: Tokenizer.tokens(of: name).map(\.key), weight: weight,
                    isStrong: isStrong, isOfSite: isOfSite))
        }
    }

    private func isOther(_ words: [String]) -> Bool {
        let joined = words.joined(separator: " ")
        return others.contains { other in
            other == joined || other.hasPrefix(joined + " ") || other.hasSuffix(" " + joined)
                || joined.hasPrefix(other + " ") && other.contains(" ") && vocabulary.stands(.noun, in: other)
                || words.count == 1 && Self.isShortened(other, to: joined)
        }
    }

    /// Whether a word is made of the first letters of the words that a text begins with, with or without the joiners: "coe"
    /// of "Centers of Excellence - Site Lead".
    private static func isShortened(_ text: String, to word: String) -> Bool {
        guard (2...6).contains(word.count) else { return false }
        let words = text.split(separator: " ")
        return [words, words.filter { !joiners.contains(String($0)) }].contains { words in
            String(words.compactMap(\.first)).hasPrefix(word)
        }
    }

    /// "Harbour Ferries Ltd in Cork": without where it is.
    private static func withoutPlace(_ name: String) -> String {
        guard let place = name.range(ofWord: "in"), place.lowerBound > name.startIndex,
            place.upperBound < name.endIndex,
            name[place.upperBound...].dropFirst().beginsWithCapital
        else { return name }
        return name[..<place.lowerBound].onOneLine
    }

    private static func trimmed(_ name: String) -> String {
        // Letters begin and end nearly all names.
        if let first = name.utf8.first, let last = name.utf8.last, isPlainLetter(first), isPlainLetter(last) {
            return name.onOneLine
        }
        var name = name[...]
        func isEdge(_ character: Character) -> Bool { character.isWhitespace || ":,;-–—|!?".contains(character) }
        while let first = name.first, isEdge(first) { name.removeFirst() }
        while let last = name.last, isEdge(last) { name.removeLast() }
        return name.onOneLine
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Small words inside names.
    static let joiners: Set<String> = [
        "of", "and", "&", "for", "the", "de", "la", "du", "des", "und", "für", "der", "y", "e", "i", "och", "og",
    ]
}
