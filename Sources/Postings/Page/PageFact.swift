/// What a wording of `Taxonomy/language/facts.csv` says of the words beside it.
enum PageFact: String, CaseIterable {
    case title, organization, location, posted, expires, pay, employment, reference
    /// The label of something that is not read; its value is nobody else's.
    case other
    /// An employer's name follows it on the line: "About …".
    case beforeName = "before-name"
    /// An employer's name stands before it: "… is seeking".
    case afterName = "after-name"
    /// What a page calls itself that is no job's title: "Careers".
    case noTitle = "no-title"
    /// What stands where a name could and is none: "our client".
    case noName = "no-name"
    /// What pages call themselves that list jobs: "Vacancies", "La mairie recrute".
    case listing
    /// What people are called by their work: a title mostly holds one.
    case noun
    /// More of such words, by which postings of a list are told apart; a page of one name alone may be about the trade.
    case workName = "work-name"
    /// What names of companies end with: "Ltd".
    case legalForm = "legal-form"
    /// What names of other employers hold: "Council".
    case institution
    /// What names of job boards hold, and of no employer.
    case boardWord = "board-word"

    /// Whether it is the label of a value.
    var isLabel: Bool {
        switch self {
        case .beforeName, .afterName, .noTitle, .noName, .listing, .noun, .workName, .legalForm, .institution,
            .boardWord:
            false
        default: true
        }
    }
}

extension PageFact {
    /// Several of them.
    struct Kinds: OptionSet {
        let rawValue: UInt32

        init(rawValue: UInt32) { self.rawValue = rawValue }

        init(_ fact: PageFact) { rawValue = 1 << UInt32(Self.facts.firstIndex(of: fact) ?? 0) }

        /// All there are, in the order of their bits.
        private static let facts = PageFact.allCases
        private static let labels = facts.reduce(into: Kinds()) { if $1.isLabel { $0.insert(Kinds($1)) } }
        static let noTitle = Kinds(.noTitle)

        /// The first label among them.
        var label: PageFact? {
            let labels = intersection(Self.labels)
            return labels.isEmpty ? nil : Self.facts[labels.rawValue.trailingZeroBitCount]
        }
    }
}
