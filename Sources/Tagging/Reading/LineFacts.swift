import Learning
import PhraseMatching
import Postings
import SkillTaxonomy

/// What is the same for all tokens of a sentence, and what each asks of its neighbours.
struct LineFacts {
    let view: PostingView
    let sentence: Sentence
    /// What the line asks for.
    let ask: FeaturePart
    private let index: Int
    private let lines: [LineReading]

    init(_ index: Int, _ view: PostingView, _ lines: [LineReading]) {
        self.view = view
        self.index = index
        self.lines = lines
        let sentence = view.sentences[index]
        self.sentence = sentence
        ask = .number(lines[index].ask.index)
    }

    var tokens: Range<Int> { sentence.tokens }

    func contains(_ token: Int) -> Bool { sentence.tokens.contains(token) }

    private static let start = FeaturePart.number(-1)
    private static let end = FeaturePart.number(-2)

    /// What stands for a token outside the sentence.
    private func outside(_ token: Int) -> FeaturePart { token < tokens.lowerBound ? Self.start : Self.end }

    func word(_ token: Int) -> FeaturePart {
        contains(token) ? .word(view.words.words[token]) : outside(token)
    }

    func cluster(_ token: Int) -> FeaturePart {
        contains(token) ? .number(view.words.clusters[token]) : .number(token < tokens.lowerBound ? -2 : -3)
    }

    func wordClass(_ token: Int) -> FeaturePart {
        contains(token) ? .number(Int(view.findings.classes[token].rawValue)) : outside(token)
    }

    /// The gap before a token; the sentence's edges count as such.
    func gap(before token: Int) -> FeaturePart {
        guard token > tokens.lowerBound else { return Self.start }
        return contains(token) ? .number(Int(view.text.tokens[token].gap.rawValue)) : Self.end
    }

    // MARK: labels

    func label(_ token: Int) -> MentionCandidate? {
        view.findings.labels.index(covering: token).map { view.findings.labels[$0] }
    }

    /// How a label lies on a token: 0 for none, else bits for its first and last token, doubt, and its kind.
    func cover(_ token: Int) -> Int {
        guard contains(token) else { return -1 }
        guard let label = label(token) else { return 0 }
        var bits = 1
        if label.tokens.lowerBound == token { bits |= 2 }
        if label.tokens.upperBound == token + 1 { bits |= 4 }
        if label.needsContext { bits |= 8 }
        return bits | (ConceptKind.allCases.firstIndex(of: label.concept.kind) ?? 0) << 4
    }

    /// At which ends of some tokens an item ends: 1 before, 2 behind.
    func edges(of other: Range<Int>) -> Int {
        func ends(_ token: Int) -> Bool {
            !contains(token) || view.text.tokens[token].gap.rawValue >= Token.Gap.comma.rawValue
        }
        let before = other.lowerBound <= tokens.lowerBound || ends(other.lowerBound)
        return (before ? 1 : 0) + (ends(other.upperBound) ? 2 : 0)
    }

    // MARK: what the lines say

    func addReading(_ templates: TokenTemplates, _ sink: inout some FeatureSink) {
        let line = lines[index]
        sink.add(Feature(templates.askAndRival, ask, .number(line.rival.index)))
        for (label, step) in line.steps.enumerated() {
            sink.add(Feature(templates.shortfall, .number(label), .number(step)))
        }
        let before = index > 0 ? FeaturePart.number(lines[index - 1].ask.index) : Self.start
        let after = index + 1 < lines.count ? FeaturePart.number(lines[index + 1].ask.index) : Self.end
        sink.add(Feature(templates.asksAround, before, ask, after))
    }
}
