import PhraseMatching

/// The one amount or the two ends of a range that a statement of pay names, in the spellings of many languages: "£26-29k",
/// "45.000 – 52.000 €", "2 150 € brut par mois", "ab 17,20 € pro Stunde", "98 kronor i timmen".
struct PayText {
    /// One amount, or the lower and the upper one; positive.
    private(set) var amounts: [Double] = []
    /// How the currency is written, where it is; `PayCurrency` tells which it is.
    private(set) var currency: PayCurrency.Sign?
    /// What it is paid for, where that is beyond doubt.
    private(set) var unit: PayUnit?
    /// Whether the one amount is the most that is paid.
    private(set) var isUpperBound = false

    private static let longest = 200
    /// Two amounts that are further apart are no ends of a range.
    private static let widest = 12.0
    /// Two amounts that nothing joins are ends of a range only where they are no further apart.
    private static let widestUnjoined = 2.5

    /// Reads a statement; nil where it names no amount, more than two, or two that are no range.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        let tokens = PayToken.tokens(of: text)
        var figures = PayFigure.figures(in: tokens)
        Self.settleRanges(&figures)
        let isMarked = figures.contains { $0.isMoney }
        let money = figures.filter { isMarked ? $0.isMoney : $0.mayBeMoney }
        guard let chosen = Self.chosen(of: money), let first = chosen.first, let last = chosen.last, first.value > 0
        else { return nil }
        amounts = chosen.map(\.value)
        currency = chosen.lazy.compactMap(\.sign).first ?? Self.code(in: tokens)
        unit = Self.unit(behind: last, in: tokens) ?? PayUnit(naming: text)
        isUpperBound = chosen.count == 1 && (first.isUpperBound || Self.saysUpTo(text))
    }

    /// Gives both ends of a range what only one of them has: the sign, the thousands of "£26-29k".
    private static func settleRanges(_ figures: inout [PayFigure]) {
        for index in figures.indices.dropLast() where figures[index + 1].isJoined {
            let next = figures[index + 1]
            let isShort = next.value >= 10_000 && figures[index].value < 1000
            if figures[index].scale == 1, figures[index].value < 1000, next.scale > 1 || isShort {
                figures[index].value *= next.scale > 1 ? next.scale : 1000
            }
            figures[index].isMoney = figures[index].isMoney || next.isMoney
            figures[index + 1].isMoney = figures[index].isMoney
            figures[index].sign = figures[index].sign ?? next.sign
        }
    }

    /// The amount or the range that is meant; nil where that is in doubt.
    private static func chosen(of money: [PayFigure]) -> [PayFigure]? {
        guard let first = money.first else { return nil }
        guard money.count > 1 else { return [first] }
        let second = money[1]
        if second.isJoined {
            guard second.value >= first.value, second.value <= widest * first.value else { return nil }
            return [first, second]
        }
        guard money.count == 2 else { return second.isAlternative ? nil : [first] }
        let isRange = second.value >= first.value && second.value <= widestUnjoined * first.value
        return isRange ? [first, second] : [first]
    }

    private static func code(in tokens: [PayToken]) -> PayCurrency.Sign? {
        tokens.lazy.compactMap { $0.word.flatMap { PayCurrency.code($0) } }.first
    }

    /// The unit that the words behind the last figure name, up to the next figure.
    private static func unit(behind figure: PayFigure, in tokens: [PayToken]) -> PayUnit? {
        let rest = tokens[figure.end...].prefix { $0.number == nil }.prefix(reach).compactMap(\.word)
        for (index, word) in rest.enumerated() {
            if word == "+" || word == "plus" || word == "bonus" { return nil }
            if let unit = PayUnit(sure: word) { return rest.contains(where: PayUnit.isMultiple) ? nil : unit }
            let before = index > 0 ? rest[index - 1] : ""
            if PayUnit.joiners.contains(before), let unit = PayUnit(joined: word) { return unit }
        }
        return nil
    }

    /// The unit stands among so many words and signs behind the figure.
    private static let reach = 8

    private static func saysUpTo(_ text: String) -> Bool {
        let words = text.lowercased()
        return words.contains("up to") || words.contains("max")
    }
}
