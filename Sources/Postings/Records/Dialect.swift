import Markup

/// One way of writing postings down as records: how it is told, and which field holds what.
struct Dialect: Sendable {
    /// The name that the format goes by.
    let name: String
    /// Whether each record of it is a posting, however little it holds.
    let isAlwaysPosting: Bool
    /// Whether names count one level further down too, as in exports that wrap their objects.
    let looksInside: Bool
    /// Whether fields that it has no rule for are told by the words of their names.
    let readsNames: Bool
    /// Where the feed itself names the employer.
    let employerOfFeed: FeedEmployer
    /// Whether values say of themselves whether they are markup, as Atom's do.
    let saysType: Bool
    /// The element that comes once for each language that the posting is written in.
    let elementPerLanguage: String?
    let table: FieldTable

    /// What of a feed may name the employer.
    enum FeedEmployer: Sendable {
        case none
        /// Its title, before anything that a record says.
        case title
        /// Its author, where a record names nobody.
        case author
    }

    private let marks: [String]

    /// - Parameter marks: beginnings of paths that no other dialect of the syntax has.
    init(
        _ name: String, marks: [String] = [], isAlwaysPosting: Bool = true, looksInside: Bool = false,
        readsNames: Bool = false,
        employerOfFeed: FeedEmployer = .none, saysType: Bool = false,
        elementPerLanguage: String? = nil, _ rules: [FieldRule]
    ) {
        self.name = name
        self.marks = marks
        self.isAlwaysPosting = isAlwaysPosting
        self.looksInside = looksInside
        self.readsNames = readsNames
        self.employerOfFeed = employerOfFeed
        self.saysType = saysType
        self.elementPerLanguage = elementPerLanguage
        table = FieldTable(rules)
    }

    /// The dialect of a record.
    static func of(_ record: Record) -> Dialect {
        switch record.syntax {
        case .jsonLD, .microdata, .rdfa: schemaOrg
        case .xml: xml(record)
        case .json, .pageState: json.first { $0.isMarked(record) } ?? exported
        }
    }

    /// All of them.
    static let all = [schemaOrg, usajobs, hrXML, neogov, rss, atom, personio, feed] + json + [exported]

    /// ATS exports that are told by a field of their own.
    private static let json = [lever, ashby, greenhouse, recruitee, smartRecruiters, usajobsSearch, workday]

    private static func xml(_ record: Record) -> Dialect {
        switch record.type.lowercased() {
        case "positionopening", "jobpositionposting": usajobs.isMarked(record) ? usajobs : hrXML
        case "item": neogov.isMarked(record) ? neogov : rss
        case "entry": atom
        case "position": personio.isMarked(record) ? personio : feed
        case "job", "vacancy", "jobposting", "jobopening", "joboffer", "joblisting", "jobad", "jobadvert": feed
        default: personio.isMarked(record) ? personio : unnamedFeed
        }
    }

    private func isMarked(_ record: Record) -> Bool {
        record.fields.contains { field in marks.contains { field.path.hasPrefix($0) } }
    }
}
