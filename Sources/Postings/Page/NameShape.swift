import Markup

/// Tells by its form alone what can be an employer's name, and what is a heading, a label, a sentence or a piece of one.
enum NameShape {
    private static let longest = 100
    private static let mostWords = 12

    /// Whether a text can be the name of an employer.
    static func mayBeEmployer(_ text: String, _ vocabulary: FactVocabulary) -> Bool {
        guard text.utf8.count <= longest, text.holdsLetter else { return false }
        let words = text.partedBySpaces
        guard !words.isEmpty, words.count <= mostWords, !holdsAddress(text), !Placeholder.stands(in: text),
            !isDate(text), !isSentence(text, words), !hasPoints(text), !isPhrase(words), !isPart(words)
        else { return false }
        return !vocabulary.isNoEmployer(text)
    }

    private static func holdsAddress(_ text: String) -> Bool {
        text.holds("@") || text.holds("/") && text.contains("://")
    }

    /// To read a date costs, and each has a digit.
    private static func isDate(_ text: String) -> Bool {
        text.utf8.contains { $0 &- 0x30 < 10 } && CalendarDay.read(text) != nil
    }

    /// Whether it ends as names do not: in a colon, in a full stop that belongs to no abbreviation.
    private static func isSentence(_ text: String, _ words: [Substring]) -> Bool {
        if words.count > 2, words.contains(where: { $0.utf8.count <= 4 && verbs.contains($0) }) { return true }
        // Letters and digits end nearly all names.
        if let byte = text.utf8.last, (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return false }
        guard let last = text.last else { return false }
        if ":?!,;".contains(last) { return true }
        guard last == ".", let word = words.last?.dropLast() else { return false }
        let isAbbreviation = word.contains(".") || word.count <= 5 && word.first?.isUppercase == true
        return words.count > 1 && !isAbbreviation
    }

    /// Words that stand in sentences alone.
    private static let verbs: Set<Substring> = [
        "is", "are", "was", "were", "has", "have", "will", "who", "we", "you", "our", "your",
    ]

    /// "Formación académica (10 puntos)": brackets with a number count points, vacancies or years.
    private static func hasPoints(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
            let open = text.firstIndex(where: { $0 == "(" || $0 == "[" })
        else { return false }
        return text[open...].contains(where: \.isNumber)
    }

    private static let joiners: Set<Substring> = [
        "and", "for", "the", "with", "from", "para", "pour", "dans", "avec", "und", "für", "della", "delle", "degli",
        "voor", "från",
    ]

    /// Whether most of its words are written as in a sentence: "Position type, field".
    private static func isPhrase(_ words: [Substring]) -> Bool {
        guard words.count > 1 else { return false }
        var (small, capital) = (0, 0)
        for word in words where word.utf8.count > 6 || !joiners.contains(word) {
            if let byte = word.firstPlainByte, byte &- 0x41 < 26 {
                capital += 1
                continue
            }
            let letters = word.drop { !$0.isLetter }
            guard let first = letters.first else { continue }
            if !first.isLowercase { capital += 1 } else if letters.count >= 4 { small += 1 }
        }
        return small > capital
    }

    private static let units: Set<String> = ["office of", "division of", "branch of", "section of"]
    private static let pronouns: Set<String> = [
        "us", "you", "me", "we", "our", "your", "my", "uns", "nous", "ons", "oss", "team", "equipo", "équipe", "noi",
        "nosotros", "crew", "division", "squad", "staff",
    ]

    /// No pronoun has more bytes, however its accents are written.
    private static let longestPronoun = 12

    /// Whether it names a part of an employer, or the one who speaks: "Office of Acquisition", "Join the Moments Team".
    private static func isPart(_ words: [Substring]) -> Bool {
        if words.count > 1, words[1].utf8.count == 2,
            units.contains(words[..<2].joined(separator: " ").lowercased())
        {
            return true
        }
        guard let last = words.last, last.utf8.count <= longestPronoun else { return false }
        return pronouns.contains(last.lowercased())
    }
}

extension FactVocabulary {
    /// Whether a name is that of a board: a word of it says so, or what a compound ends with ("BuildJobs", "Jobbportalen").
    func namesBoard(_ name: String) -> Bool {
        let ends = ["jobs", "careers", "portal", "portalen", "portalet", "jobbörse", "classifieds"]
        return stands(.boardWord, in: name)
            || name.lowercased().split { !$0.isLetter }.contains { word in
                ends.contains { word.hasSuffix($0) && word.count > $0.count }
            }
    }

    /// Whether a text, taken whole, is a label, a heading, or a word that employers' names only hold.
    func isNoEmployer(_ text: String) -> Bool {
        let found = facts(of: text)
        return !found.isDisjoint(with: [.noName, .noTitle, .legalForm, .institution, .boardWord]) || found.label != nil
    }
}

extension PageFact.Kinds {
    static let noName = PageFact.Kinds(.noName)
    static let noun = PageFact.Kinds(.noun)
    static let workName = PageFact.Kinds(.workName)
    static let legalForm = PageFact.Kinds(.legalForm)
    static let institution = PageFact.Kinds(.institution)
    static let boardWord = PageFact.Kinds(.boardWord)
}
