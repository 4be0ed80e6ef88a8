/// The names by which feeds, exports and markup call a record: the one table of them.
enum RecordVocabulary {
    /// What the name of a feed's element says of it.
    enum ElementRole: UInt8 {
        /// A record of its own, whatever stands around it.
        case strongRecord
        /// A record where no stronger one stands inside it.
        case weakRecord
        /// HTML that stands unescaped inside a value.
        case markup
    }

    private static let strong = [
        "job", "vacancy", "position", "positionopening", "jobposting", "jobopening", "joboffer", "joblisting", "jobad",
        "jobadvert", "vacature", "stellenangebot", "stelle", "offre", "oferta", "advert", "advertisement",
    ]

    private static let weak = [
        "item", "entry", "listing", "posting", "opening", "offer", "ad", "annonce", "announcement", "requisition",
        "record", "row", "result", "hit",
    ]

    private static let markup = [
        "p", "br", "ul", "ol", "li", "div", "span", "b", "strong", "i", "em", "u", "h1", "h2", "h3", "h4", "h5", "h6",
        "a",
        "table", "tbody", "thead", "tr", "td", "th", "dl", "dt", "dd", "blockquote", "pre", "hr", "font", "center",
    ]

    /// One name is too long for the table.
    private static let longName: StaticString = "jobpositionposting"

    private static let roles = NameTable(
        strong.map { ($0, ElementRole.strongRecord.rawValue) } + weak.map { ($0, ElementRole.weakRecord.rawValue) }
            + markup.map { ($0, ElementRole.markup.rawValue) })

    /// What an element's local name says of it; most say nothing.
    static func role(of name: UnsafePointer<UInt8>, count: Int) -> ElementRole? {
        if let key = NameKey(name, count: count) { return roles.value(of: key).flatMap(ElementRole.init) }
        return UnsafeBufferPointer(start: name, count: count).equals(longName) ? .strongRecord : nil
    }

    /// Keys of a JSON export whose arrays hold records, and what one of them is called.
    static let arrayKeys: [String: String] = [
        "jobs": "job", "offers": "offer", "postings": "posting", "vacancies": "vacancy", "positions": "position",
        "jobPostings": "jobPosting", "jobs_list": "job", "jobAds": "jobAd", "openings": "opening", "results": "result",
        "items": "item", "data": "item", "content": "item", "entries": "entry", "hits": "hit", "records": "record",
        "SearchResultItems": "SearchResultItem", "JobOpenings": "JobOpening", "Jobs": "job", "ads": "ad",
        "requisitionList": "requisition", "elements": "element", "value": "item", "rows": "row",
    ]

    /// Types that are a record of their own even where they stand inside another object.
    static func isRecordType(_ type: String) -> Bool { type == "JobPosting" }

    /// A type without its vocabulary: "http://schema.org/JobPosting" and "schema:JobPosting" are "JobPosting".
    static func localName(of type: String) -> String {
        let trimmed = type.drop { $0 == " " }
        guard let cut = trimmed.lastIndex(where: { $0 == "/" || $0 == "#" || $0 == ":" }) else {
            return String(trimmed)
        }
        return String(trimmed[trimmed.index(after: cut)...])
    }

    /// A property without its vocabulary: "http://schema.org/title" and "schema:title" are "title".
    static func localName(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let cut = key.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }
        guard let cut, cut + 1 < key.count else { return key }
        return key.part(cut + 1, key.count)
    }
}
