extension Pay {
    /// The pay with the figures that its text states ("£26k to £29k a year"), where it has none of its own and the text
    /// leaves no doubt.
    public var withFiguresOfText: Pay {
        guard minimum == nil, maximum == nil, let text, let read = PayText(text) else { return self }
        var pay = self
        if read.isUpperBound { pay.maximum = read.amounts.first } else { pay.minimum = read.amounts.first }
        if read.amounts.count > 1 { pay.maximum = read.amounts.last }
        pay.currency = currency ?? read.currency
        pay.period = period ?? PayUnit(naming: text)?.rawValue
        return pay
    }
}

/// The one amount or the two ends of a range that a statement of pay names.
struct PayText {
    /// One amount, or the lower and the upper one; positive.
    private(set) var amounts: [Double] = []
    /// Code of the currency, or its sign where that stands for several.
    private(set) var currency: String?
    /// Whether the one amount is the most that is paid.
    private(set) var isUpperBound = false

    /// Reads a statement; nil where it names no amount, more than two, or two that are no range.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        var figures = Self.figures(in: Array(text))
        currency = figures.lazy.compactMap(\.currency).first ?? Self.code(in: text)
        let marked = figures.contains { $0.isMoney }
        // "£26-29k": the first has the sign, the second the thousands.
        for index in figures.indices.dropLast() where figures[index + 1].followsDash {
            if figures[index + 1].isThousands, !figures[index].isThousands, figures[index].value < 1000 {
                figures[index].value *= 1000
            }
            figures[index].isMoney = figures[index].isMoney || figures[index + 1].isMoney
            figures[index + 1].isMoney = figures[index].isMoney
        }
        amounts = figures.filter { marked ? $0.isMoney : $0.value >= 1000 }.map(\.value)
        guard let first = amounts.first, let last = amounts.last, amounts.count <= 2, first > 0, first <= last else {
            return nil
        }
        let words = text.lowercased()
        isUpperBound = amounts.count == 1 && (words.contains("up to") || words.contains("max"))
    }

    private static let longest = 200
    private static let signs: [Character: String] = ["£": "GBP", "€": "EUR", "$": "$", "¥": "¥", "₹": "INR"]
    private static let codes: Set<Substring> = [
        "GBP", "EUR", "USD", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "INR", "JPY", "ZAR", "SGD",
    ]

    private static func code(in text: String) -> String? {
        text.split { !$0.isLetter }.first { codes.contains($0) }.map(String.init)
    }

    private struct Figure {
        var value: Double
        var currency: String?
        var isThousands: Bool
        var isMoney: Bool
        var followsDash: Bool
    }

    private static func figures(in text: [Character]) -> [Figure] {
        var figures: [Figure] = []
        var index = 0
        var gap = 0
        while index < text.count {
            guard text[index].isASCII, text[index].isNumber else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, text[index].isASCII, text[index].isNumber || isSeparator(text, index) {
                index += 1
            }
            guard let value = number(text[start..<index]) else { continue }
            let isThousands = index < text.count && "kK".contains(text[index])
            let sign = sign(before: start, in: text) ?? sign(after: index + (isThousands ? 1 : 0), in: text)
            let between = String(text[gap..<start]).lowercased()
            figures.append(
                Figure(
                    value: isThousands ? value * 1000 : value, currency: sign, isThousands: isThousands,
                    isMoney: sign != nil || isThousands, followsDash: !figures.isEmpty && isDash(between)))
            gap = index
        }
        return figures
    }

    private static func isSeparator(_ text: [Character], _ index: Int) -> Bool {
        ",.".contains(text[index]) && index + 1 < text.count && text[index + 1].isASCII && text[index + 1].isNumber
    }

    private static func sign(before index: Int, in text: [Character]) -> String? {
        let place = text[..<index].lastIndex { $0 != " " }
        return place.flatMap { signs[text[$0]] }
    }

    private static func sign(after index: Int, in text: [Character]) -> String? {
        guard index < text.count else { return nil }
        let place = text[index...].firstIndex { $0 != " " }
        return place.flatMap { signs[text[$0]] == "EUR" ? "EUR" : nil }
    }

    /// Whether what stands between two figures joins them to a range.
    private static func isDash(_ between: String) -> Bool {
        let words = between.filter { !"kK£€$¥₹ ".contains($0) }
        return ["-", "–", "—", "to", "and"].contains(words)
    }

    /// "26,000", "28.50", "45.000" and "2.500,00": three digits behind the only sign of its kind are thousands.
    private static func number(_ text: ArraySlice<Character>) -> Double? {
        let parts = text.split { ",.".contains($0) }
        guard let last = parts.last, parts.count > 1 else { return Double(String(text)) }
        let isFraction = last.count != 3
        let whole = (isFraction ? parts.dropLast() : parts[...]).map { String($0) }.joined()
        return Double(isFraction ? whole + "." + String(last) : whole)
    }
}
