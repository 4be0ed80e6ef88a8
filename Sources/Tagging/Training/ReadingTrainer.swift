import Learning
import PhraseMatching
import Postings
import SkillTaxonomy

/// Learns from marked postings how to read others.
///
/// First the words that occur in enough postings of enough sources, then what lines ask for, then which tokens name it. The
/// second model sees what the first says of each line; while it learns, that comes from a model that had not seen the line:
/// the sources are cut into parts, and each part is read by a model of the others.
///
/// The same postings and marks in the same order give the same bytes, on any machine and number of threads.
public struct ReadingTrainer: Sendable {
    /// A posting with its marks.
    public struct Example: Sendable {
        /// The posting.
        public var posting: Posting
        var marks: [PostingMark]
        var source: String

        /// Makes an example.
        ///
        /// - Parameter source: where it was published; what stands in one source alone is not learned.
        public init(posting: Posting, marks: [PostingMark], source: String) {
            self.posting = posting
            self.marks = marks
            self.source = source
        }
    }

    /// How to train.
    public struct Options: Sendable {
        /// The price of large weights of the model of lines.
        public var linesL2 = 2.0
        /// The price of large weights of the model of tokens.
        public var tokensL2 = 4.0
        /// How often the model of tokens meets each sentence, as it is and with skills hidden; that of lines meets each posting
        /// three times as often.
        public var rounds = 8
        /// The first step of the model of lines.
        public var lineRate = 0.003
        /// The first step of the model of tokens.
        public var tokenRate = 0.01
        /// Threads; they change no byte.
        public var threads = 1
        /// In how many parts the sources are cut.
        public var parts = 4
        /// What is added to the score of "names nothing", in the model's units: less finds more.
        public var outsideOffset = 0
        /// Whether the model of tokens learns what its margins are worth, which takes as long again for each part.
        public var isCalibrated = true
        /// No longer model of tokens, in bytes of its source.
        public var mostTokenBytes = 1_400_000
        /// No longer model of lines, in bytes of its source.
        public var mostLineBytes = 400_000

        /// The options that the built-in model was trained with.
        public init() {}
    }

    /// What was learned, and how.
    public struct Outcome: Sendable {
        /// The model.
        public var file: ReadingModelFile
        /// The marks whose phrase does not stand in their posting's text: the posting's place, and the phrase.
        public var missing: [(example: Int, phrase: String)]
        /// Share of the lines read rightly by the models that had not seen them.
        public var linesRight: Double
    }

    static let lineUnit = 64
    static let tokenUnit = 16

    private let finder: LabelFinder
    private let lexicon: Lexicon
    private let clusters: [String: Int]
    private let options: Options

    /// Makes a trainer.
    ///
    /// - Parameters:
    ///   - clusters: of words in folded form that stand in like surroundings.
    public init(
        skills: [Taxonomy], credentials: Taxonomy, language: LanguageVocabularies, clusters: [String: Int],
        options: Options = Options()
    ) {
        finder = LabelFinder(taxonomies: [credentials] + skills)
        lexicon = Lexicon(language)
        self.clusters = clusters
        self.options = options
    }

    /// Learns.
    public func train(
        _ examples: [Example], progress: (String) -> Void = { _ in }
    ) throws(ReadingModelProblem) -> Outcome {
        var vocabulary = TrainingVocabulary()
        for (number, example) in examples.enumerated() {
            read(example) { vocabulary.add($0, document: number, source: example.source) }
        }
        let words = vocabulary.words(clusters: clusters)
        let memory = FlatMemory(copying: KnownWords.encode(words.map { ($0.word, $0.isNamed, $0.cluster) }))
        guard let known = KnownWords(memory, range: 0..<memory.bytes.count) else { throw .damaged }
        do throws(LearningProblem) {
            return try learn(examples, words, known, progress)
        } catch {
            throw .model(error)
        }
    }

    private func read(
        _ example: Example, without hides: ((ConceptReference) -> Bool)? = nil, _ body: (TextFindings) -> Void
    ) {
        TokenizedPosting.with(example.posting) {
            body(TextFindings($0, lexicon, labels: finder, without: hides))
        }
    }

    /// Of ten skills that a posting names, so many are hidden the second time: other taxonomies lack as many.
    private static let hiddenTenths: UInt64 = 4

    /// Whether a posting's skill is read as if no taxonomy had it: the same ones each time.
    private static func isHidden(_ concept: ConceptReference, in number: Int) -> Bool {
        concept.kind == .skill && TokenKey.of("\(number) \(concept.id)".utf8) % 10 < hiddenTenths
    }

    private func learn(
        _ examples: [Example], _ words: [ReadingModelFile.Word], _ known: KnownWords, _ progress: (String) -> Void
    ) throws(LearningProblem) -> Outcome {
        let groups = SourceParts(examples.map(\.source), parts: options.parts)
        var lines = LineTraining(groups, options)
        var missing: [(example: Int, phrase: String)] = []
        for (number, example) in examples.enumerated() {
            var failure: LearningProblem?
            read(example) { findings in
                let view = PostingView(findings, known)
                let aligned = MarkAlignment(example.marks, in: view.text, view.sentences)
                missing += aligned.missing.map { (number, example.marks[$0].phrase) }
                do throws(LearningProblem) { try lines.add(view, aligned, example, number) } catch { failure = error }
            }
            if let failure { throw failure }
        }
        progress("lines: \(lines.count) postings")
        let readings = try lines.readingsOfOthers(progress)
        let lineModel = try lines.model()
        var tokens = TokenTraining(groups, options)
        for (number, example) in examples.enumerated() {
            // Once as it is, once as a taxonomy with fewer skills would have it.
            for isSecond in [false, true] {
                var failure: LearningProblem?
                read(example, without: isSecond ? { Self.isHidden($0, in: number) } : nil) { findings in
                    let view = PostingView(findings, known)
                    let aligned = MarkAlignment(example.marks, in: view.text, view.sentences)
                    do throws(LearningProblem) {
                        try tokens.add(view, aligned, example, number, readings.lines[number], isAsItIs: !isSecond)
                    } catch { failure = error }
                }
                if let failure { throw failure }
            }
        }
        progress("tokens: \(tokens.count) sentences")
        let tokenModel = try tokens.model(progress)
        return Outcome(
            file: ReadingModelFile(words: words, lines: lineModel, tokens: tokenModel), missing: missing,
            linesRight: readings.right)
    }
}
