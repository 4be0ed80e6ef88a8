import Markup
import PhraseMatching

/// Finds the employer's name in what a page says of itself and in the posting's own text.
///
/// A site's name alone is nobody's: boards have one too. It is the employer's where the text speaks so: "… is seeking",
/// a heading "About …", "at … we". Each way of naming weighs something (`EmployerCandidates`), one of the strong ones
/// must be among them, and what falls short stays unknown, since a wrong employer is worse than none.
struct EmployerName {
    private typealias Weight = EmployerCandidates.Weight

    private let vocabulary: FactVocabulary
    private var candidates: EmployerCandidates

    /// The name that most speaks for; nil where nothing does enough.
    ///
    /// - Parameters:
    ///   - title: the job's title.
    ///   - blocks: the blocks of the posting, in order.
    static func find(
        _ document: Document, _ names: PageNames, title: String?, blocks: [Block], others: [String],
        _ vocabulary: FactVocabulary
    ) -> String? {
        var finder = EmployerName(
            vocabulary: vocabulary, candidates: EmployerCandidates(vocabulary, others: others + [title ?? ""]))
        for pieces in names.titles { finder.readTitle(pieces, job: title) }
        let authors = document.metadata.filter { $0.path == "author" }.map(\.value)
        for name in names.sites + authors + names.holders {
            finder.candidates.add(name, Weight.site, isStrong: false, isOfSite: true)
        }
        finder.readBeside(title, document.body)
        finder.readText(document.body, blocks)
        // The department that is looking for somebody is no employer where the text names its university.
        return finder.candidates.best(in: names).flatMap { name in
            UniversityUnit.isNamed(by: name) && UniversityUnit.hasWhole(document.body, blocks) ? nil : name
        }
    }

    // MARK: What the page says of itself

    /// "Deckhand at Harbour Ferries | Jobs of the coast", "Harbour Ferries hiring Deckhand in Cork".
    private mutating func readTitle(_ pieces: [String], job: String?) {
        for (index, piece) in pieces.enumerated() {
            if let place = piece.range(ofWord: "hiring"), place.lowerBound > piece.startIndex {
                candidates.add(String(piece[..<place.lowerBound]), Weight.sentence, isStrong: true)
            } else if let name = Self.employer(in: piece, job: job) {
                candidates.add(name, Weight.sentence, isStrong: true)
            } else if index == 0 || index == pieces.count - 1 {
                // What stands between is as often the place.
                candidates.add(piece, Weight.site, isStrong: false, isOfSite: true)
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
        let telling = telling(Array(near), text)
        guard !telling.isEmpty else { return }
        let pieces = telling.flatMap { block in
            text.text(of: block).lines.flatMap { PageTitle.pieces(of: String($0)) }
        }
        // Of "Department of Economics" and "University of Copenhagen" the second is the employer.
        let isUnit = pieces.map(UniversityUnit.isNamed)
        let isOfUniversity = isUnit.contains(true) && pieces.contains(where: UniversityUnit.isWhole)
        for (piece, isUnit) in zip(pieces, isUnit) where !isOfUniversity || !isUnit { readBeside(piece) }
    }

    /// Those of some blocks of which a piece may say something: as a rule none, and each string costs.
    ///
    /// All of them where one may name a part of a university, since another one may name the whole.
    private func telling(_ blocks: [Block], _ text: FlatText) -> [Block] {
        text.bytes.withUnsafeBufferPointer { bytes in
            func line(_ block: Block) -> UnsafeBufferPointer<UInt8> {
                UnsafeBufferPointer(rebasing: bytes[block.start..<block.end])
            }
            let areSimple = blocks.allSatisfy { LatinText.isSimplyParted(line($0)) }
            if !areSimple || blocks.contains(where: { UniversityUnit.mayBeUnit(line($0)) }) { return blocks }
            return blocks.filter { candidates.mayNameSite(line($0)) || vocabulary.holdsPartOfName(line($0)) }
        }
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

    private mutating func readBeside(_ piece: String) {
        let words = Self.words(piece)
        if candidates.strengthenSite(words, Weight.heading) { return }
        let name = piece.parted(at: ",").first.map(String.init) ?? piece
        guard words.count > 1, name.beginsWithCapital, !name.holds(":") else { return }
        let kinds = vocabulary.kinds(in: name)
        if kinds.contains(.legalForm), let end = vocabulary.end(of: .legalForm, in: name) {
            candidates.add(String(decoding: Array(name.utf8)[..<end], as: UTF8.self), Weight.sentence, isStrong: true)
        } else if kinds.contains(.institution), !kinds.contains(.noun) {
            candidates.add(name, Weight.sentence, isStrong: true)
        }
    }

    // MARK: What the text says

    /// So much of the posting is read, in bytes.
    private static let mostRead = 40_000

    private mutating func readText(_ text: FlatText, _ blocks: [Block]) {
        text.bytes.withUnsafeBufferPointer { bytes in
            BlockWords(blocks, of: bytes, upTo: Self.mostRead, vocabulary).forEach { read($0, bytes) }
        }
    }

    private mutating func read(_ line: BlockWords.Stretch, _ bytes: UnsafeBufferPointer<UInt8>) {
        let (range, first) = (line.range, line.tokens.startIndex)
        for match in line.matches {
            switch vocabulary.fact(of: match) {
            case .beforeName where match.firstToken == first && range.count <= 80:
                readHeading(range, line.tokens, behind: match.tokens.upperBound, bytes)
            case .afterName where match.firstToken > first: readSentence(line.tokens, ahead: match.firstToken, bytes)
            default: continue
            }
        }
        if range.count > 60 { candidates.readMentions(line.tokens, bytes) }
    }

    /// A short line "About Harbour Ferries".
    private mutating func readHeading(
        _ line: Range<Int>, _ tokens: ArraySlice<Token>, behind start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard tokens.count <= 9, start < tokens.endIndex else { return }
        let name = String(decoding: bytes[Int(tokens[start].start)..<line.upperBound], as: UTF8.self)
        guard name.beginsWithCapital || name.first?.isNumber == true else { return }
        candidates.add(name, Weight.heading, isStrong: true)
    }

    /// "Harbour Ferries is seeking a deckhand": the capitalised words before the wording.
    private mutating func readSentence(
        _ tokens: ArraySlice<Token>, ahead end: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard let first = firstOfName(before: end, tokens, bytes) else { return }
        // "Larkfield, a school on the edge of Ipswich, wish to appoint": what stands ahead of the comma is no subject.
        if tokens[end].gap == .comma, first > tokens.startIndex { return }
        let range = Int(tokens[first].start)..<Int(tokens[end - 1].end)
        candidates.add(String(decoding: bytes[range], as: UTF8.self), Weight.sentence, isStrong: true)
    }

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
            } else if first == nil || !EmployerCandidates.joiners.contains(word) {
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

    /// Letters, digits and signs that belong to names, in lower case.
    static func words(_ text: String) -> [String] {
        var text = text
        let words = text.withUTF8 { LatinText.holds($0) ? LatinText.loweredWords($0) : nil }
        return words
            ?? text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "&" || $0 == "+") }.map(String.init)
    }
}
