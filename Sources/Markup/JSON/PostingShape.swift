/// What an object of JSON has that postings have, whoever named its fields.
///
/// It only decides what is cut out of an export as a record of its own; what a record is in the end, and what its fields
/// mean, is told by those who read postings.
public struct PostingShape: OptionSet, Sendable {
    /// Its bits.
    public let rawValue: UInt16

    /// A name or a title.
    public static let title = PostingShape(rawValue: 1)
    /// Something that is called after a job, an employment or its pay.
    public static let job = PostingShape(rawValue: 2)
    /// Who it is that employs.
    public static let employer = PostingShape(rawValue: 4)
    /// What is asked for or done.
    public static let asks = PostingShape(rawValue: 8)
    /// The last day.
    public static let closing = PostingShape(rawValue: 16)
    /// Where it is.
    public static let place = PostingShape(rawValue: 32)
    /// What says little without a place, and much beside one: the department, whether it is remote.
    public static let setting = PostingShape(rawValue: 64)
    /// What no posting has: a product's price, a recipe's ingredients, a person's first name.
    public static let foreign = PostingShape(rawValue: 128)
    /// Other jobs, beside the one that is shown.
    public static let aside = PostingShape(rawValue: 256)

    /// Whether an object with a text is to be taken for a posting.
    public var isPosting: Bool {
        guard contains(.title), !contains(.foreign) else { return false }
        return !isDisjoint(with: [.job, .employer, .asks, .closing]) || isSuperset(of: [.place, .setting])
    }

    /// What a field's name speaks for.
    public init(key: some StringProtocol) {
        self = Self.shape(of: KeyWords.of(key))
    }

    /// Of bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    private static func shape(of words: [String]) -> PostingShape {
        guard let first = words.first, words.count <= 6 else { return [] }
        if asides.contains(first), words.count > 1 { return .aside }
        if words.contains(where: counts.contains) { return [] }
        if words.count == 2, words[1] == "name", first == "first" || first == "last" || first == "user" {
            return .foreign
        }
        var shape: PostingShape = []
        for word in words {
            if let meaning = meanings[word] { shape.formUnion(meaning) }
        }
        let core = words.filter { !jobWords.contains($0) && !fillers.contains($0) }
        if core.isEmpty ? titledAlone.contains(words.last ?? "") : core.count == 1 && titles.contains(core[0]) {
            shape.insert(.title)
        }
        // "position" alone is a place on a screen, "opening hours" are a shop's.
        if words.contains("hours") || words == ["position"] || words == ["opening"] {
            shape.remove(.job)
        }
        // "companyId", "companySize" and "companyDescription" name no employer of anybody.
        if words.count > 1, words.contains(where: notNames.contains) { shape.remove(.employer) }
        return shape
    }

    private static let asides: Set<String> = [
        "similar", "related", "recommended", "suggested", "other", "more", "recommendations",
    ]
    private static let counts: Set<String> = ["count", "total", "hits", "number", "num", "size", "alert", "alerts"]
    private static let titles: Set<String> = [
        "title", "name", "headline", "intitule", "titre", "titel", "titulo", "bezeichnung", "puesto", "poste", "cargo",
        "functie", "designation",
    ]
    private static let titledAlone: Set<String> = ["position", "role", "job"]
    private static let fillers: Set<String> = [
        "external", "public", "display", "local", "localized", "full", "long", "en",
    ]
    private static let notNames: Set<String> = [
        "id", "url", "logo", "type", "industry", "website", "slug", "code", "description", "overview", "about", "image",
        "profile", "key", "link", "uri",
    ]

    /// Words for a job, of which a name may be made beside a word for its title.
    static let jobWords: Set<String> = [
        "job", "jobs", "vacancy", "vacancies", "position", "positions", "posting", "postings", "opening", "openings",
        "requisition", "requisitions", "req", "role", "career", "careers", "advert", "ad", "offer", "stellen", "stelle",
        "vacature", "vaga", "emploi",
    ]

    private static let meanings: [String: PostingShape] = {
        var meanings: [String: PostingShape] = [:]
        func add(_ shape: PostingShape, _ words: String) {
            for word in words.split(separator: " ") { meanings[String(word), default: []].insert(shape) }
        }
        add(
            .job,
            "job jobs vacancy vacancies position positions posting postings opening openings requisition requisitions "
                + "employment recruiter recruitment hiring salary salaries wage wages remuneration candidate candidates "
                + "applicant applicants apply stellen stelle vacature vaga emploi offre salaire gehalt salario contrat "
                + "contrato vertragsart careersite")
        add(
            .employer,
            "company employer organization organisation advertiser entreprise arbeitgeber unternehmen empresa "
                + "werkgever bedrijf azienda")
        add(
            .asks,
            "responsibilities responsibility qualifications duties prerequisites competences competencies aufgaben "
                + "anforderungen missions requisitos expertise")
        add(.closing, "deadline closing closes expiration expiry expires expire")
        add(.place, "location locations city country region workplace lieu arbeitsort ort ubicacion locatie locality")
        add(.setting, "department remote telecommuting requirements skills benefits experience onsite hybrid team")
        add(
            .foreign,
            "price prices sku ingredients isbn firstname lastname surname username avatar birthday gender followers "
                + "stock barcode checkout")
        return meanings
    }()
}

extension PostingShape {
    /// Shapes of names that were met before: the objects of an export all have the same.
    struct Cache {
        private var known: [UInt64: PostingShape] = [:]

        /// Different names that are kept.
        private static let most = 4096

        /// What a name speaks for.
        mutating func shape(of key: UnsafeBufferPointer<UInt8>) -> PostingShape {
            guard key.count <= 80 else { return [] }
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            if let shape = known[hash] { return shape }
            let shape = PostingShape(key: String(decoding: key, as: UTF8.self))
            if known.count < Self.most { known[hash] = shape }
            return shape
        }
    }
}
