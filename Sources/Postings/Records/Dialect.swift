import Markup

/// One way of writing postings down as records: how it is told, and which field holds what.
struct Dialect: Sendable {
    /// The name that the format goes by.
    let name: String
    /// Whether each record of it is a posting, however little it holds.
    let isAlwaysPosting: Bool
    /// Whether names count one level further down too, as in exports that wrap their objects.
    let looksInside: Bool
    /// Whether the feed's own title names the employer where a record does not.
    let feedNamesEmployer: Bool
    /// Whether values say of themselves whether they are markup, as Atom's do.
    let saysType: Bool
    let table: FieldTable

    private let marks: [String]

    /// - Parameter marks: beginnings of paths that no other dialect of the syntax has.
    init(
        _ name: String, marks: [String] = [], isAlwaysPosting: Bool = true, looksInside: Bool = false,
        feedNamesEmployer: Bool = false, saysType: Bool = false, _ rules: [FieldRule]
    ) {
        self.name = name
        self.marks = marks
        self.isAlwaysPosting = isAlwaysPosting
        self.looksInside = looksInside
        self.feedNamesEmployer = feedNamesEmployer
        self.saysType = saysType
        table = FieldTable(rules)
    }

    /// The dialect of a record.
    static func of(_ record: Record) -> Dialect {
        switch record.syntax {
        case .jsonLD, .microdata, .rdfa: schemaOrg
        case .xml: xml(record)
        case .json: json.first { $0.isMarked(record) } ?? exported
        }
    }

    /// All of them.
    static let all = [schemaOrg, usajobs, hrXML, neogov, rss, atom, personio, feed] + json + [exported]

    /// ATS exports that are told by a field of their own.
    private static let json = [lever, ashby, greenhouse, recruitee, smartRecruiters, usajobsSearch]

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
