import PhraseMatching
import Postings

/// A posting's text as the models see it: its words, and all that was found in it, token by token.
///
/// Worked out once for a posting; an object, so that the many places which read it count no copies.
final class PostingView {
    let findings: TextFindings
    let sentences: [Sentence]
    let words: WordView
    /// What the wording around each token makes of it.
    private(set) var moods: [MoodSign]
    /// Whether the posting says that it does not need what a token names.
    private(set) var isNegated: [Bool]
    /// What the rules make of each sentence's clauses.
    private(set) var clauseMoods: [ClauseMood] = []
    /// What stands above each passage.
    private(set) var surroundings: [Surroundings] = []

    /// What stands above a passage and says what it is about.
    struct Surroundings {
        /// The tokens of the last heading above; nil where there is none.
        var heading: Range<Int>?
        /// Whether the heading says that nothing below it is needed.
        var saysNot = false
        /// How many passages ago it stands.
        var distance = 0
        /// The tokens of a line above that ends in a colon and leads in a list.
        var leadIn: Range<Int>?
    }

    var text: TokenizedPosting { findings.text }

    /// The byte right behind some tokens, or 0 where it is no ASCII.
    func signAfter(_ tokens: Range<Int>) -> Int {
        guard let last = tokens.last, Int(text.tokens[last].end) < text.bytes.count else { return 0 }
        let byte = text.bytes[Int(text.tokens[last].end)]
        return byte < 0x80 ? Int(byte) : 0
    }

    init(_ findings: TextFindings, _ known: KnownWords) {
        self.findings = findings
        let text = findings.text
        words = WordView(text, known)
        sentences = Sentence.all(in: text)
        moods = [MoodSign](repeating: .mentioned, count: text.tokens.count)
        isNegated = [Bool](repeating: false, count: text.tokens.count)
        for (index, sentence) in sentences.enumerated() {
            let mood = ClauseMood(
                findings: findings, sentence: sentence, isAnsweredNo: Self.isAnsweredNo(index, sentences, findings))
            clauseMoods.append(mood)
            for token in sentence.tokens {
                moods[token] = MoodSign(mood.mood(at: token..<token + 1))
                isNegated[token] = mood.isNegated(token..<token + 1)
            }
        }
        surroundings = Self.surroundings(findings)
    }

    /// An answer has no more words.
    private static let longestAnswer = 4

    /// Whether a sentence is a question that the next one answers with no.
    private static func isAnsweredNo(_ index: Int, _ sentences: [Sentence], _ findings: TextFindings) -> Bool {
        guard index + 1 < sentences.count, sentences[index + 1].passage == sentences[index].passage,
            findings.text.ends(sentences[index].tokens, with: UInt8(ascii: "?"))
        else { return false }
        let answer = sentences[index + 1].tokens
        guard answer.count <= longestAnswer else { return false }
        let first = findings.cues.starting(at: answer.lowerBound) ?? findings.asides.starting(at: answer.lowerBound)
        return first.map { [.negated, .negator, .denial].contains($0.kind) } ?? false
    }

    /// A line of more words leads in no list.
    private static let longestLeadIn = 25

    private static func surroundings(_ findings: TextFindings) -> [Surroundings] {
        let text = findings.text
        var current = Surroundings()
        var heading = 0
        return text.posting.passages.enumerated().map { index, passage in
            current.distance = index - heading
            let here = current
            let tokens = text.passageTokens[index]
            if passage.kind == .heading {
                current = Surroundings(heading: tokens, saysNot: saysNot(tokens, findings))
                heading = index
            } else if !tokens.isEmpty, tokens.count <= longestLeadIn, endsInColon(passage, of: text) {
                current.leadIn = tokens
            } else if passage.kind != .listItem {
                current.leadIn = nil
            }
            return here
        }
    }

    private static func saysNot(_ heading: Range<Int>, _ findings: TextFindings) -> Bool {
        // "It's great, but not required": what is wished for all the same.
        let cues = findings.cues.starting(in: heading)
        guard !cues.contains(where: { $0.kind == .preferred }) else { return false }
        // "None of this is needed on day one".
        let first =
            findings.asides.starting(at: heading.lowerBound)?.kind
            ?? findings.cues.starting(at: heading.lowerBound)?.kind
        return cues.contains { $0.kind == .negated }
            || (first == .denial || first == .negator) && cues.contains { Cue.Kind.importance.contains($0.kind) }
    }

    private static func endsInColon(_ passage: Passage, of text: TokenizedPosting) -> Bool {
        let bytes = text.posting.text.bytes[passage.range.clamped(to: 0..<text.posting.text.bytes.count)]
        return bytes.last { $0 > 0x20 } == UInt8(ascii: ":")
    }
}

/// What the wording around a token makes of it, as a name for features.
enum MoodSign: Int, CaseIterable {
    case required, preferred, mentioned, section, legal, offered

    init(_ mood: Mood) {
        switch mood {
        case .asked(.preferred): self = .preferred
        case .asked: self = .required
        case .mentioned: self = .mentioned
        case .ignored(.section): self = .section
        case .ignored(.legalOrApplication): self = .legal
        case .ignored(.offered): self = .offered
        }
    }
}
