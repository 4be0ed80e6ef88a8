import Markup
import Reporting
import SkillTaxonomy

/// Lines of `{"id", "text"}` -> lines of `{"id", "concepts"}`: ranks concepts for sentences from elsewhere.
public struct Suggester: Sendable {
    /// A taxonomy in use with what ranks its concepts.
    private struct Ranked: Sendable {
        var taxonomy: Taxonomy
        var ranker: ConceptRanker
    }

    /// What one thread works in.
    public struct Workspace {
        fileprivate var workspaces: [ConceptRanker.Workspace]
    }

    /// A concept with the score that it got.
    private typealias Scored = (suggestion: ConceptRanker.Suggestion, taxonomy: Taxonomy)

    private let ranked: [Ranked]
    private let limits = Limits.standard

    /// Opens the taxonomies that a user chose.
    public init(_ configuration: Configuration) throws(ConfigurationProblem) {
        let builtIn = try configuration.location.open(note: configuration.note)
        let names =
            configuration.taxonomyFiles.isEmpty ? [FilePath(Configuration.builtInName)] : configuration.taxonomyFiles
        var ranked: [Ranked] = []
        for (taxonomy, name) in zip(try configuration.taxonomies(builtIn: builtIn), names) {
            guard let ranker = taxonomy.ranker else { throw .noRanking(path: name.description) }
            ranked.append(Ranked(taxonomy: taxonomy.skills, ranker: ranker))
        }
        self.ranked = ranked
    }

    /// Room to work in.
    public func makeWorkspace() -> Workspace {
        Workspace(workspaces: ranked.map { ConceptRanker.Workspace(for: $0.ranker) })
    }

    /// The lines of standard input that this reads.
    public var standardInput: LineStream { LineStream(descriptor: 0, limit: limits.inputBytes) }

    /// Ranks concepts for one line.
    ///
    /// - Parameters:
    ///   - line: its bytes and number.
    ///   - count: how many concepts at most.
    ///   - explaining: whether to write the evidence too.
    ///   - workspace: from `makeWorkspace`.
    /// - Returns: a line of JSON with its end, or what was wrong with the line.
    public func suggest(
        _ line: LineStream.Line, top count: Int, explaining: Bool, using workspace: inout Workspace
    ) -> Result<[UInt8], InputProblem> {
        do throws(InputProblem.LineFault) {
            guard let bytes = line.bytes else { throw .tooLong(limit: limits.inputBytes) }
            let read = try StatedPosting(plainText: bytes)
            return .success(encode(read.id ?? "", rank(read.bytes, count, explaining, &workspace)))
        } catch {
            return .failure(
                .badLine(source: PostingSources.standardInputName, line: line.number, reason: error))
        }
    }

    /// The best of all taxonomies; of two with one score that of the earlier one.
    private func rank(_ text: [UInt8], _ count: Int, _ explaining: Bool, _ workspace: inout Workspace) -> [Scored] {
        var found: [Scored] = []
        for index in ranked.indices {
            found += ranked[index].ranker.suggest(
                text, top: count, explaining: explaining, using: &workspace.workspaces[index]
            ).map { ($0, ranked[index].taxonomy) }
        }
        guard ranked.count > 1 else { return found }
        let order = found.indices.sorted { (found[$0].suggestion.score, $1) > (found[$1].suggestion.score, $0) }
        return Array(order.prefix(count).map { found[$0] })
    }

    private func encode(_ id: String, _ found: [Scored]) -> [UInt8] {
        var writer = JSONWriter()
        writer.document { writer in
            writer.member("id", id)
            writer.member("concepts", found) { writer, scored in
                let concept = scored.taxonomy.concept(at: scored.suggestion.concept)
                writer.object { writer in
                    writer.member("id", concept?.id.rawValue)
                    writer.member("label", concept?.preferredLabel)
                    writer.member("score", scored.suggestion.score)
                    Self.encode(scored.suggestion.evidence, to: &writer)
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func encode(_ evidence: [Double], to writer: inout JSONWriter) {
        guard !evidence.isEmpty else { return }
        writer.key("evidence")
        writer.object { writer in
            for (feature, value) in zip(RankingFeature.allCases, evidence) { writer.member(feature.rawValue, value) }
        }
    }
}
