import Credentials
import Markup
import Matching
import Reporting
import SkillTaxonomy
import Tagging

/// Collects one candidate's gaps over many postings.
///
/// Of each posting only what it asks for is kept; its text would fill memory over a large folder.
public struct GapSurvey: Sendable {
    private struct Missing {
        var label: String
        var postings = 0
        var required = 0
        var points = 0.0
    }

    /// How many rows each list has at most.
    private static let shown = 12
    /// How many credentials are tried at most, those first that show most of what is missing.
    private static let tried = 40

    private let file: CandidateFile
    private var postings: [TaggedPosting] = []
    private var missing: [ConceptID: Missing] = [:]

    /// Begins with no posting.
    public init(_ file: CandidateFile) {
        self.file = file
    }

    /// How many postings were added.
    public var count: Int { postings.count }

    /// Adds what one posting asks for and the candidate lacks.
    public mutating func add(_ posting: TaggedPosting, _ match: Match) {
        var bare = posting
        bare.posting.text.bytes = []
        bare.posting.passages = []
        postings.append(bare)
        let all = match.requirements.reduce(0) { $0 + $1.weight }
        for outcome in match.requirements where !outcome.isMet && all > 0 {
            var row = missing[outcome.concept.id] ?? Missing(label: outcome.concept.label)
            row.postings += 1
            row.required += outcome.importance == .required ? 1 : 0
            row.points += 100 * outcome.weight * (1 - outcome.coverage) / all
            missing[outcome.concept.id] = row
        }
    }

    /// What is missing most, and what one more credential would open.
    public func summary(_ matching: CandidateMatching, asOf day: CalendarDay) -> FolderGaps {
        let rows = missing.sorted { ($1.value.points, $0.key) < ($0.value.points, $1.key) }.prefix(Self.shown)
        let count = Double(max(1, postings.count))
        return FolderGaps(
            candidate: file.candidate.id, postings: postings.count,
            missing: rows.map {
                .init(
                    label: $0.value.label, postings: $0.value.postings, required: $0.value.required,
                    points: $0.value.points / count)
            }, openers: openers(matching, day))
    }

    private func openers(_ matching: CandidateMatching, _ day: CalendarDay) -> [FolderGaps.Opener] {
        let before = postings.map { matching.matcher.match(file.candidate, $0, asOf: day) }
        let count = Double(max(1, postings.count))
        let openers = promising(matching.catalogue).map { credential -> FolderGaps.Opener in
            var candidate = file.candidate
            candidate.held.append(
                HeldCredential(name: credential.name, entry: credential.id, issued: day, verification: .evidence))
            var opener = FolderGaps.Opener(id: credential.id.rawValue, name: credential.name, postings: 0, gain: 0)
            for (posting, old) in zip(postings, before) {
                let new = matching.matcher.match(candidate, posting, asOf: day)
                opener.gain += ((new.score ?? 0) - (old.score ?? 0)) / count
                let wasMet = old.requirements.count(where: \.isMet)
                if new.requirements.count(where: \.isMet) > wasMet { opener.postings += 1 }
            }
            return opener
        }
        return Array(
            openers.filter { $0.gain > 0 }.sorted { ($1.gain, $0.id) < ($0.gain, $1.id) }.prefix(Self.shown))
    }

    /// Entries that are not held and show most of what is missing; what is granted rather than earned is left out.
    private func promising(_ catalogue: Catalogue) -> [Credential] {
        let held = Set(file.candidate.held.compactMap(\.entry))
        let worth = catalogue.credentials.filter { credential in
            !held.contains(credential.id) && !credential.type.isGranted
        }.map { credential in
            let shown = [ConceptID(credential.id.rawValue)] + credential.skills.map(\.id)
            return (credential: credential, points: shown.reduce(0) { $0 + (missing[$1]?.points ?? 0) })
        }
        return worth.filter { $0.points > 0 }.sorted { ($1.points, $0.credential.id) < ($0.points, $1.credential.id) }
            .prefix(Self.tried).map(\.credential)
    }
}
