import Credentials
import Markup
import PhraseMatching
import Postings
import SkillTaxonomy
import Tagging

/// The whole of skillsieve, ready to use: reads postings, tags them, and matches candidates with them.
///
/// Made once and used from any number of threads.
public struct Sieve: Sendable {
    /// The built-in taxonomy's file.
    public let builtIn: CompiledTaxonomy
    /// The skills in use: one taxonomy's, or those of several laid on one another.
    public let skills: Taxonomy
    /// The taxonomies that a user chose, the lowest first; the built-in one where none was named.
    let layers: [CompiledTaxonomy]
    /// The scoring weights in use.
    public let weights: Weights
    /// Digest of the taxonomies in use.
    public let taxonomyDigest: String
    /// Digest of the model that reads postings.
    public let modelDigest: String
    private(set) var reader: PostingReader
    let tagger: Tagger

    /// The day from which "posted 3 days ago" is counted; without one such a statement is no date.
    public var asOf: CalendarDay? {
        get { reader.asOf }
        set { reader.asOf = newValue }
    }

    /// Opens the built-in taxonomy and lays a user's choices over it.
    public init(_ configuration: Configuration = Configuration()) throws(ConfigurationProblem) {
        let builtIn = try configuration.location.open(note: configuration.note)
        let chosen = try configuration.taxonomies(builtIn: builtIn)
        self.builtIn = builtIn
        layers = chosen
        skills =
            chosen.count == 1
            ? chosen[0].skills
            : Taxonomy(
                concepts: TaxonomyOverlay.concepts(of: chosen.map(\.skills.concepts)), plainWords: builtIn.plainWords)
        weights = try configuration.weights(over: builtIn.weights)
        taxonomyDigest = Self.digest(of: chosen, over: builtIn)
        reader = PostingReader(
            headings: builtIn.language[.headings], facts: builtIn.language[.facts],
            signs: builtIn.language[.postingSigns], languages: LanguageTable(builtIn.language.grams),
            servedLanguages: skills.languages)
        let model = try configuration.model(builtIn: builtIn)
        modelDigest = model.digest
        let hasOwnLabels = chosen.contains { $0.file.digest == builtIn.file.digest }
        tagger = Tagger(
            skills: [skills], credentials: builtIn.credentials, language: builtIn.language, weights: weights,
            model: model, hasOwnLabels: hasOwnLabels)
    }

    /// One digest for the skills in use and the built-in file, whose credentials and language always count.
    private static func digest(of chosen: [CompiledTaxonomy], over builtIn: CompiledTaxonomy) -> String {
        var digests = chosen.map(\.file.digest)
        if !digests.contains(builtIn.file.digest) { digests.append(builtIn.file.digest) }
        return digests.count == 1 ? digests[0] : CompiledFile.digest(of: digests.joined(separator: "\n").utf8)
    }

    /// Digest of the scoring weights in use.
    public var weightsDigest: String { CompiledFile.digest(of: weights.canonicalText.utf8) }

    /// The catalogue of credentials.
    public func catalogue() throws(ConfigurationProblem) -> Catalogue {
        let section = TaxonomyCompiler.catalogueSection
        let read = try? builtIn.file.withBytes(of: section) { try Catalogue(encoded: $0) }
        guard let catalogue = read else { throw .damagedCatalogue(path: TaxonomyLocation.fileName) }
        return catalogue
    }

    /// Tags the postings of one input.
    ///
    /// - Parameters:
    ///   - bytes: the input as it came.
    ///   - source: its name as the user gave it, "-" for standard input.
    ///   - format: what it is, if known.
    ///   - id: what the ids of its postings begin with; nil for the stem of its name.
    ///   - isPosting: whether somebody says that it is a posting; else a page that reads like none is refused.
    ///   - explaining: whether to tell what was considered.
    public func tag(
        _ bytes: [UInt8], source: String, as format: SourceFormat? = nil, id: String? = nil, isPosting: Bool = false,
        explaining: Bool = false
    ) -> TaggedInput {
        let reading = reader.read(
            bytes, source: source, as: format, id: id.map { PostingID($0) }, isPosting: isPosting)
        return tagged(reading, source: source, explaining)
    }

    /// Tags the postings of an input that has a name among others.
    private func tag(
        _ bytes: [UInt8], _ name: InputName, as format: SourceFormat?, isPosting: Bool = false, _ explaining: Bool
    ) -> TaggedInput {
        var input = tag(
            bytes, source: name.source, as: format, id: name.id, isPosting: isPosting, explaining: explaining)
        if name.isShared { input.partIDs(isShared: true) }
        return input
    }

    /// Tags the postings of a feed or of a piece of one.
    private func tag(
        _ piece: FeedCutter.Piece, of feed: InputName, _ digest: String?, _ explaining: Bool
    ) -> TaggedInput {
        var input = tagged(
            reader.read(piece, source: feed.source, id: PostingID(feed.id)), source: feed.source, explaining,
            as: piece.isWhole ? nil : .piece)
        if feed.isShared { input.partIDs(isShared: true) }
        input.digest = digest
        return input
    }

    private func tagged(
        _ reading: PostingReader.Reading, source: String, _ explaining: Bool, as part: TaggedInput.Part? = nil,
        _ facts: StatedFacts? = nil
    ) -> TaggedInput {
        var input = TaggedInput(source: source, diagnostics: reading.diagnostics)
        input.part = part
        for var posting in reading.postings {
            facts?.apply(to: &posting, isOnly: reading.postings.count == 1)
            if explaining {
                let (tagged, considered) = tagger.explain(posting)
                input.postings.append(.init(tagged: tagged, considered: considered))
            } else {
                input.postings.append(.init(tagged: tagger.tag(posting), considered: nil))
            }
        }
        input.settleDiagnostics()
        input.partIDs(isShared: false)
        return input
    }

    /// Reads one source and tags its postings.
    ///
    /// - Parameters:
    ///   - source: what to read.
    ///   - explaining: whether to tell what was considered.
    ///   - digesting: whether to take the digest of its bytes.
    public func tag(_ source: PostingSource, explaining: Bool = false, digesting: Bool = false) -> TaggedInput {
        var input: TaggedInput
        let bytes: [UInt8]
        do {
            switch source {
            case .failure(let problem): return TaggedInput(problem)
            case .passedOver(let path, let reason):
                input = TaggedInput(source: path.description)
                input.part = .passedOver(reason)
                return input
            case .file(let path, let name):
                bytes = try FileBytes.read(path, limit: reader.parser.limits.inputBytes)
                input = tag(bytes, name, as: nil, explaining)
            case .bytes(let content, let format, let name):
                bytes = content
                input = tag(bytes, name, as: format, isPosting: source.isGivenAsPosting, explaining)
            case .page(let page, let archive): return tag(page, of: archive, explaining, digesting)
            case .endOfArchive(let name, let records, let pages, let diagnostics):
                input = TaggedInput(source: name, diagnostics: diagnostics)
                input.part = .endOfArchive(records: records, pages: pages)
                return input
            case .piece(let piece, let feed, let digest): return tag(piece, of: feed, digest, explaining)
            case .endOfFeed(let name, let problem):
                input = TaggedInput(source: name, diagnostics: problem.map { [$0.diagnostic] } ?? [])
                input.part = .endOfFeed
                return input
            case .line(let content, let number, let file):
                guard let content else { throw tooLong }
                let stated = try StatedPosting(line: content, needsID: file == nil)
                bytes = stated.bytes
                input = tag(stated, place: source.place, number: number, file, explaining)
            case .row(let row, let file):
                guard let cells = row.cells else { throw tooLong }
                let stated = try StatedPosting(cells: cells, columns: row.columns)
                bytes = stated.bytes
                input = tag(stated, place: source.place, number: row.line, file, explaining)
            }
        } catch {
            return TaggedInput(source.problem(error))
        }
        if digesting { input.digest = CompiledFile.digest(of: bytes) }
        return input
    }

    private var tooLong: InputProblem.LineFault { .tooLong(limit: reader.parser.limits.inputBytes) }

    /// Tags the postings of a line or a row: of standard input they have the id that it states, of a file the file's before it.
    private func tag(
        _ stated: StatedPosting, place: String, number: Int, _ file: InputName?, _ explaining: Bool
    ) -> TaggedInput {
        let reading = reader.read(stated.bytes, source: place, as: stated.format, isPosting: true)
        var input = tagged(reading, source: place, explaining, as: nil, stated.facts)
        let own = stated.id ?? String(number)
        input.rename(file.map { $0.id + "#" + own } ?? own, source: file?.source ?? PostingSources.standardInputName)
        if let file {
            input.part = .row
            input.partIDs(isShared: file.isShared)
        }
        return input
    }

    /// Tags the postings of a page out of a web archive; they are named by the archive and the page's address.
    private func tag(
        _ page: WARCReader.Page, of archive: InputName, _ explaining: Bool, _ digesting: Bool
    ) -> TaggedInput {
        let source = archive.source + "#" + page.target
        var input = tag(page.bytes, source: source, explaining: explaining)
        input.part = .page
        if input.postings.isEmpty {
            input.diagnostics += page.diagnostics
        } else {
            input.postings[0].tagged.diagnostics = page.diagnostics + input.postings[0].tagged.diagnostics
        }
        if digesting { input.digest = CompiledFile.digest(of: page.bytes) }
        input.rename(archive.id + "#" + page.target, source: source)
        if archive.isShared { input.partIDs(isShared: true) }
        return input
    }
}
