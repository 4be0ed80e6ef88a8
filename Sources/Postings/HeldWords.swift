import PhraseMatching

/// Which words a text holds in a row, to tell what would only repeat it.
///
/// Words are letters and digits without regard to case, marks and white space between them. Runs of up to five words are
/// kept as hashes, so that each question costs as much as its own words: linear in both texts.
struct HeldWords {
    private var words: [UInt64] = []
    /// Hashes of all runs of one to five words; made for a length when first asked for.
    private var runs = [KeyTable?](repeating: nil, count: HeldWords.longestRun + 1)
    private var runsEnd: [Int] = Array(repeating: 0, count: HeldWords.longestRun + 1)

    /// A text with more words is held if nearly all its runs of so many words are.
    static let longestRun = 5
    /// Words that are kept, a megabyte of running text: each takes the room of many bytes, once for each length of runs.
    static let mostWords = 200_000
    /// The share of runs that must be held: one changed word in thirty spoils five runs.
    static let leastShare = 0.8

    init() {}

    /// Adds a text's words.
    mutating func add(_ bytes: some Collection<UInt8>) { add(words: Self.words(of: bytes)) }

    /// Adds words that are hashed already.
    mutating func add(words added: [UInt64]) { words += added.prefix(Self.mostWords - words.count) }

    /// Whether a text's words stand in what was added.
    mutating func holds(_ bytes: some Collection<UInt8>) -> Bool { holds(words: Self.words(of: bytes)) }

    /// Whether words that are hashed already stand in what was added.
    mutating func holds(words part: [UInt64]) -> Bool {
        guard !part.isEmpty else { return true }
        let count = part.count - min(part.count, Self.longestRun) + 1
        let held = heldRuns(of: part)
        return Double(held) >= Double(count) * (count > 1 ? Self.leastShare : 1)
    }

    /// The share of a text's runs of words that stand in what was added too.
    mutating func share(of bytes: some Collection<UInt8>) -> Double {
        let part = Self.words(of: bytes)
        guard !part.isEmpty else { return 1 }
        return Double(heldRuns(of: part)) / Double(part.count - min(part.count, Self.longestRun) + 1)
    }

    private mutating func heldRuns(of part: [UInt64]) -> Int {
        let length = min(part.count, Self.longestRun)
        let known = knownRuns(of: length)
        return (0...(part.count - length)).count { known[Self.hash(part, $0, length)] != nil }
    }

    private mutating func knownRuns(of length: Int) -> KeyTable {
        var table = runs[length] ?? KeyTable(capacity: words.count)
        runs[length] = nil
        var start = runsEnd[length]
        while start + length <= words.count {
            _ = table.value(of: Self.hash(words, start, length), orInsert: 0)
            start += 1
        }
        runsEnd[length] = start
        runs[length] = table
        return table
    }

    /// One key for a run of words, spread over all bits and never 0.
    private static func hash(_ words: [UInt64], _ start: Int, _ length: Int) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for index in start..<start + length { hash = (hash ^ words[index]) &* prime &+ (hash >> 29) }
        hash = (hash ^ hash >> 32) &* 0xE703_7ED1_A0B4_28DB
        return hash ^ hash >> 29 | 1
    }

    // MARK: Words

    /// Hashes of a text's words.
    static func words(of bytes: some Collection<UInt8>) -> [UInt64] {
        // Texts are nearly always in one piece of memory, where reading them is many times as fast.
        bytes.withContiguousStorageIfAvailable(wordHashes) ?? Array(bytes).withUnsafeBufferPointer(wordHashes)
    }

    private static func wordHashes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(bytes.count / 6 + 1)
        var hash = seed
        var isOpen = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            let folded = foldedLetter(byte)
            if folded != 0 {
                hash = (hash ^ UInt64(folded)) &* prime
                isOpen = true
                continue
            }
            let next = index < bytes.count ? bytes[index] : 0
            let mark = markLength(byte, next)
            if mark == 0, byte >= 0x80 || isOpen && isSign(byte, before: next) {
                hash = (hash ^ UInt64(byte)) &* prime
                isOpen = true
            } else if isOpen {
                words.append(hash)
                hash = seed
                isOpen = false
            }
            index += mark
        }
        if isOpen { words.append(hash) }
        return words
    }

    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// A letter or digit of ASCII in lower case; 0 for any other byte.
    @inline(__always)
    private static func foldedLetter(_ byte: UInt8) -> UInt8 {
        let small = byte | 0x20
        if small &- 0x61 < 26 { return small }
        return byte &- 0x30 < 10 ? byte : 0
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// C++ and C# are words, and so is R&D: it does not hold the word R.
    private static func isSign(_ byte: UInt8, before next: UInt8) -> Bool {
        byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "&") && isLetter(next)
    }

    /// How many bytes follow one that begins a mark beyond ASCII: a quote, a dash, a bullet, a non-breaking space.
    private static func markLength(_ byte: UInt8, _ next: UInt8) -> Int {
        if byte == 0xE2, next == 0x80 || next == 0x97 { return 2 }
        return byte == 0xC2 && next < 0xC0 ? 1 : 0
    }
}
