#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One concept that may be meant, with the evidence for it.
struct CandidateEvidence {
    /// Position of the concept.
    let concept: Int
    /// Shares of the text's highest scores, from 0 to 1.
    private let coverage: Double
    private let window: Double
    private let form: FormEvidence
    private let preferredFraction: Double
    private let labelLength: Int
    private let isExact: Bool
    private let translation: Double
    let description: Double
    let characters: Double
    // Known only beside the other candidates.
    private(set) var combined = 0.0
    private var rank = 0
    private var gap = 0.0

    /// Gathers the evidence for a concept that the search reached.
    init(_ concept: UInt32, _ search: CoverageSearch, highest: (whole: Float, window: Float), _ text: TextEvidence) {
        let position = Int(concept)
        let preferred = text.preferredForm(of: position)
        let preferredEvidence = preferred.map { FormEvidence($0, in: text) }
        self.concept = position
        coverage = Double(search.whole.best[position] / highest.whole)
        window = highest.window > 0 ? Double(search.window.best[position] / highest.window) : 0
        form = FormEvidence(Int(search.whole.form[position]), in: text)
        preferredFraction = preferredEvidence?.fraction ?? 0
        labelLength = preferredEvidence?.wordCount ?? 0
        isExact = text.isExact(position)
        translation = text.translation(of: preferred ?? -1)
        description = text.description(of: position)
        characters = text.characters(of: position)
    }

    /// Adds up the main evidence with fixed shares; the best description and characters among the candidates count 1.
    mutating func combine(bestDescription: Double, bestCharacters: Double) {
        combined = coverage + 0.15 * translation
        combined += bestDescription > 0 ? 0.2 * description / bestDescription : 0
        combined += bestCharacters > 0 ? 0.3 * characters / bestCharacters : 0
        combined += isExact ? 0.3 : 0
    }

    /// Sets its place among the candidates by `combined`, from 0, and how far it is below the best.
    mutating func place(_ rank: Int, best: Double) {
        self.rank = rank
        gap = best - combined
    }

    /// One piece of evidence as a number.
    func value(of feature: RankingFeature) -> Double {
        switch feature {
        case .coverage: coverage
        case .window: window
        case .fraction: form.fraction
        case .found: form.foundMass.squareRoot()
        case .contiguity: form.contiguity
        case .order: form.isInOrder ? 1 : 0
        case .preferred: form.isPreferred ? 1 : 0
        case .exact: isExact ? 1 : 0
        case .preferredFraction: preferredFraction
        case .translation: translation
        case .characters: characters
        case .firstWord: form.hasFirstWord ? 1 : 0
        case .lastWord: form.hasLastWord ? 1 : 0
        case .labelLength: Double(labelLength)
        case .combined: combined
        case .rank: log1p(Double(rank))
        case .gap: gap
        }
    }
}

extension CandidateEvidence {
    /// Works out what is only known of all candidates together.
    static func compare(_ candidates: inout [CandidateEvidence]) {
        let description = candidates.reduce(0) { max($0, $1.description) }
        let characters = candidates.reduce(0) { max($0, $1.characters) }
        for index in candidates.indices {
            candidates[index].combine(bestDescription: description, bestCharacters: characters)
        }
        let order = candidates.indices.sorted {
            (candidates[$0].combined, $1) > (candidates[$1].combined, $0)
        }
        guard let first = order.first else { return }
        let best = candidates[first].combined
        for (rank, index) in order.enumerated() { candidates[index].place(rank, best: best) }
    }
}

/// How a text covers one form of a label.
struct FormEvidence {
    private(set) var wordCount = 0
    private(set) var foundMass = 0.0
    private(set) var fraction = 0.0
    private(set) var hasFirstWord = false
    private(set) var hasLastWord = false
    private(set) var contiguity = 0.0
    private(set) var isInOrder = false
    private(set) var isPreferred = false

    init(_ form: Int, in text: TextEvidence) {
        var found: [UInt32] = []
        var mass = 0.0
        for (word, weight) in text.words(ofForm: form) {
            wordCount += 1
            mass += Double(weight)
            hasLastWord = text.has(word)
            if hasLastWord {
                found.append(word)
                foundMass += Double(weight)
                hasFirstWord = hasFirstWord || wordCount == 1
            }
        }
        fraction = mass > 0 ? foundMass / mass : 0
        isInOrder = text.isInOrder(found)
        let span = text.shortestSpan(of: found)
        contiguity = span > 0 ? Double(found.count) / Double(span) : 0
        isPreferred = text.isPreferred(form: form)
    }
}
