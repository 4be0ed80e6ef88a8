/// What has been read of a text, sentence by sentence.
struct LanguageSample {
    /// A sentence of fewer words goes on over marks that could end it.
    private static let leastWordsOfASentence = 6
    /// A sentence of more words is cut.
    private static let mostWordsOfASentence = 24
    /// By how much a language must lead for a sentence to be its own: three in natural logarithms.
    private static let leastLeadOfASentence: Int32 = 24
    /// One word in this many must be a frequent one of it, unless each word speaks for it by its letters.
    private static let leastHitsOneIn: Int32 = 7
    static let clearLeadOfAWord: Int32 = 6
    /// Where one sign in this many is Japanese, Chinese signs are Japanese too.
    private static let leastKanaOneIn: Int32 = 8

    private(set) var words: Int32 = 0
    /// What all words say for each language, in eighths of a natural logarithm.
    private(set) var score = WordWeigher.none
    /// How many frequent words of each language there were.
    private(set) var hits = WordWeigher.none
    /// How many words stand in sentences that are a language's own, or that of its kin which they fit best.
    private(set) var own = WordWeigher.none

    /// In how many of the parts that were read such sentences stand.
    private(set) var ownParts = WordWeigher.none
    private(set) var parts: Int32 = 0

    private var sentence: WordWeigher
    private var sentenceWords: Int32 = 0
    private var lastWord: UInt64 = 0

    init(table: LanguageTable) { sentence = WordWeigher(table: table) }

    /// Reads a part of a text.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let ownBefore = own
        defer {
            parts += 1
            for lane in own.indices where own[lane] > ownBefore[lane] { ownParts[lane] += 1 }
        }
        var scanner = WordScanner(bytes: bytes, from: range.lowerBound)
        // A window begins inside a word.
        if range.lowerBound > 0 { _ = scanner.next(before: range.upperBound) }
        while scanner.next(before: range.upperBound) {
            let ends =
                switch scanner.before {
                case .line: sentenceWords > 0
                case .mark: sentenceWords >= Self.leastWordsOfASentence
                case .none: sentenceWords >= Self.mostWordsOfASentence
                }
            if ends { endSentence() }
            add(scanner)
        }
        endSentence()
    }

    private mutating func add(_ scanner: WordScanner) {
        switch scanner.alphabet {
        case .none: return
        case .shared:
            sentenceWords += 1
            // "no, no, no, no" says no more than one "no".
            if scanner.key != lastWord { sentence.add(scanner) }
            lastWord = scanner.key
        case .own(let language):
            sentenceWords += 1
            sentence.add(words: 1, of: language)
        case .unspaced(let language, let lettersOfAWord): add(scanner.letterCount, lettersOfAWord, language)
        case .han: add(scanner.letterCount, 2, .chinese)
        }
    }

    private mutating func add(_ letterCount: Int, _ lettersOfAWord: Int, _ language: Language) {
        let words = (letterCount + lettersOfAWord - 1) / lettersOfAWord
        sentenceWords += Int32(words)
        sentence.add(words: words, of: language)
    }

    private mutating func endSentence() {
        let best = Self.leaders(sentence.score).best
        let lead = sentence.score[best] - Self.most(sentence.score, besides: best)
        let frequent = sentence.hits[best]
        // Without any frequent word it is a list of names.
        if lead >= Self.leastLeadOfASentence, frequent > 0,
            frequent * Self.leastHitsOneIn >= sentenceWords || lead >= sentenceWords * Self.clearLeadOfAWord
        {
            own[best] += sentenceWords
        }
        for lane in score.indices {
            score[lane] += sentence.score[lane]
            hits[lane] += sentence.hits[lane]
        }
        words += sentenceWords
        sentenceWords = 0
        sentence.clear()
    }

    /// Counts Chinese signs as Japanese where the text is.
    mutating func joinJapanese() {
        let (chinese, japanese) = (Language.chinese.lane, Language.japanese.lane)
        guard hits[japanese] > 0, hits[japanese] * Self.leastKanaOneIn >= hits[chinese] else { return }
        for counts in [\LanguageSample.score, \.hits, \.own, \.ownParts] {
            self[keyPath: counts][japanese] += self[keyPath: counts][chinese]
            self[keyPath: counts][chinese] = 0
        }
    }

    /// The greatest number of a language that is no kin of one: a sentence fits kin alike.
    private static func most(_ counts: WordWeigher.Lanes, besides lane: Int) -> Int32 {
        var most: Int32 = 0
        for other in counts.indices where counts[other] > most && other != lane && !LanguageKin.areKin(other, lane) {
            most = counts[other]
        }
        return most
    }

    /// The places of the greatest number and of the one after it; of two alike the earlier comes first.
    static func leaders(_ counts: WordWeigher.Lanes) -> (best: Int, next: Int) {
        var (best, next) = (0, 1)
        for lane in counts.indices {
            if counts[lane] > counts[best] {
                (best, next) = (lane, best)
            } else if lane != best, next == best || counts[lane] > counts[next] {
                next = lane
            }
        }
        return (best, next)
    }
}
