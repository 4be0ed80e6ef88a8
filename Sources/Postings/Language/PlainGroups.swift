/// What a ``LanguageTable`` has for groups of one to four letters of a to z and edges, found without hashing.
///
/// Nearly all words that are no frequent ones are of these letters, and each has dozens of groups. Shorter groups are
/// places in an array; of the longest ones, which would make a large one, a bit tells whether the table has them, as it
/// seldom does.
struct PlainGroups {
    /// What is known of a group: nothing (0), the number of its wide row, or where its weights begin.
    struct Find {
        fileprivate(set) var bits: UInt32 = 0

        private static let isStart: UInt32 = 1 << 31

        init() {}

        init(_ entry: LanguageTable.Entry) {
            bits = entry.wideRow > 0 ? UInt32(entry.wideRow) : entry.start | Self.isStart
        }

        /// The number of its wide row, from 1; nil where it has none.
        var wideRow: Int? { bits & Self.isStart == 0 ? Int(bits) : nil }
        /// Where its weights begin.
        var start: Int { Int(bits & ~Self.isStart) }
    }

    static let longest = 4
    /// The letters and the edge.
    private static let signs = 27
    private static let pairs = signs * signs
    private static let triples = pairs * signs
    private static let beginOfTriples = signs + pairs

    private var short = [Find](repeating: Find(), count: signs + pairs + triples)
    private var fours = [UInt64](repeating: 0, count: (triples * signs + 63) / 64)

    /// Reads the keys of a table's text, each of which ends in a space before the place where its weights begin.
    init(_ entries: [LanguageTable.Entry], of text: [UInt8]) {
        text.withUnsafeBufferPointer { text in
            for entry in entries where entry.key != 0 { add(entry, text) }
        }
    }

    private mutating func add(_ entry: LanguageTable.Entry, _ text: UnsafeBufferPointer<UInt8>) {
        let end = Int(entry.start) - 1
        var start = end
        while start > 0, end - start <= Self.longest, text[start - 1] > 0x20 { start -= 1 }
        guard start < end, end - start <= Self.longest else { return }
        var place = 0
        for index in start..<end {
            guard let sign = Self.sign(of: UInt32(text[index])) else { return }
            place = place * Self.signs + sign
        }
        switch end - start {
        case 1: short[place] = Find(entry)
        case 2: short[Self.signs + place] = Find(entry)
        case 3: short[Self.beginOfTriples + place] = Find(entry)
        default: fours[place / 64] |= 1 << UInt64(place % 64)
        }
    }

    /// The number of a letter in lower case, or of the edge; nil for any other.
    static func sign(of letter: UInt32) -> Int? {
        if letter == LanguageTable.edge { return 0 }
        return letter &- 0x61 < 26 ? Int(letter - 0x60) : nil
    }

    /// Hands over what is known of the groups of up to three signs, and where groups of four begin that the table may have.
    @inline(__always)
    func forEach(of signs: UnsafeBufferPointer<Int>, _ body: (Find) -> Void, four: (Int) -> Void) {
        short.withUnsafeBufferPointer { short in
            fours.withUnsafeBufferPointer { fours in
                for index in signs.indices {
                    var place = signs[index]
                    body(short[place])
                    guard index + 1 < signs.count else { return }
                    place = place &* Self.signs &+ signs[index + 1]
                    body(short[Self.signs &+ place])
                    guard index + 2 < signs.count else { continue }
                    place = place &* Self.signs &+ signs[index + 2]
                    body(short[Self.beginOfTriples &+ place])
                    guard index + 3 < signs.count else { continue }
                    place = place &* Self.signs &+ signs[index + 3]
                    if fours[place / 64] >> UInt64(place % 64) & 1 != 0 { four(index) }
                }
            }
        }
    }
}
