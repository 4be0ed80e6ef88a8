/// Names and codes of states, provinces and counties, as statements of place have them.
enum RegionNames {
    /// What a code of two or three letters behind a town stands for.
    enum Meaning: Equatable {
        case region(country: String)
        case country(String)
    }

    /// The country of a region that is named in full ("Oregon", "West Yorkshire", "County Galway").
    static func country(of name: String) -> String? {
        let folded = name.lowercased()
        if let country = names[folded] { return country }
        for lead in ["co. ", "co ", "county "] where folded.hasPrefix(lead) {
            let county = String(folded.dropFirst(lead.count))
            if irish.contains(county) { return "IE" }
            return names[county] == "GB" || county == "durham" || county == "down" ? "GB" : nil
        }
        return nil
    }

    /// What a code says behind a town: many of two letters are a state of the one country and another country.
    ///
    /// - Parameters:
    ///   - language: the BCP 47 code of the posting, whose region decides.
    ///   - town: what stands ahead of the code; the largest towns decide too.
    ///   - hasZIP: whether a number of five digits follows, as in the United States.
    static func meaning(of code: String, language: String?, town: String?, hasZIP: Bool) -> Meaning? {
        if hasZIP, american.contains(code) { return .region(country: "US") }
        let tag = (language ?? "").split { $0 == "-" || $0 == "_" }.map(String.init)
        let own = tag.count > 1 ? tag.last?.uppercased() : nil
        if own == "US", american.contains(code) { return .region(country: "US") }
        if own == "CA", canadian.contains(code) { return .region(country: "CA") }
        if own == "AU", australian.contains(code) { return .region(country: "AU") }
        if let town, towns[town.lowercased()] == code { return .country(code) }
        if own == code || spoken[tag.first ?? ""]?.contains(code) == true { return .country(code) }
        if canadian.contains(code), !CountryNames.codes.contains(code) { return .region(country: "CA") }
        if australian.contains(code), code.count == 3 { return .region(country: "AU") }
        if american.contains(code) {
            return !disputed.contains(code) && (tag.first ?? "en") == "en" ? .region(country: "US") : nil
        }
        // "Port Hallam, SA" is in Australia as often as "Riyadh, SA" is in Saudi Arabia.
        if australian.contains(code) { return nil }
        return CountryNames.code(of: code).map { .country($0) }
    }

    /// Whether a code is one of a state of the United States or of Australia.
    static func mayBeState(_ code: String) -> Bool { american.contains(code) || australian.contains(code) }

    /// Codes of states that postings have as often for the country.
    private static let disputed: Set<String> = ["DE", "IN", "IL"]

    private static let spoken: [String: Set<String>] = [
        "de": ["DE", "AT", "CH"], "fr": ["FR", "BE", "CH", "CA"], "nl": ["NL", "BE"], "it": ["IT", "CH"],
        "es": ["ES", "CO", "AR", "PE"],
        "pt": ["PT", "BR"], "id": ["ID"], "he": ["IL"], "sq": ["AL"],
    ]

    private static let towns: [String: String] = [
        "berlin": "DE", "münchen": "DE", "munich": "DE", "hamburg": "DE", "köln": "DE", "cologne": "DE",
        "frankfurt": "DE",
        "stuttgart": "DE", "düsseldorf": "DE", "leipzig": "DE", "toronto": "CA", "vancouver": "CA", "montreal": "CA",
        "montréal": "CA", "ottawa": "CA", "calgary": "CA", "bengaluru": "IN", "bangalore": "IN", "mumbai": "IN",
        "delhi": "IN",
        "new delhi": "IN", "chennai": "IN", "hyderabad": "IN", "pune": "IN", "gurgaon": "IN", "gurugram": "IN",
        "noida": "IN",
        "kolkata": "IN", "tel aviv": "IL", "haifa": "IL", "jerusalem": "IL", "bogotá": "CO", "bogota": "CO",
        "medellín": "CO",
        "jakarta": "ID", "casablanca": "MA", "rabat": "MA", "buenos aires": "AR", "tunis": "TN", "valletta": "MT",
    ]

    static let american: Set<String> = Set(states.keys)
    private static let canadian: Set<String> = Set(provinces.keys)
    private static let australian: Set<String> = ["NSW", "QLD", "VIC", "TAS", "ACT", "SA", "WA", "NT"]

    private static let states: [String: String] = [
        "AL": "alabama", "AK": "alaska", "AZ": "arizona", "AR": "arkansas", "CA": "california", "CO": "colorado",
        "CT": "connecticut", "DE": "delaware", "DC": "district of columbia", "FL": "florida", "GA": "georgia",
        "HI": "hawaii",
        "ID": "idaho", "IL": "illinois", "IN": "indiana", "IA": "iowa", "KS": "kansas", "KY": "kentucky",
        "LA": "louisiana",
        "ME": "maine", "MD": "maryland", "MA": "massachusetts", "MI": "michigan", "MN": "minnesota",
        "MS": "mississippi",
        "MO": "missouri", "MT": "montana", "NE": "nebraska", "NV": "nevada", "NH": "new hampshire", "NJ": "new jersey",
        "NM": "new mexico", "NY": "new york", "NC": "north carolina", "ND": "north dakota", "OH": "ohio",
        "OK": "oklahoma",
        "OR": "oregon", "PA": "pennsylvania", "RI": "rhode island", "SC": "south carolina", "SD": "south dakota",
        "TN": "tennessee", "TX": "texas", "UT": "utah", "VT": "vermont", "VA": "virginia", "WA": "washington",
        "WV": "west virginia", "WI": "wisconsin", "WY": "wyoming",
    ]

    /// Names of states in lower case, but for those of towns, persons and another country.
    static let americanNames = states.values.filter {
        !["georgia", "virginia", "washington", "new york", "maine", "delaware"].contains($0)
    }.sorted()

    private static let provinces: [String: String] = [
        "ON": "ontario", "QC": "québec", "BC": "british columbia", "AB": "alberta", "MB": "manitoba",
        "SK": "saskatchewan",
        "NS": "nova scotia", "NB": "new brunswick", "NL": "newfoundland and labrador", "PE": "prince edward island",
        "YT": "yukon", "NT": "northwest territories", "NU": "nunavut",
    ]

    private static let irish: Set<String> = [
        "carlow", "cavan", "clare", "cork", "donegal", "dublin", "galway", "kerry", "kildare", "kilkenny", "laois",
        "leitrim",
        "limerick", "longford", "louth", "mayo", "meath", "monaghan", "offaly", "roscommon", "sligo", "tipperary",
        "waterford",
        "westmeath", "wexford", "wicklow",
    ]

    /// Regions by their names; names of towns too ("New York", "Washington") are left out, as a town stands first.
    private static let names: [String: String] = {
        var names: [String: String] = ["quebec": "CA"]
        for state in states.values { names[state] = "US" }
        for province in provinces.values { names[province] = "CA" }
        let others: [(String, [String])] = [
            (
                "AU",
                [
                    "queensland", "new south wales", "victoria", "tasmania", "south australia", "western australia",
                    "northern territory",
                ]
            ),
            (
                "GB",
                [
                    "bedfordshire", "berkshire", "buckinghamshire", "cambridgeshire", "cheshire", "cornwall", "cumbria",
                    "derbyshire",
                    "devon", "dorset", "county durham", "east sussex", "west sussex", "essex", "gloucestershire",
                    "greater london",
                    "greater manchester", "hampshire", "herefordshire", "hertfordshire", "kent", "lancashire",
                    "leicestershire",
                    "lincolnshire", "merseyside", "norfolk", "north yorkshire", "south yorkshire", "west yorkshire",
                    "east yorkshire", "northamptonshire", "northumberland", "nottinghamshire", "oxfordshire", "rutland",
                    "shropshire", "somerset", "staffordshire", "suffolk", "surrey", "tyne and wear", "warwickshire",
                    "west midlands", "wiltshire", "worcestershire", "powys", "gwynedd", "pembrokeshire", "ceredigion",
                    "fife",
                    "aberdeenshire", "antrim", "armagh", "fermanagh", "tyrone", "isle of wight", "scottish borders",
                ]
            ),
            (
                "DE",
                [
                    "bayern", "baden-württemberg", "brandenburg", "hessen", "niedersachsen", "nordrhein-westfalen",
                    "rheinland-pfalz",
                    "saarland", "sachsen", "sachsen-anhalt", "schleswig-holstein", "thüringen",
                    "mecklenburg-vorpommern", "bavaria",
                ]
            ),
            (
                "IN",
                [
                    "karnataka", "maharashtra", "tamil nadu", "kerala", "punjab", "haryana", "gujarat", "telangana",
                    "rajasthan",
                    "uttar pradesh", "madhya pradesh", "west bengal", "andhra pradesh", "odisha", "bihar", "assam",
                    "goa",
                ]
            ),
            (
                "ZA",
                [
                    "western cape", "eastern cape", "northern cape", "gauteng", "kwazulu-natal", "limpopo",
                    "mpumalanga", "free state",
                ]
            ),
        ]
        for (country, regions) in others { for region in regions { names[region] = country } }
        return names
    }()
}
