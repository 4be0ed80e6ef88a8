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
    private static let frequent: Int32 = 28
    /// Up to this weight English does not have a word.
    private static let foreign: Int32 = 12

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
        while scanner.next(before: range.upperBound) {
            let isEnglish = add(scanner)
            run = isEnglish ? 0 : run + 1
            longestRun = max(longestRun, run)
            if hasOther { return }
        }
    }

    /// Counts a word; whether it is a frequent one of English.
    private mutating func add(_ word: WordScanner) -> Bool {
        words += 1
        guard word.isShared else {
            // Some alphabets have no spaces between words.
            others += 1 + word.letterCount / Self.lettersOfAWord
            return false
        }
        // Single letters are bullets and initials too.
        guard word.letterCount > 1, let weights = table.weights(of: word.key) else { return false }
        if weights.first >= Self.frequent {
            english += 1
            return true
        }
        if weights.first <= Self.foreign, weights.mostOfOthers >= Self.frequent { others += 1 }
        return false
    }
}
