/// What words say for each language.
///
/// A word of the table says how frequent it is in each language. Of any other its groups of letters speak, together less
/// than one frequent word, so that names of tools and towns do not outvote the sentence they stand in.
struct WordWeigher {
    /// A number for each language.
    typealias Lanes = [Int32]

    static let none = Lanes(repeating: 0, count: Language.byLane.count)

    /// How far the groups of a word may set one language above another: four in natural logarithms.
    private static let mostByGroups: Int32 = 32
    /// What a word of an alphabet that only one language has says for it: five in natural logarithms.
    static let ownAlphabet: Int32 = 40
    /// Above this a word of the table is one of the language's frequent ones.
    private static let frequent: Int32 = 16

    let table: LanguageTable
    /// What has been added up, in eighths of a natural logarithm.
    var score = Self.none
    /// How many frequent words of each language there were.
    var hits = Self.none

    init(table: LanguageTable) { self.table = table }

    /// Forgets the words.
    mutating func clear() {
        for lane in score.indices { (score[lane], hits[lane]) = (0, 0) }
    }

    /// Adds words of an alphabet of one language.
    mutating func add(words: Int, of language: Language) {
        score[language.lane] += Int32(clamping: words) * Self.ownAlphabet
        hits[language.lane] += Int32(clamping: words)
    }

    /// Adds the last word of a scanner, of an alphabet that languages share.
    mutating func add(_ word: WordScanner) {
        guard let row = table.row(of: word.key) else { return addGroups(word.letters) }
        // Single letters are bullets and initials too.
        let counts = word.letterCount > 1
        table.read(row) { weight in
            score[weight.lane] += weight.value
            if counts, weight.value >= Self.frequent { hits[weight.lane] += 1 }
        }
    }

    private mutating func addGroups(_ letters: [UInt32]) {
        let factor = Self.factors[min(letters.count, Self.factors.count - 1)]
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: score.count) { groups in
            groups.initialize(repeating: 0)
            table.addGroups(of: letters, to: groups)
            guard let most = groups.max(), most > 0 else { return }
            let least = ((Int32(most) * factor) >> 8) - Self.mostByGroups
            score.withUnsafeMutableBufferPointer { score in
                for lane in groups.indices { score[lane] += max(0, ((Int32(groups[lane]) * factor) >> 8) - least) }
            }
        }
    }

    /// 256 * 0.8 / square root of the letters: longer words have more groups, which repeat one another.
    private static let factors: [Int32] = [
        205, 205, 145, 118, 102, 92, 84, 77, 72, 68, 65, 62, 59, 57, 55, 53, 51, 50, 48, 47, 46, 45, 44, 43, 42, 41, 40,
        39,
        39, 38, 37,
    ]
}
