import Markup
import PhraseMatching

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
                "401(k)", "401k", "401 (k)", "united states", "usa", "social security number", "medicare",
                "fmla", "e-verify", "veteran status", "protected veteran", "exempt position", "non-exempt", "ged",
                "u.s.c.",
                "pto", "osha",
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

    /// A sign as the keys of its words, by the first of them.
    private static let byFirst: [UInt64: [(keys: [UInt64], country: String)]] = {
        var table: [UInt64: [(keys: [UInt64], country: String)]] = [:]
        for (country, words) in signs {
            for word in words {
                let keys = Tokenizer.tokens(of: word).map(\.key)
                if let first = keys.first { table[first, default: []].append((keys, country)) }
            }
        }
        return table
    }()

    private static func named(in bytes: [UInt8]) -> String? {
        let tokens = bytes.withUnsafeBufferPointer {
            Tokenizer.tokens(of: UnsafeBufferPointer(rebasing: $0.prefix(mostRead)))
        }
        var found: Set<String> = []
        for (place, token) in tokens.enumerated() {
            guard let signs = byFirst[token.key] else { continue }
            for sign in signs where tokens[place...].lazy.map(\.key).starts(with: sign.keys) {
                found.insert(sign.country)
            }
            if found.count > 1 { return nil }
        }
        return found.first
    }
}
