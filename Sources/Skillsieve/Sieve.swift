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
    let reader: PostingReader
    let tagger: Tagger

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
            headings: builtIn.language[.headings], languages: LanguageTable(builtIn.language.grams),
            servedLanguages: skills.languages)
        tagger = Tagger(
            skills: [skills], credentials: builtIn.credentials, language: builtIn.language, weights: weights)
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
    ///   - explaining: whether to tell what was considered.
    public func tag(
        _ bytes: [UInt8], source: String, as format: SourceFormat? = nil, explaining: Bool = false
    ) -> TaggedInput {
        tagged(reader.read(bytes, source: source, as: format), source: source, explaining)
    }

    /// Tags the postings of a feed or of a piece of one.
    private func tag(
        _ piece: FeedCutter.Piece, of feed: String, _ digest: String?, _ explaining: Bool
    ) -> TaggedInput {
        var input = tagged(
            reader.read(piece, source: feed), source: feed, explaining, as: piece.isWhole ? nil : .piece)
        input.digest = digest
        return input
    }

    private func tagged(
        _ reading: PostingReader.Reading, source: String, _ explaining: Bool, as part: TaggedInput.Part? = nil
    ) -> TaggedInput {
        var input = TaggedInput(source: source, diagnostics: reading.diagnostics)
        input.part = part
        for posting in reading.postings {
            if explaining {
                let (tagged, considered) = tagger.explain(posting)
                input.postings.append(.init(tagged: tagged, considered: considered))
            } else {
                input.postings.append(.init(tagged: tagger.tag(posting), considered: nil))
            }
        }
        input.settleDiagnostics()
        return input
    }

    /// Reads one source and tags its postings.
    ///
    /// - Parameters:
    ///   - source: what to read.
    ///   - explaining: whether to tell what was considered.
    ///   - digesting: whether to take the digest of its bytes.
    public func tag(_ source: PostingSource, explaining: Bool = false, digesting: Bool = false) -> TaggedInput {
        let bytes: [UInt8]
        var format: SourceFormat?
        var id: String?
        do {
            switch source {
            case .failure(let problem): return TaggedInput(problem)
            case .file(let path): bytes = try FileBytes.read(path, limit: reader.parser.limits.inputBytes)
            case .bytes(let content, let known, _): (bytes, format) = (content, known)
            case .page(let page, let archive): return tag(page, of: archive, explaining, digesting)
            case .endOfArchive(let name, let records, let pages, let diagnostics):
                var end = TaggedInput(source: name, diagnostics: diagnostics)
                end.part = .endOfArchive(records: records, pages: pages)
                return end
            case .piece(let piece, let feed, let digest): return tag(piece, of: feed, digest, explaining)
            case .endOfFeed(let name, let problem):
                var end = TaggedInput(source: name, diagnostics: problem.map { [$0.diagnostic] } ?? [])
                end.part = .endOfFeed
                return end
            case .line(let content, _, _):
                guard let content else { throw InputProblem.LineFault.tooLong(limit: reader.parser.limits.inputBytes) }
                let line = try JSONLine(content)
                (bytes, format, id) = (line.bytes, line.format, line.id)
            }
        } catch {
            return TaggedInput(source.problem(error))
        }
        var input = tag(bytes, source: source.place, as: format, explaining: explaining)
        if digesting { input.digest = CompiledFile.digest(of: bytes) }
        if let id { input.rename(id, source: source.name) }
        return input
    }

    /// Tags the postings of a page out of a web archive; they are named by the archive and the page's address.
    private func tag(
        _ page: WARCReader.Page, of archive: String, _ explaining: Bool, _ digesting: Bool
    ) -> TaggedInput {
        let source = archive + "#" + page.target
        var input = tag(page.bytes, source: source, explaining: explaining)
        input.part = .page
        if input.postings.isEmpty {
            input.diagnostics += page.diagnostics
        } else {
            input.postings[0].tagged.diagnostics = page.diagnostics + input.postings[0].tagged.diagnostics
        }
        if digesting { input.digest = CompiledFile.digest(of: page.bytes) }
        input.rename(PostingReader.stem(of: archive) + "#" + page.target, source: source)
        return input
    }
}
