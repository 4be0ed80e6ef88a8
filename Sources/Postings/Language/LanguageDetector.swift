/// Tells which language a posting is written in, and whether much of it is in another.
///
/// Alphabets decide where only one language has them. Elsewhere every word adds how much likelier it is in each language
/// (``LanguageTable``): frequent words most, of all others their groups of letters. Deterministic: whole numbers, fixed
/// tables.
public struct LanguageDetector: Sendable {
    /// What a text is written in, or why that cannot be told.
    public enum Finding: Sendable, Equatable {
        /// The text is in this language.
        case language(Language)
        /// The most of the text is in the first, a considerable part in the second.
        case languages(Language, beside: Language)
        /// There are too few words to tell.
        case tooShort
        /// There are words, but few that any language uses often: names, codes, a language that is not known.
        case noRunningText
        /// The text fits two languages alike.
        case undecided(Language, Language)

        /// The language of the most of the text, where it is known.
        public var language: Language? {
            switch self {
            case .language(let language), .languages(let language, _): language
            case .tooShort, .noRunningText, .undecided: nil
            }
        }

        /// The language of a considerable part besides.
        public var otherLanguage: Language? {
            if case .languages(_, let other) = self { other } else { nil }
        }
    }

    /// With fewer words nothing is said.
    private static let leastWords: Int32 = 8
    /// With fewer frequent words nothing is said.
    private static let leastHits: Int32 = 3
    /// One word in this many must be a frequent one; in running text it is every third, among names of tools every tenth.
    private static let leastHitsOneIn: Int32 = 16
    /// Fewer do where each word speaks for the language, by its letters, 0.75 in natural logarithms more than for the next.
    private static let leastHitsIfClear: Int32 = 2
    /// By how much the best must beat the next: two in natural logarithms, odds of 7 to 1.
    private static let leastLead: Int32 = 16
    /// The lead among languages that share most of their words: less than one, odds of 2 to 1.
    private static let leastLeadAmongKin: Int32 = 6
    /// A second language is told of from so many words on, if they are this share of both.
    private static let leastWordsBeside: Int32 = 12
    private static let leastBesideOneIn: Int32 = 5
    /// Of a text that is looked at in several places, a notice at its head is no such part.
    private static let leastPartsBeside: Int32 = 2

    /// Texts beyond this many bytes are looked at in windows.
    private static let wholeBytes = 1200
    private static let windows = 5
    private static let windowBytes = 130

    private let table: LanguageTable

    /// Makes a detector.
    public init(table: LanguageTable) { self.table = table }

    /// The language of a text; a long one is looked at in five places.
    public func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        let parts = Self.parts(bytes.count)
        var survey = EnglishSurvey(table: table)
        for part in parts where !survey.hasOther { survey.read(bytes, part) }
        if survey.isEnglish { return .language(.english) }
        var sample = LanguageSample(table: table)
        for part in parts { sample.read(bytes, part) }
        sample.joinJapanese()
        return Self.finding(of: sample)
    }

    /// The language of a text.
    public func detect(_ text: [UInt8]) -> Finding { text.withUnsafeBufferPointer { detect($0) } }

    private static func parts(_ count: Int) -> [Range<Int>] {
        guard count > wholeBytes else { return [0..<count] }
        return (0..<windows).map { window in
            let start = window * (count - windowBytes) / (windows - 1)
            return start..<start + windowBytes
        }
    }

    private static func finding(of sample: LanguageSample) -> Finding {
        guard sample.words >= leastWords else { return .tooShort }
        let (best, next) = LanguageSample.leaders(sample.score)
        let lead = sample.score[best] - sample.score[next]
        let main = main(of: sample, best: best)
        let hits = sample.hits[main]
        let isFrequentIn = hits >= leastHits && hits * leastHitsOneIn >= sample.words
        guard isFrequentIn || hits >= leastHitsIfClear && lead >= sample.words * LanguageSample.clearLeadOfAWord else {
            return .noRunningText
        }
        if let beside = besides(main, in: sample) {
            return .languages(Language.byLane[main], beside: Language.byLane[beside])
        }
        let isKin = LanguageKin.areKin(best, next)
        guard lead >= (isKin ? leastLeadAmongKin : leastLead) else {
            return .undecided(Language.byLane[best], Language.byLane[next])
        }
        return .language(Language.byLane[best])
    }

    /// The language of the most sentences; among kin, whose sentences fit both, the one that the whole text fits best.
    private static func main(of sample: LanguageSample, best: Int) -> Int {
        let most = LanguageSample.leaders(wordsOfKin(sample.own)).best
        return sample.own[most] == 0 || LanguageKin.areKin(most, best) ? best : most
    }

    /// The language of a considerable number of other sentences, none of them kin of the first.
    private static func besides(_ main: Int, in sample: LanguageSample) -> Int? {
        var others = sample.own
        for lane in others.indices where lane == main || LanguageKin.areKin(lane, main) { others[lane] = 0 }
        let grouped = wordsOfKin(others)
        let most = LanguageSample.leaders(grouped).best
        guard grouped[most] >= leastWordsBeside,
            wordsOfKin(sample.ownParts)[most] >= min(leastPartsBeside, sample.parts),
            grouped[most] * leastBesideOneIn >= wordsOfKin(sample.own)[main] + grouped[most]
        else { return nil }
        for lane in others.indices where lane != most && !LanguageKin.areKin(lane, most) { others[lane] = 0 }
        return LanguageSample.leaders(others).best
    }

    /// For each language that has any, its words with those of its kin.
    private static func wordsOfKin(_ own: WordWeigher.Lanes) -> WordWeigher.Lanes {
        own.indices.map { lane in
            guard own[lane] > 0 else { return 0 }
            return own.indices.reduce(0) { $1 != lane && LanguageKin.areKin($1, lane) ? $0 + own[$1] : $0 } + own[lane]
        }
    }
}
