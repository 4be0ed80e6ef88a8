/// What an amount of pay is paid for, in schema.org's words.
enum PayUnit: String, CaseIterable {
    case hour = "HOUR"
    case day = "DAY"
    case week = "WEEK"
    case month = "MONTH"
    case year = "YEAR"

    /// The unit that a statement names: "per hour", "PA", "P1Y", "per-year-salary", "al mes"; nil where it names none, two
    /// or a multiple ("bi-weekly").
    init?(naming statement: String) {
        guard statement.utf8.count <= 200 else { return nil }
        if let unit = Self.durations[statement.uppercased()] {
            self = unit
            return
        }
        let words = statement.lowercased().replacing(".", with: "").split { !$0.isLetter }.map(String.init)
        var found = words.compactMap { PayUnit(sure: $0) }
        for (before, word) in zip(words, words.dropFirst()) where Self.joiners.contains(before) {
            if let unit = PayUnit(joined: word) { found.append(unit) }
        }
        guard let unit = found.first, found.allSatisfy({ $0 == unit }), !words.contains(where: Self.isMultiple) else {
            return nil
        }
        self = unit
    }

    /// The unit that a word names wherever it stands; in lower case, with or without stops.
    init?(sure word: String) {
        let word = word.contains(".") ? word.replacing(".", with: "") : word
        if let unit = Self.words[word] {
            self = unit
        } else if word.utf8.count > 6, let part = Self.parts.first(where: { word.hasSuffix($0.key) }) {
            self = part.unit
        } else {
            return nil
        }
    }

    /// The unit that a word names behind "per", "al", "/" and the like, and that may mean something else elsewhere.
    init?(joined word: String) {
        let word = word.replacing(".", with: "")
        guard let unit = Self.joinedWords[word] ?? Self.words[word] else { return nil }
        self = unit
    }

    /// Words and signs that stand ahead of a unit.
    static let joiners: Set<String> = [
        "/", "per", "a", "an", "pro", "je", "im", "par", "de", "l'", "al", "a la", "la", "por", "ao", "à", "all",
        "all'", "alla",
        "pr", "i", "om", "na", "za", "w", "o", "în", "pe", "en", "в", "за", "p",
    ]

    /// Whether a word says that the unit counts several times or in part.
    static func isMultiple(_ word: String) -> Bool { multiples.contains(word) }

    private static let multiples: Set<String> = ["bi", "semi", "every", "twice", "half", "two", "fort", "fortnight"]
    private static let durations: [String: PayUnit] = [
        "PT1H": .hour, "P1D": .day, "P1W": .week, "P1M": .month, "P1Y": .year,
    ]

    private static let words: [String: PayUnit] = table([
        (
            .hour,
            [
                "hour", "hours", "hourly", "hr", "hrs", "ph", "stunde", "stündlich", "std", "heure", "horaire", "hora",
                "horas",
                "orari", "orario", "uurloon", "timme", "timmen", "timen", "godz", "godzinę", "godzina", "hodinu",
                "hodina",
                "óránként", "oră", "tunti", "tunnilta", "tunnissa", "час", "saatlik", "時給", "时薪", "시급",
            ]
        ),
        (
            .day,
            [
                "day", "daily", "pd", "täglich", "journalier", "diario", "diaria", "diária", "giornaliero", "dzień",
                "dziennie",
                "denně", "日給", "일급",
            ]
        ),
        (
            .week,
            [
                "week", "weekly", "wk", "pw", "woche", "wöchentlich", "semaine", "hebdomadaire", "semana", "semanal",
                "settimana", "settimanale", "vecka", "tydzień", "tygodniowo", "týdně", "viikko", "неделю",
            ]
        ),
        (
            .month,
            [
                "month", "monthly", "pcm", "pm", "monat", "monatlich", "mtl", "mois", "mensuel", "mensuelle",
                "mensuels",
                "mensual", "mensuales", "mensal", "mensais", "mês", "mese", "mensile", "mensili", "maand",
                "maandelijks",
                "månad", "månaden", "måned", "måneden", "månedlig", "miesiąc", "miesięcznie", "mies", "miesięczne",
                "měsíc",
                "měsíčně", "měs", "havi", "hónap", "lună", "lunar", "kuukausi", "kuukaudessa", "месяц", "мес",
                "ежемесячно",
                "aylık", "月給", "月薪", "月収", "월급",
            ]
        ),
        (
            .year,
            [
                "year", "yearly", "annual", "annually", "annum", "pa", "yr", "lpa", "jahr", "jährlich", "année",
                "annuel",
                "annuelle", "annuels", "año", "anual", "anuales", "anuais", "anno", "annuo", "annui", "annua", "ral",
                "jaar",
                "jaarlijks", "årlig", "årligen", "rocznie", "ročně", "évente", "vuosi", "vuodessa", "год", "годовых",
                "yıllık",
                "年収", "年俸", "年薪", "연봉",
            ]
        ),
    ])

    /// These name something else too, and count behind "per" and the like alone.
    private static let joinedWords: [String: PayUnit] = table([
        (.hour, ["h", "u", "uur", "time", "tim", "ora", "óra", "saat", "st"]),
        (.day, ["d", "tag", "jour", "día", "dia", "giorno", "dag", "den", "päivä", "день", "gün"]),
        (.week, ["w", "uke", "uge", "hét", "hafta"]),
        (.month, ["m", "mo", "mes", "mth", "mnd", "mån", "md", "hó", "kk", "ay", "mc"]),
        (.year, ["y", "an", "ans", "ano", "år", "rok", "roku", "év", "yıl", "j"]),
    ])

    /// What compound words end with.
    private static let parts: [(key: String, unit: PayUnit)] = [
        ("stundenlohn", .hour), ("timlön", .hour), ("timeløn", .hour), ("timelønn", .hour), ("tagessatz", .day),
        ("wochenlohn", .week), ("monatsgehalt", .month), ("monatslohn", .month), ("monatsbrutto", .month),
        ("månadslön", .month), ("månedsløn", .month), ("jahresgehalt", .year), ("jahreslohn", .year),
        ("jahresbrutto", .year), ("jahresentgelt", .year), ("årslön", .year), ("årsløn", .year), ("jaarsalaris", .year),
        ("maandsalaris", .month),
    ]

    private static func table(_ named: [(PayUnit, [String])]) -> [String: PayUnit] {
        Dictionary(named.flatMap { unit, names in names.map { ($0, unit) } }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether somebody may be paid so much of a common currency for it: "16,778 an hour" mixes two statements.
    func mayBePaid(_ amount: Double, _ currency: String?) -> Bool {
        guard let currency, Self.common.contains(currency) else { return true }
        switch self {
        case .hour: return amount <= 1000
        case .day: return amount <= 10_000
        case .week: return amount <= 30_000
        case .month: return amount <= 60_000 && amount >= 50
        case .year: return amount >= 500
        }
    }

    private static let common: Set<String> = ["USD", "GBP", "EUR", "CHF", "CAD", "AUD", "NZD"]
}

extension Pay {
    /// HOUR, DAY, WEEK, MONTH or YEAR where the period means one of them, else the period as stated.
    public var unit: String? { period.map { PayUnit(naming: $0)?.rawValue ?? $0 } }
}
