/// Which currency a sign or a word means, by itself or by where the posting is from.
enum PayCurrency {
    /// How a currency is written.
    enum Sign: Equatable {
        /// ISO 4217, beyond doubt.
        case code(String)
        /// Dollars or pesos of some country.
        case dollar
        /// A krone or krona.
        case krone
        /// Yen or yuan.
        case yen
    }

    /// Codes that statements carry.
    private static let codes: Set<String> = [
        "gbp", "eur", "usd", "cad", "aud", "nzd", "chf", "sek", "nok", "dkk", "isk", "pln", "czk", "huf", "ron", "bgn",
        "try", "inr", "jpy", "cny", "rmb", "krw", "zar", "sgd", "hkd", "brl", "mxn", "ars", "clp", "cop", "pen", "rub",
        "uah", "kzt", "aed", "sar", "qar", "ils", "ngn", "kes", "php", "thb", "vnd", "idr", "myr", "twd", "egp",
    ]

    private static let signs: [String: String] = [
        "£": "GBP", "€": "EUR", "₹": "INR", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₩": "KRW", "₦": "NGN", "₱": "PHP",
        "฿": "THB", "₫": "VND", "₪": "ILS", "₸": "KZT",
        "us$": "USD", "usd$": "USD", "c$": "CAD", "ca$": "CAD", "cad$": "CAD", "can$": "CAD", "a$": "AUD", "au$": "AUD",
        "aud$": "AUD", "nz$": "NZD", "s$": "SGD", "sg$": "SGD", "hk$": "HKD", "r$": "BRL", "mx$": "MXN", "mxn$": "MXN",
        "s/": "PEN", "rs": "INR", "fr": "CHF", "sfr": "CHF", "rm": "MYR", "rp": "IDR", "ksh": "KES", "dhs": "AED",
        "nis": "ILS",
    ]

    private static let words: [String: String] = [
        "euro": "EUR", "euros": "EUR", "eur": "EUR", "evro": "EUR", "pounds": "GBP", "zł": "PLN", "zl": "PLN",
        "złotych": "PLN", "kč": "CZK", "korun": "CZK", "ft": "HUF", "forint": "HUF", "lei": "RON", "ron": "RON",
        "лв": "BGN", "tl": "TRY", "lira": "TRY", "руб": "RUB", "рублей": "RUB", "р": "RUB", "грн": "UAH",
        "тенге": "KZT", "тг": "KZT",
        "円": "JPY", "元": "CNY", "원": "KRW", "rupees": "INR", "reais": "BRL", "soles": "PEN", "rand": "ZAR",
        "franken": "CHF", "lpa": "INR", "万円": "JPY", "sfr": "CHF", "fr": "CHF",
    ]

    /// What a sign or word ahead of a number means.
    ///
    /// - Parameter touches: whether no blank parts them: "R9,500" is rand, "R 9" may be a list.
    static func sign(before word: String, touches: Bool = false) -> Sign? {
        if let code = code(word) { return code }
        switch word {
        case "$", "＄": return .dollar
        case "¥", "￥": return .yen
        case "kr", "kronor", "kroner": return .krone
        case "r" where touches: return .code("ZAR")
        default: return signs[word].map { .code($0) }
        }
    }

    /// What a sign or word behind a number means.
    static func sign(behind word: String) -> Sign? {
        if let code = code(word) { return code }
        switch word {
        case "$", "dollars", "dollar", "pesos": return .dollar
        case "kr", "kronor", "kroner", "krone", "krona": return .krone
        case "£", "€", "₽", "₴", "₺", "₹", "₫", "₪", "₸": return signs[word].map { .code($0) }
        case "us$", "c$", "ca$", "a$", "au$", "r$": return signs[word].map { .code($0) }
        default: return words[word].map { .code($0) }
        }
    }

    /// The code that a word is.
    static func code(_ word: String) -> Sign? {
        guard word.utf8.count == 3, codes.contains(word) else { return nil }
        return .code(word == "rmb" ? "CNY" : word.uppercased())
    }

    private static let dollars: [String: String] = [
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN", "AR": "ARS",
        "CL": "CLP", "CO": "COP", "PR": "USD", "EC": "USD", "SV": "USD", "TW": "TWD",
    ]
    private static let kroner: [String: String] = ["SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"]
    private static let yen: [String: String] = ["JP": "JPY", "CN": "CNY"]

    /// The code of a sign in a country (ISO 3166, two letters); nil where only the country could tell.
    static func code(of sign: Sign, in country: String?) -> String? {
        switch sign {
        case .code(let code): code
        case .dollar: country.flatMap { dollars[$0] }
        case .krone: country.flatMap { kroner[$0] }
        case .yen: country.flatMap { yen[$0] }
        }
    }

    /// The code of a currency that a field states: "usd", "€", "$"; as it stands where it is neither.
    static func code(stated: String, in country: String?) -> String? {
        let word = stated.lowercased()
        guard let sign = sign(before: word) ?? sign(behind: word) else { return stated }
        return code(of: sign, in: country)
    }
}
