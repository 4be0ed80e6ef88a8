import PhraseMatching

/// A stated amount of experience: "3+ years", "two (2) years", "18 months".
struct YearsStated {
    /// Its tokens, from the number to the word for the unit.
    var tokens: Range<Int>
    /// The least number of years.
    var years: Double
}

/// Finds stated amounts of experience.
struct YearsFinder {
    let text: TokenizedPosting

    private static let units = KeyMap([
        ("year", 1), ("years", 1), ("yrs", 1), ("yr", 1), ("month", 1.0 / 12), ("months", 1.0 / 12),
    ])
    private static let numbers = KeyMap<Double>([
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9), ("ten", 10), ("twelve", 12), ("fifteen", 15), ("eighteen", 18), ("twenty", 20),
    ])
    private static let between = KeySet("plus", "to", "or", "more", "full", "consecutive", "calendar", "and")

    /// The amounts in some tokens.
    func find(in range: Range<Int>) -> [YearsStated] {
        range.compactMap { index in
            guard let unit = Self.units[text.tokens[index].key], !isAge(after: index, in: range) else { return nil }
            return amount(before: index, in: range).map { first, number in
                YearsStated(tokens: first..<index + 1, years: number * unit)
            }
        }
    }

    private static let ages = KeySet("ago", "old")

    /// "25 years ago", "18 years old": time, but not of experience.
    private func isAge(after unit: Int, in range: Range<Int>) -> Bool {
        unit + 1 < range.upperBound && Self.ages.contains(text.tokens[unit + 1].key)
    }

    /// The smallest number right before a unit ("3-5 years" asks for 3), with the token that it begins at.
    private func amount(before unit: Int, in range: Range<Int>) -> (first: Int, number: Double)? {
        var index = unit - 1
        var first: Int?
        var least: Double?
        while index >= range.lowerBound, unit - index <= 6 {
            if let number = value(of: index) {
                least = min(least ?? number, number)
                first = index
            } else if !Self.between.contains(text.tokens[index].key) {
                break
            }
            index -= 1
        }
        guard let first, let least, (0.25...50).contains(least) else { return nil }
        return (first, least)
    }

    private func value(of index: Int) -> Double? {
        let token = text.tokens[index]
        if let word = Self.numbers[token.key] { return word }
        guard token.isNumber, token.range.count <= Self.longestNumber else { return nil }
        return Double(String(decoding: text.bytes[token.range], as: UTF8.self))
    }

    /// Longer numbers, in bytes, count no years.
    private static let longestNumber = 32
}
