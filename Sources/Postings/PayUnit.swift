/// What an amount of pay is paid for, in schema.org's words.
enum PayUnit: String, CaseIterable {
    case hour = "HOUR"
    case day = "DAY"
    case week = "WEEK"
    case month = "MONTH"
    case year = "YEAR"

    /// The unit that a statement names: "per hour", "PA", "P1Y", "per-year-salary"; nil where it names none or a multiple
    /// ("bi-weekly").
    init?(naming statement: String) {
        guard statement.utf8.count <= 200 else { return nil }
        if let unit = Self.durations[statement.uppercased()] {
            self = unit
            return
        }
        let words = statement.lowercased().replacing(".", with: "").split { !$0.isLetter }
        let found = words.compactMap { Self.words[String($0)] }
        guard let unit = found.first, found.allSatisfy({ $0 == unit }), Self.multiples.isDisjoint(with: words) else {
            return nil
        }
        self = unit
    }

    private static let multiples: Set<Substring> = ["bi", "semi", "every", "twice", "half", "two", "fort"]
    private static let durations: [String: PayUnit] = [
        "PT1H": .hour, "P1D": .day, "P1W": .week, "P1M": .month, "P1Y": .year,
    ]
    private static let words: [String: PayUnit] = [
        "hour": .hour, "hours": .hour, "hourly": .hour, "hr": .hour, "hrs": .hour, "ph": .hour,
        "day": .day, "daily": .day, "pd": .day, "week": .week, "weekly": .week, "wk": .week, "pw": .week,
        "month": .month, "monthly": .month, "pcm": .month, "pm": .month,
        "year": .year, "yearly": .year, "annual": .year, "annually": .year, "annum": .year, "pa": .year, "yr": .year,
    ]
}

extension Pay {
    /// HOUR, DAY, WEEK, MONTH or YEAR where the period means one of them, else the period as stated.
    public var unit: String? { period.map { PayUnit(naming: $0)?.rawValue ?? $0 } }
}
