/// Tells which language a posting is written in by its frequent words.
///
/// Every word that is frequent in some language adds the logarithm of how much likelier it is there (``FrequentWords``).
/// The names of tools and places are frequent nowhere and say nothing, so that a German ad full of English product names
/// stays German. Deterministic: whole numbers, fixed tables.
public enum LanguageDetector {
    /// What a text is written in, or why that cannot be told.
    public enum Finding: Sendable, Equatable {
        /// Most of its frequent words are of this language.
        case language(Language)
        /// There are too few words to tell.
        case tooShort
        /// There are words, but few that any language uses often: names, codes, a language that is not known.
        case noRunningText
        /// Two languages share the text, or it fits both.
        case undecided(Language, Language)

        /// The language, where it is known.
        public var language: Language? {
            if case .language(let language) = self { language } else { nil }
        }
    }

    /// With fewer words nothing is said.
    private static let leastWords = 10
    /// With fewer frequent words nothing is said.
    private static let leastHits = 4
    /// One word in this many must be a frequent one; in running text it is every second, in bullets every fourth.
    private static let leastHitsOneIn = 8
    /// By how much the best must beat the next: 8 in natural logarithms, odds of 3000 to 1.
    private static let leastMargin: Int32 = 128
    /// The margin between languages that share most of their frequent words: 2, odds of 7 to 1.
    private static let leastMarginAmongKin: Int32 = 32
    private static let kin: Set<Language> = [.norwegian, .danish, .swedish]
    /// Two languages share a text where the words that speak for the second come to this share of the best's.
    private static let mixedShare = (numerator: 1, denominator: 2)
    /// At most so many letters count.
    private static let mostLetters = 12

    /// Texts beyond this many bytes are looked at in windows.
    private static let wholeBytes = 1200
    private static let windows = 4
    private static let windowBytes = 250

    /// The language of a text; a long one is looked at in four places.
    public static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        let capacity = wholeBytes / 2 + 64
        return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { rows in
            var sample = Sample(rows: rows)
            if bytes.count <= wholeBytes {
                sample.read(bytes, 0..<bytes.count)
            } else {
                for window in 0..<windows {
                    let start = window * (bytes.count - windowBytes) / (windows - 1)
                    sample.read(bytes, start..<start + windowBytes)
                }
            }
            return sample.finding
        }
    }

    /// The language of a text.
    public static func detect(_ text: [UInt8]) -> Finding { text.withUnsafeBufferPointer { detect($0) } }

    /// What has been read of a text.
    private struct Sample {
        /// The rows of the frequent words met.
        let rows: UnsafeMutableBufferPointer<UInt16>
        let table = LanguageTable.shared
        var words = 0
        var hits = 0
        var letters = 0
        var score = LanguageTable.Weights(repeating: 0)

        init(rows: UnsafeMutableBufferPointer<UInt16>) { self.rows = rows }

        mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            var scanner = WordScanner(bytes: bytes, from: range.lowerBound)
            // A window begins inside a word.
            if range.lowerBound > 0 { _ = scanner.next(before: range.upperBound) }
            while let word = scanner.next(before: range.upperBound) {
                words += 1
                let row = table.row(of: word.key)
                // "no, no, no, no" says no more than one "no".
                if row > 0, hits < rows.count, hits == 0 || rows[hits - 1] != row {
                    rows[hits] = row
                    hits += 1
                    score &+= table.rows[Int(row)]
                }
                if word.letter >= 0, letters < mostLetters {
                    let row = table.row(ofLetter: word.letter)
                    if row > 0 {
                        letters += 1
                        score &+= table.rows[Int(row)]
                    }
                }
            }
        }

        var finding: Finding {
            guard words >= leastWords else { return .tooShort }
            let (best, next) = leaders
            let own = rows[..<hits].reduce(0) { $0 + (table.rows[Int($1)][best.lane] > 0 ? 1 : 0) }
            guard own >= leastHits, own * leastHitsOneIn >= words else { return .noRunningText }
            let margin = kin.isSuperset(of: [best, next]) ? leastMarginAmongKin : leastMargin
            guard score[best.lane] - score[next.lane] >= margin else { return .undecided(best, next) }
            // What speaks for another language more than for the best is no more than all that speaks for it.
            guard Int(score[next.lane]) * mixedShare.denominator > Int(score[best.lane]) * mixedShare.numerator else {
                return .language(best)
            }
            return sharer(besides: best).map { .undecided(best, $0) } ?? .language(best)
        }

        /// The language that the most speaks for, and the one after it; of two alike the earlier.
        private var leaders: (best: Language, next: Language) {
            var (best, next) = (0, 1)
            for lane in Language.byLane.indices {
                if score[lane] > score[best] {
                    (best, next) = (lane, best)
                } else if lane != best, score[lane] > score[next] {
                    next = lane
                }
            }
            return (Language.byLane[best], Language.byLane[next])
        }

        /// The language that much of the text fits better than the best one.
        private func sharer(besides best: Language) -> Language? {
            var forOthers = LanguageTable.Weights(repeating: 0)
            for row in rows[..<hits] {
                let weights = table.rows[Int(row)]
                let lead = weights &- LanguageTable.Weights(repeating: weights[best.lane])
                forOthers &+= lead.replacing(with: 0, where: lead .< 0)
            }
            let (numerator, denominator) = mixedShare
            return Language.byLane.first {
                $0 != best && Int(forOthers[$0.lane]) * denominator > Int(score[best.lane]) * numerator
            }
        }
    }
}
