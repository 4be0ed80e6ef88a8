extension Consideration.Reason: CustomStringConvertible {
    /// A name that stays: programs may count by it.
    public var code: String {
        switch self {
        case .read: "read"
        case .beside: "beside"
        case .longerLabel: "longer-label"
        case .ambiguous: "ambiguous"
        case .otherSense: "other-sense"
        case .section: "section"
        case .legalOrApplication: "legal-or-application"
        case .offered: "offered"
        case .degreeField: "degree-field"
        case .fieldName: "field-name"
        case .itemLetter: "item-letter"
        case .bareWord: "bare-word"
        }
    }

    /// A few words for people.
    public var description: String {
        switch self {
        case .read(let rule, let importance, let reason):
            "\(rule.rawValue), \(importance.rawValue), read" + Self.text(reason)
        case .beside(let rule, let importance, let reason):
            "\(rule.rawValue), \(importance.rawValue), by its line and clause" + Self.text(reason)
        case .longerLabel: "a longer label stands here"
        case .ambiguous(let reason):
            "an ambiguous label with nothing around it that speaks for the skill" + Self.text(reason)
        case .otherSense: "a word that stands for something else, as what is around it says"
        case .section(.title): "the job's title"
        case .section(let section): "the section '\(section.rawValue)' asks for nothing"
        case .legalOrApplication: "legal or application text"
        case .offered: "the clause speaks of what the employer gives"
        case .degreeField: "the field of a degree"
        case .fieldName: "the name of a field whose value follows"
        case .itemLetter: "the letter that numbers an item"
        case .bareWord: "a word that names a thing only together with others"
        }
    }

    private static func text(_ reason: ReadingReason?) -> String { reason.map { "; \($0)" } ?? "" }
}
