import Postings
import SkillTaxonomy
import Tagging

/// Learns from marked pages how to read postings.
public struct TrainingRun: Sendable {
    /// What was learned.
    public let outcome: ReadingTrainer.Outcome
    /// What could not be read, as messages.
    public private(set) var problems: [String] = []
    /// The marks that were left out, as messages.
    public private(set) var warnings: [String] = []

    /// Reads marks and pages, and learns.
    ///
    /// - Parameters:
    ///   - marks: a gold file's path.
    ///   - pages: the folder with a page for each id.
    ///   - sources: where each posting was published, by id; one that is not there counts as a source of its own.
    ///   - clusters: words that stand in like surroundings, by word.
    ///   - leaving: which ids to leave out.
    ///   - sieve: what reads the pages.
    public init(
        marks: FilePath, pages: FilePath, sources: [String: String], clusters: [String: Int],
        options: ReadingTrainer.Options, leaving: (String) -> Bool = { _ in false }, sieve: Sieve,
        progress: (String) -> Void
    ) throws {
        let (gold, broken) = GoldPosting.lines(try EvaluationRun.read(marks))
        problems = broken.map { "\(marks), line \($0): is no gold posting; see the fields of the other lines" }
        var examples: [ReadingTrainer.Example] = []
        for posting in gold where !leaving(posting.id) {
            do throws(InputProblem) {
                let found = try EvaluationRun.postings(posting.id, in: pages, sieve)
                guard let page = found.first else { throw .noPosting(source: posting.id) }
                examples.append(
                    ReadingTrainer.Example(
                        posting: page, marks: posting.requirements.map(\.asMark),
                        source: sources[posting.id] ?? posting.id))
            } catch {
                problems.append(error.description)
            }
        }
        guard !examples.isEmpty else { throw ConfigurationProblem.nothingToLearn(marks: marks.description) }
        let trainer = ReadingTrainer(
            skills: [sieve.skills], credentials: sieve.builtIn.credentials, language: sieve.builtIn.language,
            clusters: clusters, options: options)
        outcome = try trainer.train(examples, progress: progress)
        warnings = outcome.missing.map {
            "\(examples[$0.example].posting.id): '\($0.phrase)' does not stand in its text, and the mark was left out; "
                + "write the phrase as the text has it"
        }
    }
}

extension GoldPosting.Mark {
    /// The mark as training takes it.
    var asMark: PostingMark {
        PostingMark(
            phrase: phrase, context: context, place: nth ?? 1,
            kind: kind == "skill" ? .skill : kind == "credential" ? .credential : .other,
            ask: importance == "duty" ? .duty : LineAsk(rawValue: importance) ?? .duty, isNegated: negated)
    }
}
