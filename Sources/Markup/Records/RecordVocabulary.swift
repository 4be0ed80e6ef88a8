/// The names by which feeds, exports and markup call a record: the one table of them.
enum RecordVocabulary {
    /// Elements of a feed that are a record of their own, whatever stands around them.
    static let strongElements: Set<String> = [
        "job", "vacancy", "position", "positionopening", "jobpositionposting", "jobposting", "jobopening",
        "joboffer", "joblisting", "jobad", "jobadvert", "vacature", "stellenangebot", "stelle", "offre", "oferta",
        "advert", "advertisement",
    ]

    /// Elements that are a record where no stronger one stands inside them.
    static let weakElements: Set<String> = [
        "item", "entry", "listing", "posting", "opening", "offer", "ad", "annonce", "announcement", "requisition",
        "record", "row", "result", "hit",
    ]

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
}
