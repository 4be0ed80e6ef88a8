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

    private static let between = KeySet("plus", "to", "or", "more", "full", "consecutive", "calendar", "and")

    /// The amounts in some tokens.
    func find(in range: Range<Int>) -> [YearsStated] {
        range.compactMap { index in
            guard let unit = AmountWords.unit(text.tokens[index], text.bytes), !isOtherTime(after: index, in: range),
                let (first, number) = amount(before: index, unit, in: range), !isPeriod(before: first, in: range),
                !isAdjective(first, index, in: range)
            else { return nil }
            return YearsStated(tokens: first..<index + 1, years: number * unit.years)
        }
    }

    // MARK: times that are no experience

    private static let ages = KeySet("ago", "old", "warranty", "contract", "guarantee", "limit")
    private static let history = TokenKey.of("history".utf8)
    private static let of = TokenKey.of("of".utf8)
    private static let to = TokenKey.of("to".utf8)
    private static let age = TokenKey.of("age".utf8)

    /// "25 years ago", "18 years of age", "ten years to run": time, but not of experience.
    private func isOtherTime(after unit: Int, in range: Range<Int>) -> Bool {
        guard unit + 1 < range.upperBound else { return false }
        let (next, behind) = (text.tokens[unit + 1].key, unit + 2 < range.upperBound ? text.tokens[unit + 2].key : 0)
        if (unit + 1..<min(unit + 4, range.upperBound)).contains(where: { text.tokens[$0].key == Self.history }) {
            return true
        }
        return Self.ages.contains(next) || next == Self.of && behind == Self.age
            || next == Self.to && value(of: unit + 2, in: range) == nil
    }

    private static let periods = KeySet(
        "aged", "age", "ages", "last", "past", "within", "every", "previous", "next", "first", "after")

    /// "Within the last 5 years", "every three years": when, not how long.
    private func isPeriod(before first: Int, in range: Range<Int>) -> Bool {
        first > range.lowerBound && Self.periods.contains(text.tokens[first - 1].key)
    }

    private static let experience = KeySet("experience", "track", "record", "background")

    /// "A five-year warranty", "a 2-year course": only experience may be so long.
    private func isAdjective(_ first: Int, _ unit: Int, in range: Range<Int>) -> Bool {
        guard unit > first, unit + 1 < range.upperBound, text.tokens[unit].gap == .hyphen,
            !AmountWords.isPlural(text.tokens[unit], text.bytes)
        else { return false }
        return !(unit + 1..<min(unit + 4, range.upperBound)).contains { Self.experience.contains(text.tokens[$0].key) }
    }

    // MARK: numbers

    /// The smallest number right before a unit ("3-5 years" asks for 3), with the token that it begins at.
    private func amount(
        before index: Int, _ unit: AmountWords.Unit, in range: Range<Int>
    ) -> (first: Int, number: Double)? {
        var (first, least): (Int?, Double?) = unit.number.map { (index, $0) } ?? (nil, nil)
        var next = index - 1
        while next >= range.lowerBound, index - next <= 6 {
            if let number = value(of: next, in: range) {
                least = min(least ?? number, number)
                first = next
            } else if !Self.between.contains(text.tokens[next].key) {
                break
            }
            next -= 1
        }
        guard let first, let least, (0.25...50).contains(least) else { return nil }
        return (first, least)
    }

    private func value(of index: Int, in range: Range<Int>) -> Double? {
        range.contains(index) ? AmountWords.number(text.tokens[index], text.bytes) : nil
    }
}
