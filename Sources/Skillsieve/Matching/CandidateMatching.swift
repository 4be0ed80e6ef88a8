import Credentials
import Markup
import Matching
import Reporting
import SkillTaxonomy
import Tagging

/// Reads candidates and matches them with tagged postings; made by a sieve.
public struct CandidateMatching: Sendable {
    /// The catalogue of credentials.
    public let catalogue: Catalogue
    let matcher: Matcher
    private let reader: CandidateReader
    private let taxonomyDigest: String
    private let modelDigest: String
    private let weightsDigest: String

    init(_ sieve: Sieve) throws(ConfigurationProblem) {
        try sieve.checkLayers()
        catalogue = try sieve.catalogue()
        matcher = Matcher(
            taxonomy: sieve.skillsWithCatalogue, catalogue: catalogue, weights: sieve.weights)
        reader = CandidateReader(catalogue)
        taxonomyDigest = sieve.taxonomyDigest
        modelDigest = sieve.modelDigest
        weightsDigest = sieve.weightsDigest
    }

    /// Reads a candidate's file.
    public func candidate(_ path: FilePath) throws(CandidateFileProblem) -> CandidateFile {
        let name = path.description
        let bytes: [UInt8]
        do { bytes = try FileBytes.read(path, limit: CandidateReader.largestFile) } catch {
            throw .input(InputProblem(error, path: name))
        }
        do {
            return CandidateFile(
                path: name, digest: CompiledFile.digest(of: bytes), candidate: try reader.read(bytes, file: name))
        } catch {
            throw .content(error)
        }
    }

    /// Matches a candidate with a posting.
    ///
    /// - Parameters:
    ///   - file: the candidate.
    ///   - posting: the posting.
    ///   - digest: of the posting's file.
    ///   - day: the day for which credentials are judged.
    ///   - bounds: for pathways; nil leaves them out.
    public func report(
        _ file: CandidateFile, _ posting: TaggedPosting, digest: String?, asOf day: CalendarDay,
        bounds: PathwayBounds? = nil
    ) -> GapReport {
        var inputs = [file.path: file.digest]
        if let digest { inputs[posting.posting.source] = digest }
        let match =
            if let bounds {
                matcher.plan(file.candidate, posting, asOf: day, bounds: bounds)
            } else {
                matcher.match(file.candidate, posting, asOf: day)
            }
        return GapReport(
            posting: posting, match: match, candidate: file.candidate,
            provenance: Provenance(
                version: Version.current, taxonomy: taxonomyDigest, model: modelDigest,
                weights: weightsDigest, inputs: inputs))
    }
}

extension Sieve {
    /// The skills in use with those of the built-in taxonomy, which the catalogue's credentials name, laid on top.
    ///
    /// So a credential that teaches "python" shows ESCO's "Python (computer programming)" too.
    var skillsWithCatalogue: Taxonomy {
        if layers.contains(where: { $0.file.digest == builtIn.file.digest }) { return skills }
        return Taxonomy(concepts: TaxonomyOverlay.concepts(of: [skills.concepts, builtIn.skills.concepts]))
    }

    /// Reads the taxonomies that a user named whole, since scores state their digests.
    func checkLayers() throws(ConfigurationProblem) {
        for layer in layers where layer.path != builtIn.path && !layer.file.isIntact {
            throw .taxonomy(.damaged(path: layer.path))
        }
    }

    /// Makes what matches candidates with postings.
    public func matching() throws(ConfigurationProblem) -> CandidateMatching {
        try CandidateMatching(self)
    }
}
