/// Names and codes of countries, as statements of place have them.
enum CountryNames {
    /// The code (ISO 3166, two letters) of a name or code; nil for anything else.
    static func code(of name: String) -> String? {
        guard name.utf8.count <= 60 else { return nil }
        let folded = name.lowercased().filter { $0 != "." }.split(separator: " ").joined(separator: " ")
        if let code = names[folded] { return code }
        let upper = name.filter { $0 != "." }
        if codes.contains(upper) { return upper }
        return upper == "UK" ? "GB" : nil
    }

    /// The codes of countries that postings name.
    static let codes: Set<String> = Set(table.map(\.code)).union([
        "AD", "AL", "AM", "AZ", "BA", "BH", "BO", "BY", "CR", "CU", "DO", "DZ", "ET", "FJ", "GA", "GE", "GL", "GT",
        "HN", "IM",
        "IR", "IQ", "JE", "JM", "JO", "KH", "KW", "LA", "LB", "LI", "LK", "MC", "MD", "ME", "MG", "MK", "MM", "MN",
        "MS", "MU",
        "MZ", "NA", "NC", "NE", "NI", "OM", "PR", "PY", "RS", "SC", "SD", "SM", "SN", "SV", "TN", "TZ", "UG", "UY",
        "UZ", "VA",
        "ZM", "ZW", "PA", "QA",
    ])

    private static let names: [String: String] = Dictionary(
        table.flatMap { code, names in names.map { ($0, code) } }, uniquingKeysWith: { first, _ in first })

    /// English names and those of the countries' own and of neighbouring languages, in lower case without stops.
    private static let table: [(code: String, names: [String])] = [
        ("AE", ["united arab emirates", "uae"]), ("AR", ["argentina"]),
        ("AT", ["austria", "österreich", "autriche", "oostenrijk", "österrike"]), ("AU", ["australia", "australien"]),
        ("BD", ["bangladesh"]), ("BE", ["belgium", "belgië", "belgique", "belgien", "bélgica", "belgio"]),
        ("BG", ["bulgaria", "българия"]), ("BR", ["brazil", "brasil", "brasilien"]),
        ("CA", ["canada", "kanada", "canadá"]),
        ("CH", ["switzerland", "schweiz", "suisse", "svizzera", "suiza", "zwitserland"]), ("CL", ["chile"]),
        ("CN", ["china", "中国"]), ("CO", ["colombia"]), ("CY", ["cyprus"]),
        ("CZ", ["czech republic", "czechia", "česká republika", "česko", "tschechien"]),
        (
            "DE",
            [
                "germany", "deutschland", "allemagne", "alemania", "alemanha", "duitsland", "germania", "tyskland",
                "niemcy",
            ]
        ),
        ("DK", ["denmark", "danmark", "dänemark", "danemark"]), ("EC", ["ecuador"]), ("EE", ["estonia", "eesti"]),
        ("EG", ["egypt"]), ("ES", ["spain", "españa", "spanien", "espagne", "espanha", "spagna", "spanje"]),
        ("FI", ["finland", "suomi", "finnland"]),
        ("FR", ["france", "frankreich", "francia", "frança", "frankrijk", "frankrike"]),
        (
            "GB",
            [
                "united kingdom", "uk", "great britain", "england", "scotland", "wales", "northern ireland", "britain",
                "großbritannien", "vereinigtes königreich", "royaume-uni", "grande bretagne", "reino unido",
            ]
        ),
        ("GH", ["ghana"]), ("GR", ["greece", "griechenland", "ελλάδα"]), ("HK", ["hong kong"]),
        ("HR", ["croatia", "hrvatska"]),
        ("HU", ["hungary", "magyarország", "ungarn"]), ("ID", ["indonesia"]),
        ("IE", ["ireland", "republic of ireland", "éire", "irland", "irlande", "irlanda"]), ("IL", ["israel"]),
        ("IN", ["india", "indien", "inde"]), ("IS", ["iceland", "ísland"]),
        ("IT", ["italy", "italia", "italien", "italie", "italië", "itália"]), ("JP", ["japan", "日本"]),
        ("KE", ["kenya"]), ("KR", ["south korea", "korea", "republic of korea", "대한민국"]),
        ("KZ", ["kazakhstan", "казахстан"]),
        ("LT", ["lithuania", "lietuva"]), ("LU", ["luxembourg", "luxemburg"]), ("LV", ["latvia", "latvija"]),
        ("MA", ["morocco", "maroc"]), ("MT", ["malta"]), ("MX", ["mexico", "méxico", "mexiko"]), ("MY", ["malaysia"]),
        ("NG", ["nigeria"]),
        (
            "NL",
            [
                "netherlands", "the netherlands", "nederland", "niederlande", "pays-bas", "países bajos", "paesi bassi",
                "holland",
            ]
        ),
        ("NO", ["norway", "norge", "noreg", "norwegen", "norvège"]), ("NP", ["nepal"]),
        ("NZ", ["new zealand", "aotearoa"]), ("PE", ["peru", "perú"]), ("PH", ["philippines", "the philippines"]),
        ("PK", ["pakistan"]), ("PL", ["poland", "polska", "polen", "pologne", "polonia"]), ("PT", ["portugal"]),
        ("RO", ["romania", "românia", "rumänien"]), ("RU", ["russia", "россия"]), ("RW", ["rwanda"]),
        ("SA", ["saudi arabia"]), ("SE", ["sweden", "sverige", "schweden", "suède", "suecia", "zweden"]),
        ("SG", ["singapore"]), ("SI", ["slovenia", "slovenija"]), ("SK", ["slovakia", "slovensko"]),
        ("SV", ["el salvador"]),
        ("BO", ["bolivia"]), ("CR", ["costa rica"]), ("GT", ["guatemala"]), ("UY", ["uruguay"]), ("PY", ["paraguay"]),
        ("TH", ["thailand"]), ("TR", ["turkey", "türkiye"]), ("TW", ["taiwan"]), ("TZ", ["tanzania"]),
        ("UA", ["ukraine", "україна"]), ("UG", ["uganda"]),
        (
            "US",
            [
                "united states", "united states of america", "usa", "us", "u s", "estados unidos", "états-unis",
                "vereinigte staaten",
            ]
        ),
        ("VN", ["vietnam", "viet nam"]), ("ZA", ["south africa", "suid-afrika"]), ("ZW", ["zimbabwe"]),
        ("ZM", ["zambia"]),
    ]
}
