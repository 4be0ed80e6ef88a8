import Markup
import PhraseMatching

/// Finds the employer's name in what a page says of itself and in the posting's own text.
///
/// A site's name alone is nobody's: boards have one too. It is the employer's where the text speaks so: "… is seeking",
/// a heading "About …", "at … we". Each way of naming weighs something (`Weight`), one of the strong ones must be among
/// them, and what falls short stays unknown, since a wrong employer is worse than none.
struct EmployerName {
    let vocabulary: FactVocabulary
    /// What is no employer whatever speaks for it: the job's title, the place.
    let others: [String]

    /// What each way of naming says, calibrated on saved pages of boards and employers' own sites.
    private enum Weight {
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

    private var candidates: [Candidate] = []
    /// What the pages' titles consist of.
    private var titlePieces: [String] = []

    init(vocabulary: FactVocabulary, others: [String]) {
        self.vocabulary = vocabulary
        self.others = others.map { Self.words($0).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// The name that most speaks for; nil where nothing does enough.
    ///
    /// - Parameters:
    ///   - words: those of the document.
    ///   - title: the job's title.
    ///   - blocks: the blocks of the posting, in order.
    static func find(
        _ document: Document, _ names: PageNames, _ words: PageWords, title: String?, blocks: [Block],
        others: [String], _ vocabulary: FactVocabulary
    ) -> String? {
        var finder = EmployerName(vocabulary: vocabulary, others: others + [title ?? ""])
        finder.titlePieces = Array(names.titles.joined())
        for pieces in names.titles { finder.readTitle(pieces, job: title) }
        let authors = document.metadata.filter { $0.path == "author" }.map(\.value)
        for name in names.sites + authors + names.holders {
            finder.add(name, Weight.site, isStrong: false, isOfSite: true)
        }
        finder.readBeside(title, document.body)
        finder.readText(document.body, words, blocks)
        // The department that is looking for somebody is no employer where the text names its university.
        return finder.best.flatMap { isUnit($0) && namesWhole(document.body, blocks) ? nil : $0 }
    }

    private var best: String? {
        var best: Candidate?
        for candidate in candidates where candidate.isStrong && candidate.weight >= Weight.enough {
            // One word is as often a team's or a programme's name.
            if candidate.words.count == 1, candidate.weight <= Weight.sentence { continue }
            if candidate.isOfSite, vocabulary.namesBoard(candidate.name) { continue }
            if candidate.weight > best?.weight ?? 0 { best = candidate }
        }
        return best.map { whole($0) }
    }

    /// A name as a piece of the page's title has it in full: "Larkfield Primary School" for "Larkfield".
    private func whole(_ candidate: Candidate) -> String {
        let longer = titlePieces.first { piece in
            let words = Self.words(piece)
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

    // MARK: What the page says of itself

    /// "Deckhand at Harbour Ferries | Jobs of the coast", "Harbour Ferries hiring Deckhand in Cork".
    private mutating func readTitle(_ pieces: [String], job: String?) {
        for (index, piece) in pieces.enumerated() {
            if let place = piece.range(ofWord: "hiring"), place.lowerBound > piece.startIndex {
                add(String(piece[..<place.lowerBound]), Weight.sentence, isStrong: true)
            } else if let name = Self.employer(in: piece, job: job) {
                add(name, Weight.sentence, isStrong: true)
            } else if index == 0 || index == pieces.count - 1 {
                // What stands between is as often the place.
                add(piece, Weight.site, isStrong: false, isOfSite: true)
            }
        }
    }

    /// "Deckhand at Harbour Ferries", where the first is the job's title.
    private static func employer(in piece: String, job: String?) -> String? {
        guard let job, !job.isEmpty else { return nil }
        for word in ["at", "with", "bei", "chez", "@", "hos", "bij", "presso"] {
            guard let place = piece.range(ofWord: word) else { continue }
            let head = words(String(piece[..<place.lowerBound]))
            if head.count > 0, words(job).starts(with: head) { return String(piece[place.upperBound...]) }
        }
        return nil
    }

    // MARK: What stands beside the title

    /// Blocks behind the title in which the employer's name may stand.
    private static let besideTitle = 6

    /// A short line near the title that holds what only employers' names hold ("Ltd", "Council"), or is the site's own name.
    private mutating func readBeside(_ title: String?, _ text: FlatText) {
        guard let title, !title.isEmpty,
            let place = Self.block(beginningWith: Array(title.utf8), text)
        else { return }
        let near = text.blocks[(place + 1)...].prefix(Self.besideTitle).filter { $0.length <= 120 && !$0.isHidden }
        let pieces = near.flatMap { block in
            text.text(of: block).lines.flatMap { PageTitle.pieces(of: String($0)) }
        }
        // Of "Department of Economics" and "University of Copenhagen" the second is the employer.
        let units = pieces.filter(Self.isUnit)
        let isOfUniversity =
            !units.isEmpty
            && pieces.contains { piece in Self.wholes.contains { piece.contains($0) } && !Self.isUnit(piece) }
        for piece in pieces where !isOfUniversity || !Self.isUnit(piece) { readBeside(piece) }
    }

    /// The block that begins with the job's title.
    private static func block(beginningWith title: [UInt8], _ text: FlatText) -> Int? {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.blocks.firstIndex { block in
                block.length <= 300 && block.length >= title.count && bytes[block.start] == title[0] && !block.isHidden
                    && block.region.mayStateFacts && bytes[block.start..<block.end].starts(with: title)
            }
        }
    }

    /// What names of those hold that have departments.
    private static let wholes = [
        "Universit", "College", "Hochschule", "Institute of Technology", "Hospital", "Högskola",
    ]
    private static func namesWhole(_ text: FlatText, _ blocks: [Block]) -> Bool {
        blocks.prefix(mostBlocks).contains { block in
            let line = text.text(of: block)
            return !isUnit(line) && wholes.contains { line.contains($0) }
        }
    }

    /// So many blocks are searched for a university's name.
    private static let mostBlocks = 200

    private static let units: Set<Substring> = ["department", "school", "faculty", "institute", "centre", "center"]

    /// Whether a line names a part of a university or the like: "The Department of Economics".
    private static func isUnit(_ piece: String) -> Bool {
        guard mayBeUnit(piece) else { return false }
        let words = piece.split(separator: " ", maxSplits: 3)
        let start = words.first == "The" || words.first == "the" ? 1 : 0
        guard words.count > start + 1, words[start + 1] == "of" || words[start + 1] == "for" else {
            return piece.hasSuffix("School of Management")
        }
        return units.contains(words[start].lowercased()[...])
    }

    /// Whether a word begins with "of" or "for": nearly no line has one.
    private static func mayBeUnit(_ line: String) -> Bool {
        var last: UInt32 = 0
        for byte in line.utf8 {
            last = last << 8 | UInt32(byte)
            if last & 0xFF_FFFF == 0x20_6F66 || last == 0x2066_6F72 { return true }
        }
        return false
    }

    private mutating func readBeside(_ piece: String) {
        let words = Self.words(piece)
        if let known = candidates.firstIndex(where: { $0.isOfSite && words.starts(with: $0.words) }) {
            candidates[known].weight += Weight.heading
            candidates[known].isStrong = true
            return
        }
        let name =
            piece.utf8.contains(UInt8(ascii: ",")) ? piece.split(separator: ",").first.map(String.init) ?? piece : piece
        guard words.count > 1, name.beginsWithCapital, !name.utf8.contains(UInt8(ascii: ":")) else { return }
        let kinds = vocabulary.kinds(in: name)
        if kinds.contains(.legalForm), let end = vocabulary.end(of: .legalForm, in: name) {
            add(String(decoding: Array(name.utf8)[..<end], as: UTF8.self), Weight.sentence, isStrong: true)
        } else if kinds.contains(.institution), !kinds.contains(.noun) {
            add(name, Weight.sentence, isStrong: true)
        }
    }

    // MARK: What the text says

    /// So much of the posting is read, in bytes.
    private static let mostRead = 40_000

    private mutating func readText(_ text: FlatText, _ words: PageWords, _ blocks: [Block]) {
        text.bytes.withUnsafeBufferPointer { bytes in
            var left = Self.mostRead
            for block in blocks where left > 0 {
                let range = block.start..<min(block.end, block.start + left)
                left -= range.count
                let isWhole = range.upperBound == block.end
                read(range, isWhole ? words.stretch(range, of: bytes) : words.apart(range, of: bytes), bytes)
            }
        }
    }

    private mutating func read(
        _ range: Range<Int>, _ line: PageWords.Stretch, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let first = line.tokens.startIndex
        for match in line.matches {
            switch vocabulary.fact(of: match) {
            case .beforeName where match.firstToken == first && range.count <= 80:
                readHeading(range, line.tokens, behind: match.tokens.upperBound, bytes)
            case .afterName where match.firstToken > first: readSentence(line.tokens, ahead: match.firstToken, bytes)
            default: continue
            }
        }
        if range.count > 60 { readMentions(line.tokens, bytes) }
    }

    /// A short line "About Harbour Ferries".
    private mutating func readHeading(
        _ line: Range<Int>, _ tokens: ArraySlice<Token>, behind start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard tokens.count <= 9, start < tokens.endIndex else { return }
        let name = String(decoding: bytes[Int(tokens[start].start)..<line.upperBound], as: UTF8.self)
        guard name.beginsWithCapital || name.first?.isNumber == true else { return }
        add(name, Weight.heading, isStrong: true)
    }

    /// "Harbour Ferries is seeking a deckhand": the capitalised words before the wording.
    private mutating func readSentence(
        _ tokens: ArraySlice<Token>, ahead end: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard let first = firstOfName(before: end, tokens, bytes) else { return }
        // "Larkfield, a school on the edge of Ipswich, wish to appoint": what stands ahead of the comma is no subject.
        if tokens[end].gap == .comma, first > tokens.startIndex { return }
        let range = Int(tokens[first].start)..<Int(tokens[end - 1].end)
        add(String(decoding: bytes[range], as: UTF8.self), Weight.sentence, isStrong: true)
    }

    private static let joiners: Set<String> = [
        "of", "and", "&", "for", "the", "de", "la", "du", "des", "und", "für", "der", "y", "e", "i", "och", "og",
    ]

    /// The first word of a name that ends before a place in a sentence; nil where no name does.
    private func firstOfName(
        before end: Int, _ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var first: Int?
        var index = end - 1
        while index >= tokens.startIndex, end - index <= 8 {
            let word = String(decoding: bytes[tokens[index].range], as: UTF8.self)
            if tokens[index].shape.contains(.capitalised) || tokens[index].shape.contains(.digit) {
                first = index
            } else if first == nil || !Self.joiners.contains(word) {
                break
            }
            // A stop inside "St. Mary's" or "Ltd." ends no name here; a comma may stand in one, but seldom does.
            let isForm = tokens[index].gap == .comma && vocabulary.isWhole(word, .legalForm)
            if !isForm, [.stop, .comma, .bracket].contains(tokens[index].gap) { break }
            index -= 1
        }
        guard let first else { return nil }
        return tokens[first].shape.contains(.capitalised) ? first : nil
    }

    /// Names that are known stand in the text too.
    ///
    /// Of a site's name its first word is enough where it can be nothing else: "Pinwheel makes title sequences".
    private mutating func readMentions(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) {
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

    // MARK: Candidates

    /// A name has no more words.
    private static let mostWords = 9

    private mutating func add(_ name: String, _ weight: Int, isStrong: Bool, isOfSite: Bool = false) {
        let name = Self.withoutPlace(Self.trimmed(name))
        let words = Self.words(name)
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

    /// Letters, digits and signs that belong to names, in lower case.
    static func words(_ text: String) -> [String] {
        var text = text
        let words = text.withUTF8 { LatinText.holds($0) ? LatinText.loweredWords($0) : nil }
        return words
            ?? text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "&" || $0 == "+") }.map(String.init)
    }
}
