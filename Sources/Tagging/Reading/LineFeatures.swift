import Learning
import PhraseMatching
import Postings
import SkillTaxonomy

/// What a sentence and its place say to the model of lines: one code for training and reading.
///
/// A position is a sentence, a sequence is a posting.
struct LineFeatures {
    private let names: ReadingNames
    private let templates = Templates()
    private var seen: Set<UInt64> = []

    init(_ names: ReadingNames) { self.names = names }

    /// Adds the features of all sentences of a posting.
    mutating func extract(_ view: PostingView, into sink: inout some FeatureSink) {
        for index in view.sentences.indices {
            sink.beginPosition()
            seen.removeAll(keepingCapacity: true)
            addPlace(index, view, &sink)
            addWords(index, view, &sink)
            addSurroundings(index, view, &sink)
            addFindings(index, view, &sink)
        }
    }

    /// Adds a feature, once at a position.
    private mutating func add(_ feature: Feature, _ sink: inout some FeatureSink) {
        if seen.insert(feature.key.value).inserted { sink.add(feature) }
    }

    // MARK: where it stands

    private mutating func addPlace(_ index: Int, _ view: PostingView, _ sink: inout some FeatureSink) {
        let sentence = view.sentences[index]
        let kind = FeaturePart.word(names.kinds[sentence.kind])
        let section = FeaturePart.word(names.sections[sentence.section])
        add(Feature(templates.bias), &sink)
        add(Feature(templates.kind, kind), &sink)
        add(Feature(templates.section, section), &sink)
        add(Feature(templates.kindSection, kind, section), &sink)
        add(Feature(templates.length, .number(Distance.bucket(sentence.tokens.count))), &sink)
        add(Feature(templates.place, .number(10 * index / max(1, view.sentences.count))), &sink)
        add(Feature(templates.isFirst, .number(sentence.isFirst ? 1 : 0)), &sink)
        let passage = view.text.passageTokens[sentence.passage]
        add(Feature(templates.passageLength, .number(Distance.bucket(passage.count))), &sink)
        if !sentence.isFirst, index > 0 {
            let before = view.sentences[index - 1].tokens.lowerBound
            add(Feature(templates.firstBefore, .word(view.words.words[before])), &sink)
        }
        guard sentence.passage > 0 else { return }
        let previous = view.text.posting.passages[sentence.passage - 1]
        add(Feature(templates.kindBefore, .word(names.kinds[previous.kind]), kind), &sink)
        let tokens = view.text.passageTokens[sentence.passage - 1]
        guard tokens.count <= Self.shortPassage else { return }
        for token in tokens { add(Feature(templates.wordBefore, .word(view.words.words[token])), &sink) }
    }

    private static let shortPassage = 8

    // MARK: what it says

    private mutating func addWords(_ index: Int, _ view: PostingView, _ sink: inout some FeatureSink) {
        let (words, clusters) = (view.words.words, view.words.clusters)
        let tokens = view.sentences[index].tokens
        let kind = FeaturePart.word(names.kinds[view.sentences[index].kind])
        for token in tokens {
            add(Feature(templates.word, .word(words[token])), &sink)
            add(Feature(templates.cluster, .number(clusters[token])), &sink)
            guard token + 1 < tokens.upperBound else { continue }
            add(Feature(templates.pair, .word(words[token]), .word(words[token + 1])), &sink)
        }
        let first = tokens.lowerBound
        add(Feature(templates.first, .word(words[first])), &sink)
        if tokens.count > 1 {
            add(Feature(templates.firstTwo, .word(words[first]), .word(words[first + 1])), &sink)
        }
        if tokens.count > 2 {
            add(
                Feature(templates.firstThree, .word(words[first]), .word(words[first + 1]), .word(words[first + 2])),
                &sink)
        }
        add(Feature(templates.last, .word(words[tokens.upperBound - 1])), &sink)
        add(Feature(templates.firstCluster, .number(clusters[first])), &sink)
        add(Feature(templates.firstClusterKind, kind, .number(clusters[first])), &sink)
        add(Feature(templates.end, .number(view.signAfter(tokens))), &sink)
    }

    // MARK: what stands above it

    private mutating func addSurroundings(_ index: Int, _ view: PostingView, _ sink: inout some FeatureSink) {
        let sentence = view.sentences[index]
        let above = view.surroundings[sentence.passage]
        let kind = FeaturePart.word(names.kinds[sentence.kind])
        let section = FeaturePart.word(names.sections[sentence.section])
        add(Feature(templates.distance, .number(min(above.distance, 9))), &sink)
        add(Feature(templates.sectionDistance, section, .number(min(above.distance, 4))), &sink)
        if sentence.kind == .heading {
            addHeading([names.isHeading], kind, &sink)
        } else if let heading = above.heading {
            addHeading(Array(view.words.words[heading]), kind, &sink)
            for token in heading { add(Feature(templates.headingCluster, .number(view.words.clusters[token])), &sink) }
        } else {
            addHeading([names.noHeading], kind, &sink)
        }
        guard let leadIn = above.leadIn else { return }
        add(Feature(templates.isLedIn), &sink)
        for token in leadIn {
            add(Feature(templates.leadIn, .word(view.words.words[token])), &sink)
            guard token + 1 < leadIn.upperBound else { continue }
            add(
                Feature(templates.leadInPair, .word(view.words.words[token]), .word(view.words.words[token + 1])),
                &sink)
        }
    }

    private mutating func addHeading(_ words: [UInt64], _ kind: FeaturePart, _ sink: inout some FeatureSink) {
        for (position, word) in words.enumerated() {
            add(Feature(templates.heading, .word(word)), &sink)
            add(Feature(templates.headingKind, kind, .word(word)), &sink)
            guard position + 1 < words.count else { continue }
            add(Feature(templates.headingPair, .word(word), .word(words[position + 1])), &sink)
        }
        let start = words.prefix(3).map { FeaturePart.word($0) }
        switch start.count {
        case 3: add(Feature(templates.headingStart, start[0], start[1], start[2]), &sink)
        case 2: add(Feature(templates.headingStart, start[0], start[1]), &sink)
        case 1: add(Feature(templates.headingStart, start[0]), &sink)
        default: return
        }
    }

    // MARK: what was found in it

    private mutating func addFindings(_ index: Int, _ view: PostingView, _ sink: inout some FeatureSink) {
        let sentence = view.sentences[index]
        let (tokens, findings) = (sentence.tokens, view.findings)
        let kind = FeaturePart.word(names.kinds[sentence.kind])
        let section = FeaturePart.word(names.sections[sentence.section])
        for cue in findings.cues[findings.cues.indices(overlapping: tokens)] {
            let name = FeaturePart.word(names.cues[cue.kind])
            add(Feature(templates.cue, name), &sink)
            add(Feature(templates.cueSection, section, name), &sink)
        }
        for lead in findings.leads[findings.leads.indices(overlapping: tokens)] {
            add(Feature(templates.lead, .number(Int(lead.kinds.rawValue))), &sink)
        }
        let isLedIn = FeaturePart.number(view.clauseMoods[index].isLedIn ? 1 : 0)
        add(Feature(templates.ledKind, isLedIn, kind), &sink)
        add(Feature(templates.ledSection, isLedIn, section), &sink)
        addMoods(tokens, kind, view, &sink)
        addLabels(tokens, kind, view, &sink)
        let firstClass = Int(findings.classes[tokens.lowerBound].rawValue)
        add(Feature(templates.firstClass, .number(firstClass)), &sink)
        add(Feature(templates.firstClassKind, kind, .number(firstClass)), &sink)
        add(Feature(templates.negated, .number(tokens.contains { view.isNegated[$0] } ? 1 : 0)), &sink)
        let hasLevel = !findings.levels.indices(overlapping: tokens).isEmpty
        add(Feature(templates.level, .number(hasLevel ? 1 : 0)), &sink)
    }

    private mutating func addMoods(
        _ tokens: Range<Int>, _ kind: FeaturePart, _ view: PostingView, _ sink: inout some FeatureSink
    ) {
        var counts = [Int](repeating: 0, count: MoodSign.allCases.count)
        for token in tokens { counts[view.moods[token].rawValue] += 1 }
        var (most, set) = (0, 0)
        for (mood, count) in counts.enumerated() where count > 0 {
            if count > counts[most] { most = mood }
            set |= 1 << mood
        }
        let name = FeaturePart.word(names.moods[most])
        add(Feature(templates.mood, name), &sink)
        add(Feature(templates.moodKind, name, kind), &sink)
        add(Feature(templates.moods, .number(set)), &sink)
    }

    private mutating func addLabels(
        _ tokens: Range<Int>, _ kind: FeaturePart, _ view: PostingView, _ sink: inout some FeatureSink
    ) {
        let labels = view.findings.labels
        let places = labels.indices(overlapping: tokens)
        let covered = labels[places].reduce(0) { $0 + $1.tokens.clamped(to: tokens).count }
        add(Feature(templates.labels, .number(min(places.count, 5))), &sink)
        add(Feature(templates.covered, .number(5 * covered / tokens.count)), &sink)
        add(Feature(templates.labelsKind, .number(min(places.count, 3)), kind), &sink)
        for label in labels.starting(in: tokens) {
            add(Feature(templates.labelType, .word(names.types[label.concept])), &sink)
        }
    }

    private struct Templates {
        let bias = FeatureTemplate("b"), kind = FeatureTemplate("k"), section = FeatureTemplate("s")
        let kindSection = FeatureTemplate("ks"), length = FeatureTemplate("len"), place = FeatureTemplate("place")
        let isFirst = FeatureTemplate("first"), passageLength = FeatureTemplate("plen")
        let firstBefore = FeatureTemplate("pw0"), kindBefore = FeatureTemplate("pk")
        let wordBefore = FeatureTemplate("pw"), word = FeatureTemplate("w"), pair = FeatureTemplate("ww")
        let cluster = FeatureTemplate("c"), first = FeatureTemplate("w0"), firstTwo = FeatureTemplate("w01")
        let firstThree = FeatureTemplate("w012"), last = FeatureTemplate("wl")
        let firstCluster = FeatureTemplate("c0"), firstClusterKind = FeatureTemplate("kc0")
        let end = FeatureTemplate("end"), distance = FeatureTemplate("hd")
        let sectionDistance = FeatureTemplate("hsec"), heading = FeatureTemplate("h")
        let headingKind = FeatureTemplate("kh"), headingPair = FeatureTemplate("hh")
        let headingStart = FeatureTemplate("hall"), headingCluster = FeatureTemplate("hc")
        let isLedIn = FeatureTemplate("li"), leadIn = FeatureTemplate("l"), leadInPair = FeatureTemplate("ll")
        let cue = FeatureTemplate("q"), cueSection = FeatureTemplate("qs"), lead = FeatureTemplate("ld")
        let ledKind = FeatureTemplate("ledk"), ledSection = FeatureTemplate("leds")
        let mood = FeatureTemplate("m"), moodKind = FeatureTemplate("mk"), moods = FeatureTemplate("ms")
        let labels = FeatureTemplate("nl"), covered = FeatureTemplate("cov"), labelsKind = FeatureTemplate("nlk")
        let labelType = FeatureTemplate("lt"), firstClass = FeatureTemplate("cl0")
        let firstClassKind = FeatureTemplate("clk0"), negated = FeatureTemplate("neg"), level = FeatureTemplate("lev")
    }
}

/// Distances and lengths in steps that grow, as features hold them.
enum Distance {
    private static let steps = [0, 1, 2, 3, 4, 6, 9, 14, 22, 40]

    /// The step of a number.
    static func bucket(_ number: Int) -> Int { steps.firstIndex { number <= $0 } ?? steps.count }
}
