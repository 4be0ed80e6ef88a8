/// Whether a text is plainly English, told by its frequent words alone: most are, and that takes one look-up a word.
struct EnglishSurvey {
    private static let leastWords = 30
    /// One word in this many must be a frequent one of English; in running text it is every second.
    private static let leastEnglishOneIn = 6
    /// At most one word in this many may be a frequent one of another language alone, and of English ones one in four.
    private static let mostForeignOneIn = 16
    private static let mostForeignOfEnglish = 4
    /// So many words may stand without a frequent one of English among them; a sentence of another language has more.
    private static let longestRunWithout = 20
    private static let lettersOfAWord = 8
    /// From this weight on a word is frequent: three and a half in natural logarithms, one in 1500 words.
    private static let frequent: UInt8 = 28
    /// Up to this weight English does not have a word.
    private static let foreign: UInt8 = 12

    private let table: LanguageTable
    private var words = 0
    private var english = 0
    private var others = 0
    private var longestRun = 0

    init(table: LanguageTable) { self.table = table }

    /// Whether nothing else need be looked at.
    var isEnglish: Bool {
        words >= Self.leastWords && english * Self.leastEnglishOneIn >= words
            && others * Self.mostForeignOneIn <= words && others * Self.mostForeignOfEnglish <= english
            && longestRun <= Self.longestRunWithout
    }

    /// Whether another language is sure to have a sentence in it, whatever follows.
    var hasOther: Bool { longestRun > Self.longestRunWithout }

    /// Reads a part of a text.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var scanner = WordScanner(bytes: bytes, from: range.lowerBound)
        if range.lowerBound > 0 { _ = scanner.next(before: range.upperBound) }
        var run = 0
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.wordsAtOnce) { keys in
            var count = keys.count
            while count == keys.count, !hasOther {
                count = 0
                while count < keys.count, scanner.next(before: range.upperBound) {
                    keys[count] = key(of: scanner)
                    count += 1
                }
                add(UnsafeBufferPointer(rebasing: keys[..<count]), &run)
            }
        }
    }

    /// So many words are looked up together.
    private static let wordsAtOnce = 32

    /// The key to look a word up by; 0 where it needs no look.
    private mutating func key(of word: WordScanner) -> UInt64 {
        guard word.isShared else {
            // Some alphabets have no spaces between words.
            others += 1 + word.letterCount / Self.lettersOfAWord
            return 0
        }
        // Single letters are bullets and initials too.
        return word.letterCount > 1 ? word.key : 0
    }

    /// Counts words by their keys.
    ///
    /// - Parameter run: words without a frequent one of English among them, up to the last.
    private mutating func add(_ keys: UnsafeBufferPointer<UInt64>, _ run: inout Int) {
        words += keys.count
        withUnsafeTemporaryAllocation(of: LanguageTable.Entry.self, capacity: keys.count) { entries in
            table.find(keys, into: entries)
            for entry in entries {
                if entry.first >= Self.frequent {
                    english += 1
                    run = 0
                    continue
                }
                if entry.first <= Self.foreign, entry.mostOfOthers >= Self.frequent { others += 1 }
                run += 1
                longestRun = max(longestRun, run)
            }
        }
    }
}
