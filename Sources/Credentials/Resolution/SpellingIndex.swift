/// Words, ready to be searched for those that are a letter or two off another.
///
/// Lengths and letters rule out nearly all of them before any is compared: one slip changes the length by one at most, and
/// of the letters that a word has it takes away one and adds one.
struct SpellingIndex: Sendable {
    /// The words, the shortest first, of equals in alphabetical order.
    let words: [String]
    private let bytes: [UInt8]
    private let starts: [Int]
    private let letters: [UInt64]
    /// By length: the place of the first word that is no shorter.
    private let firstOfLength: [Int]

    /// Takes words, each once.
    init(_ words: some Sequence<String>) {
        let sorted = words.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        self.words = sorted
        var bytes: [UInt8] = []
        var starts = [0]
        for word in sorted {
            bytes += word.utf8
            starts.append(bytes.count)
        }
        letters = sorted.map { Self.letters($0.utf8) }
        var firstOfLength: [Int] = []
        for (place, word) in sorted.enumerated() {
            while firstOfLength.count <= word.utf8.count { firstOfLength.append(place) }
        }
        (self.bytes, self.starts, self.firstOfLength) = (bytes, starts, firstOfLength)
    }

    /// Runs a closure over the places of the words that are at most so many slips off, with how many these are.
    ///
    /// - Parameter startingAlike: whether only words with the same first byte count.
    func forEachNear(
        _ word: [UInt8], limit: Int, startingAlike: Bool = false, _ body: (_ place: Int, _ distance: Int) -> Void
    ) {
        let wanted = Self.letters(word)
        let lengths = (first(ofLength: word.count - limit), first(ofLength: word.count + limit + 1))
        bytes.withUnsafeBufferPointer { all in
            word.withUnsafeBufferPointer { word in
                for place in lengths.0..<lengths.1 where (letters[place] ^ wanted).nonzeroBitCount <= 2 * limit {
                    let other = UnsafeBufferPointer(rebasing: all[starts[place]..<starts[place + 1]])
                    if startingAlike, other.first != word.first { continue }
                    if let distance = editDistance(word, other, limit: limit) { body(place, distance) }
                }
            }
        }
    }

    private func first(ofLength length: Int) -> Int {
        let length = max(0, length)
        return length < firstOfLength.count ? firstOfLength[length] : words.count
    }

    /// A bit for each letter and digit that a word has, and one of 28 for each other byte.
    private static func letters(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0) { bits, byte in
            switch byte {
            case 0x61...0x7A: bits | 1 << UInt64(byte - 0x61)
            case 0x30...0x39: bits | 1 << UInt64(byte - 0x30 + 26)
            default: bits | 1 << (36 + UInt64(byte % 28))
            }
        }
    }
}
