import Learning
import PhraseMatching
import Postings
import SkillTaxonomy

/// What a token, its neighbours and its line say to the model of tokens: one code for training and reading.
///
/// A position is a token, a sequence is a sentence.
struct TokenFeatures {
    private let names: ReadingNames
    private let templates = TokenTemplates()

    init(_ names: ReadingNames) { self.names = names }

    /// Adds the features of a sentence's tokens.
    func extract(_ index: Int, _ view: PostingView, _ lines: [LineReading], into sink: inout some FeatureSink) {
        let line = LineFacts(index, view, lines)
        var reach = CueReach(view.sentences[index].tokens)
        for token in view.sentences[index].tokens {
            sink.beginPosition()
            addWords(token, line, &sink)
            addForm(token, line, &sink)
            addLabels(token, line, &sink)
            reach.move(to: token, view.findings)
            addCues(token, reach, line, &sink)
            addLine(token, line, &sink)
        }
    }

    // MARK: words around it

    private func addWords(_ token: Int, _ line: LineFacts, _ sink: inout some FeatureSink) {
        let t = templates
        let (word, cluster) = (line.word(token), line.cluster(token))
        sink.add(Feature(t.bias))
        sink.add(Feature(t.word, word))
        for distance in 1...2 {
            sink.add(Feature(t.wordsBefore[distance - 1], line.word(token - distance)))
            sink.add(Feature(t.wordsAfter[distance - 1], line.word(token + distance)))
        }
        sink.add(Feature(t.pairBefore, line.word(token - 1), word))
        sink.add(Feature(t.pairAfter, word, line.word(token + 1)))
        sink.add(Feature(t.cluster, cluster))
        for distance in 1...2 {
            sink.add(Feature(t.clustersBefore[distance - 1], line.cluster(token - distance)))
            sink.add(Feature(t.clustersAfter[distance - 1], line.cluster(token + distance)))
        }
    }

    // MARK: what stands between, and what class it is of

    private func addForm(_ token: Int, _ line: LineFacts, _ sink: inout some FeatureSink) {
        let t = templates
        let (gap, next) = (line.gap(before: token), line.gap(before: token + 1))
        sink.add(Feature(t.gapWordBefore, gap, line.word(token - 1)))
        sink.add(Feature(t.gapWordAfter, next, line.word(token + 1)))
        let (own, after) = (line.wordClass(token), line.wordClass(token + 1))
        sink.add(Feature(t.classGaps, own, gap, next, after))
        sink.add(Feature(t.askClass, line.ask, own))
        sink.add(Feature(t.askGaps, line.ask, gap, next))
    }

    // MARK: the label on it

    private func addLabels(_ token: Int, _ line: LineFacts, _ sink: inout some FeatureSink) {
        let t = templates
        let cover = FeaturePart.number(line.cover(token))
        let (before, after) = (FeaturePart.number(line.cover(token - 1)), FeaturePart.number(line.cover(token + 1)))
        sink.add(Feature(t.coversAround, before, cover, after))
        sink.add(Feature(t.askCovers, line.ask, before, cover, after))
        guard let label = line.label(token) else { return }
        let type = FeaturePart.word(names.types[label.concept])
        sink.add(Feature(t.coverWord, cover, line.word(token)))
        sink.add(Feature(t.labelType, type))
        sink.add(Feature(t.askType, line.ask, type))
        sink.add(Feature(t.labelDoubt, .number((label.needsContext ? 1 : 0) + (label.isPlainWord ? 2 : 0))))
        sink.add(Feature(t.labelEdges, .number(line.edges(of: label.tokens)), cover))
    }

    // MARK: cues to either side

    private func addCues(_ token: Int, _ reach: CueReach, _ line: LineFacts, _ sink: inout some FeatureSink) {
        let t = templates
        if let cue = reach.before {
            sink.add(
                Feature(
                    t.cueBeforeFar, .word(names.cues[cue.kind]),
                    .number(Distance.bucket(token - cue.tokens.upperBound + 1))))
        }
        if let cue = reach.after {
            sink.add(
                Feature(
                    t.cueAfterFar, .word(names.cues[cue.kind]),
                    .number(Distance.bucket(cue.tokens.lowerBound - token))))
        }
        guard let lead = reach.lead else { return }
        let kinds = FeaturePart.number(Int(lead.kinds.rawValue))
        let far = FeaturePart.number(Distance.bucket(token - lead.tokens.upperBound + 1))
        sink.add(Feature(t.leadFar, kinds, far))
        sink.add(Feature(t.askLead, line.ask, kinds, far))
    }

    // MARK: its line

    private func addLine(_ token: Int, _ line: LineFacts, _ sink: inout some FeatureSink) {
        let t = templates
        let mood = FeaturePart.word(names.moods[line.view.moods[token].rawValue])
        sink.add(Feature(t.mood, mood))
        sink.add(Feature(t.askMood, line.ask, mood))
        line.addReading(t, &sink)
    }
}
