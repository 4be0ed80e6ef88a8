import Markup

/// A day that a page names by how long ago it was: "3 days ago", "vor 2 Tagen", "hace 5 días", "yesterday".
///
/// Only what is exact to the day counts: of "2 weeks ago" and "30+ days ago" the day is not known.
struct RelativeDay {
    /// How many days ago.
    let days: Int

    /// No such statement is longer, in bytes.
    private static let longest = 60
    /// As many hours ago is the same day, as a rule.
    private static let mostHours = 11
    private static let mostDays = 366

    /// Reads a statement; nil where it names no such day.
    init?(_ statement: String) {
        guard statement.utf8.count <= Self.longest else { return nil }
        let words = statement.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "'") }.map(
            String.init)
        if let place = words.firstIndex(where: { Self.counted($0) != nil || Self.joined($0) != nil }) {
            self.init(counting: words, at: place)
            return
        }
        let text = words.joined(separator: " ")
        guard let named = Self.named.first(where: { $0.words.contains { Self.ends(text, in: $0) } }) else { return nil }
        self.init(days: named.days)
    }

    private init(days: Int) { self.days = days }

    private init?(counting words: [String], at place: Int) {
        let isJoined = Self.counted(words[place]) == nil
        guard let count = Self.counted(words[place]) ?? Self.joined(words[place])?.count,
            let unit = isJoined ? Self.joined(words[place])?.unit : words.dropFirst(place + 1).first,
            words.contains(where: Self.marks.contains)
        else { return nil }
        if Self.dayWords.contains(unit), count <= Self.mostDays {
            self.init(days: count)
        } else if Self.hourWords.contains(unit) && count <= Self.mostHours || Self.minuteWords.contains(unit) {
            self.init(days: 0)
        } else {
            return nil
        }
    }

    /// The day, counted back from another.
    func day(before other: CalendarDay) -> CalendarDay { CalendarDay(dayNumber: other.dayNumber - days) }

    private static func counted(_ word: String) -> Int? {
        if let one = ones[word] { return one }
        return word.count <= 3 && word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
    }

    /// A number and a letter in one: "3d".
    private static func joined(_ word: String) -> (count: Int, unit: String)? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), let count = Int(digits) else { return nil }
        let unit = String(word.dropFirst(digits.count))
        return unit == "d" || unit == "h" ? (count, unit) : nil
    }

    private static func ends(_ text: String, in words: String) -> Bool { text == words || text.hasSuffix(" " + words) }

    private static let ones: [String: Int] = [
        "one": 1, "einem": 1, "einer": 1, "un": 1, "une": 1, "één": 1, "um": 1, "uma": 1, "una": 1, "jeden": 1,
    ]
    private static let marks: Set<String> = [
        "ago", "vor", "il", "hace", "há", "geleden", "sedan", "siden", "fa", "temu", "před",
    ]
    private static let dayWords: Set<String> = [
        "day", "days", "d", "tag", "tage", "tagen", "jour", "jours", "día", "días", "dia", "dias", "dag", "dagen",
        "dagar", "dage",
        "dager", "giorno", "giorni", "dzień", "dni", "dnem", "dny",
    ]
    private static let hourWords: Set<String> = [
        "hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "heure", "heures", "hora", "horas", "uur", "timme",
        "timmar", "time",
        "timer", "ora", "ore", "godzinę", "godziny", "godzin", "hodinou", "hodinami",
    ]
    private static let minuteWords: Set<String> = [
        "minute", "minutes", "min", "mins", "minuten", "minutos", "minuut", "minuter", "minutter", "minuti", "minut",
        "seconds",
    ]
    private static let named: [(days: Int, words: [String])] = [
        (
            0,
            [
                "today", "just now", "just posted", "heute", "aujourd'hui", "hoy", "hoje", "vandaag", "idag", "i dag",
                "oggi", "dzisiaj",
                "dziś", "dnes", "tänään",
            ]
        ),
        (
            1,
            [
                "yesterday", "gestern", "hier", "ayer", "ontem", "gisteren", "igår", "i går", "ieri", "wczoraj",
                "včera", "eilen",
            ]
        ),
    ]
}
