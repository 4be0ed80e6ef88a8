/// A number in a statement of pay, with what stands around it.
struct PayFigure {
    var value: Double
    /// 1000 for "45k", 100,000 for "12 lakhs"; already in the value.
    var scale: Double
    /// How a currency is written beside it.
    var sign: PayCurrency.Sign?
    /// Whether a currency or thousands say that it is an amount.
    var isMoney: Bool
    /// Whether a dash or a word joins it to the number before it, as the ends of a range.
    var isJoined: Bool
    /// Whether it is one of several that are named side by side.
    var isAlternative: Bool
    /// Whether the words before it say that it is the most: "up to", "bis zu".
    var isUpperBound: Bool
    /// Whether it stands alone as a year.
    private var isYear: Bool
    /// The first token behind it.
    var end: Int

    /// Without any sign in the statement, as large a number is an amount.
    var mayBeMoney: Bool { value >= 1000 && !isYear }

    /// The numbers of a statement but for shares, hours and grades.
    static func figures(in tokens: [PayToken]) -> [PayFigure] {
        var figures: [PayFigure] = []
        for (index, token) in tokens.enumerated() {
            guard let value = token.number, !isOfOther(index, tokens) else { continue }
            let scale = scale(behind: index, tokens)
            // "401(k)" is a plan for pensions.
            if value == 401, scale.value == 1000 || word(index + 1, tokens) == "(" { continue }
            let sign = signBefore(index, tokens) ?? signBehind(scale.end, tokens)
            let previous = figures.last?.end ?? 0
            let between = tokens[min(previous, index)..<index].compactMap(\.word)
            let isBare = sign == nil && scale.value == 1
            figures.append(
                PayFigure(
                    value: value * scale.value, scale: scale.value, sign: sign, isMoney: !isBare,
                    isJoined: !figures.isEmpty && joins(between),
                    isAlternative: between.contains { $0 == "or" || $0 == "," || $0 == "/" },
                    isUpperBound: isUpperBound(before: index, tokens),
                    isYear: isBare && value >= 1950 && value <= 2100 && value == value.rounded(), end: scale.end))
        }
        return figures
    }

    private static func word(_ index: Int, _ tokens: [PayToken]) -> String? {
        tokens.indices.contains(index) ? tokens[index].word : nil
    }

    /// Whether a number counts something else: a share, hours of a week, a grade of a scale.
    private static func isOfOther(_ index: Int, _ tokens: [PayToken]) -> Bool {
        let (before, behind) = (word(index - 1, tokens), word(index + 1, tokens))
        if behind == "%" { return true }
        // "GS-15" is a grade.
        if before == "-", !tokens[index].isApart, !tokens[index - 1].isApart, let code = word(index - 2, tokens),
            code.allSatisfy(\.isLetter), PayCurrency.sign(before: code) == nil, PayCurrency.sign(behind: code) == nil,
            scales[code] == nil
        {
            return true
        }
        if let before, grades.contains(before) { return true }
        guard let behind, timeWords.contains(behind) else { return false }
        // "40 hours a week", but "£12 per hour" and "12 €/h" have the sign on their side.
        return signBefore(index, tokens) == nil
    }

    private static let grades: Set<String> = [
        "band", "grade", "level", "point", "points", "step", "scp", "schaal", "schalen", "scale", "tvöd", "eg", "stufe",
        "gs", "gr", "#", "paygrade", "bat", "nivå", "échelon", "grupo",
    ]
    private static let timeWords: Set<String> = [
        "hours", "hrs", "h", "std", "stunden", "heures", "horas", "ore", "uur", "uren", "timmar", "timer", "godzin",
        "hodin", "days", "tage", "tagen", "jours", "días", "dias", "giorni", "dagen", "dagar", "dni", "weeks", "months",
        "monate", "mois", "meses", "mesi", "maanden", "månader", "måneder", "years", "yrs", "jahre", "ans", "años",
        "pagas", "mensilità", "monatsgehälter", "times",
    ]

    // MARK: Thousands

    private static let scales: [String: Double] = [
        "k": 1000, "tsd": 1000, "tys": 1000, "тыс": 1000, "tis": 1000, "mil": 1000, "mila": 1000, "thousand": 1000,
        "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "lpa": 100_000, "万": 10_000, "万円": 10_000,
    ]

    /// What a number is to be multiplied by, and the first token behind that.
    private static func scale(behind index: Int, _ tokens: [PayToken]) -> (value: Double, end: Int) {
        guard let word = word(index + 1, tokens) else { return (1, index + 1) }
        if let scale = scales[word] {
            // "k p.a." is written without a blank too.
            let hasStop = self.word(index + 2, tokens) == "." && word.count > 1
            return (scale, index + (word == "lpa" || word == "万円" ? 1 : 2) + (hasStop ? 1 : 0))
        }
        if word.hasPrefix("k"), PayCurrency.sign(before: String(word.dropFirst())) != nil { return (1000, index + 1) }
        // "T€"
        if word == "t", let next = self.word(index + 2, tokens), PayCurrency.sign(before: next) != nil {
            return (1000, index + 2)
        }
        return (1, index + 1)
    }

    // MARK: Currencies

    private static func signBefore(_ index: Int, _ tokens: [PayToken]) -> PayCurrency.Sign? {
        guard index > 0, let sign = word(index - 1, tokens) else { return nil }
        // "US$", "R$", "S/": two pieces make one sign.
        if let lead = word(index - 2, tokens), !tokens[index - 1].isApart,
            let whole = PayCurrency.sign(before: lead + sign)
        {
            return whole
        }
        // "S/.": three of them.
        if sign == ".", let lead = word(index - 3, tokens), let slash = word(index - 2, tokens) {
            if let whole = PayCurrency.sign(before: lead + slash) { return whole }
        }
        if sign == ".", let lead = word(index - 2, tokens), let whole = PayCurrency.sign(before: lead) { return whole }
        return PayCurrency.sign(before: sign, touches: !tokens[index].isApart)
    }

    private static func signBehind(_ index: Int, _ tokens: [PayToken]) -> PayCurrency.Sign? {
        var index = index
        // "45.000,- €", "45 000:-"
        while let mark = word(index, tokens), [",", ":", "-", "–"].contains(mark), index + 1 < tokens.count,
            !tokens[index].isApart
        {
            index += 1
        }
        guard var sign = word(index, tokens) else { return nil }
        if sign.hasPrefix("k"), sign.count > 1, PayCurrency.sign(behind: sign) == nil { sign.removeFirst() }
        if let next = word(index + 1, tokens), !tokens[index + 1].isApart,
            let whole = PayCurrency.sign(behind: sign + next)
        {
            return whole
        }
        return PayCurrency.sign(behind: sign)
    }

    // MARK: Words around it

    private static let rangeWords: Set<String> = [
        "-", "–", "—", "−", "‐", "‑", "~", "～", "to", "and", "bis", "und", "à", "a", "et", "y", "e", "tot", "en",
        "till", "til",
        "och", "og", "do", "až", "până", "és", "la", "through", "до", "〜", "up",
    ]

    /// Whether what stands between two figures joins them to a range.
    private static func joins(_ between: [String]) -> Bool {
        let words = between.filter {
            PayCurrency.sign(before: $0) == nil && PayCurrency.sign(behind: $0) == nil && scales[$0] == nil
                && $0 != "." && $0 != "us" && PayCurrency.code($0) == nil
        }
        return !words.isEmpty && words.count <= 2 && words.allSatisfy { rangeWords.contains($0) }
    }

    private static let upperBounds: Set<String> = [
        "upto", "max", "maximum", "zu", "jusqu'à", "jusqu’à", "hasta", "até", "maximaal", "maksimalt", "opptil",
        "inntil", "upptil",
        "do", "fino",
    ]

    private static func isUpperBound(before index: Int, _ tokens: [PayToken]) -> Bool {
        let words = tokens[..<index].suffix(4).compactMap(\.word)
            .filter { PayCurrency.sign(before: $0) == nil && $0 != "." }
        guard let last = words.last else { return false }
        if last == "zu" { return words.dropLast().last == "bis" }
        if last == "a" { return words.dropLast().last == "fino" }
        if last == "till" { return words.dropLast().last == "upp" }
        if last == "til" { return words.dropLast().last == "op" }
        if last == "tot" || last == "bis" { return true }
        return upperBounds.contains(last)
    }
}
