import PhraseMatching

/// The words of amounts of time: numbers, and units with what is glued to them ("10yrs", "year+").
enum AmountWords {
    /// A unit of time.
    struct Unit {
        /// How many years it is.
        var years: Double
        /// The number that is written with it in one word, or that the unit has by itself; nil where one must stand before it.
        var number: Double?
    }

    private static let years: [(word: StaticString, years: Double)] = [
        ("years", 1), ("year", 1), ("yrs", 1), ("yr", 1), ("months", 1.0 / 12), ("month", 1.0 / 12), ("decades", 10),
        ("decade", 10),
    ]
    private static let numbers = KeyMap<Double>([
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("eighteen", 18), ("twenty", 20),
    ])

    /// No unit and no number of years has more bytes.
    private static let longest = 32

    /// The unit that a token names.
    static func unit(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Unit? {
        guard token.range.count <= longest, mayBeUnit(bytes[token.range]) else { return nil }
        let word = bytes[token.range]
        let digits = word.prefix { $0 &- 0x30 < 10 }
        var rest = word.dropFirst(digits.count)
        if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        if rest.last == UInt8(ascii: "+") { rest = rest.dropLast() }
        guard let unit = years.first(where: { $0.word.withUTF8Buffer { equals(rest, $0) } }) else { return nil }
        // "A decade" is one.
        let own: Double? = unit.years == 10 && rest.last != UInt8(ascii: "s") ? 1 : nil
        return Unit(years: unit.years, number: Double(String(decoding: digits, as: UTF8.self)) ?? own)
    }

    /// Whether a word for a unit is in the plural, or short for either.
    static func isPlural(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[token.range].last.map { $0 | 0x20 == UInt8(ascii: "s") || $0 == UInt8(ascii: "+") } ?? false
    }

    /// The number that a token is.
    static func number(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        if let word = numbers[token.key] { return word }
        guard token.isNumber, token.range.count <= longest else { return nil }
        let word = bytes[token.range]
        return Double(String(decoding: word.last == UInt8(ascii: "+") ? word.dropLast() : word, as: UTF8.self))
    }

    /// Whether a word has the letters "yr", "ye", "mo" or "de" where its letters begin: nearly none has.
    private static func mayBeUnit(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = word.firstIndex(where: { $0 | 0x20 >= UInt8(ascii: "a") && $0 < 0x80 }),
            first + 1 < word.endIndex
        else { return false }
        switch (word[first] | 0x20, word[first + 1] | 0x20) {
        case (UInt8(ascii: "y"), UInt8(ascii: "r")), (UInt8(ascii: "y"), UInt8(ascii: "e")),
            (UInt8(ascii: "m"), UInt8(ascii: "o")), (UInt8(ascii: "d"), UInt8(ascii: "e")):
            return true
        default: return false
        }
    }

    private static func equals(
        _ word: Slice<UnsafeBufferPointer<UInt8>>, _ other: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        word.count == other.count && zip(word, other).allSatisfy { $0 | 0x20 == $1 }
    }
}
