import Markup

/// Tells which country a posting is from, as far as its currency depends on it.
enum CountrySigns {
    /// The country (ISO 3166, two letters): that of its place, of the region of its language ("en-CA"), of a language that is
    /// written in one country only, or the only one that its text speaks of; nil where these say nothing.
    static func country(of posting: Posting) -> String? {
        if let stated = posting.location?.country, let code = CountryNames.code(of: stated) { return code }
        let tag = (posting.language ?? "").split { $0 == "-" || $0 == "_" }
        if let region = tag.dropFirst().last, region.count == 2 { return region.uppercased() }
        if let only = tag.first.flatMap({ ofLanguage[String($0)] }) { return only }
        return named(in: posting.text.bytes)
    }

    private static let ofLanguage: [String: String] = [
        "sv": "SE", "nb": "NO", "nn": "NO", "no": "NO", "da": "DK", "is": "IS", "ja": "JP", "zh": "CN",
    ]

    /// Words that stand in postings of one country only.
    private static let signs: [(country: String, words: [String])] = [
        (
            "US",
            [
                "401(k)", "401k", "401 (k)", "united states", "u.s. ", "usa", "social security number", "medicare",
                "fmla", "e-verify", "veteran status", "protected veteran", "exempt position", "non-exempt", " ged",
                "u.s.c.",
                " pto ", "osha ",
            ] + RegionNames.americanNames
        ),
        (
            "CA",
            ["canada", "canadian", "ontario", "alberta", "british columbia", "québec", "quebec", "rrsp", "manitoba"]
        ),
        ("AU", ["australia", "superannuation", "queensland", "new south wales", "aboriginal"]),
        ("NZ", ["new zealand", "kiwisaver", "aotearoa"]), ("SG", ["singapore"]), ("HK", ["hong kong"]),
        ("MX", ["méxico", "mexico", "imss", "prestaciones de ley"]), ("AR", ["argentina"]), ("CL", ["chile"]),
        ("CO", ["colombia"]),
    ]

    /// So much of a text is searched, in bytes.
    private static let mostRead = 20_000

    private static func named(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes.prefix(mostRead), as: UTF8.self).lowercased()
        let found = signs.filter { $0.words.contains { text.contains($0) } }
        return found.count == 1 ? found.first?.country : nil
    }
}
