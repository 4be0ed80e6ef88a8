/// Reads a statement of place apart: "Cork, IE", "Austin, TX 78701", "80331 München", "Remote (UK)", "Albacete (España)".
///
/// What is in doubt stays out: of "Malleswaram, Bengaluru" nothing tells which is the town.
struct PlaceText {
    private(set) var locality: String?
    private(set) var region: String?
    /// ISO 3166, two letters.
    private(set) var country: String?

    private let language: String?
    /// Whether a number of five digits stands behind two capitals, as in the United States.
    private let hasZIP: Bool

    /// Longer statements are texts about something else.
    private static let longest = 120

    /// - Parameter language: the posting's, as BCP 47; decides what "CA" means.
    init(_ text: String, language: String?) {
        self.language = language
        hasZIP = Self.hasZIP(text)
        guard text.utf8.count <= Self.longest else { return }
        let first = text.split(whereSeparator: { ";\n|•".contains($0) }).first.map(String.init) ?? ""
        var parts = Self.parts(of: first)
        guard !Self.namesSeveral(parts) else {
            country = Self.commonCountry(parts)
            return
        }
        parts = parts.compactMap(Self.bare)
        readEnd(&parts)
        if country == nil, parts.count > 1, let code = CountryNames.code(of: parts[0]), parts[0].count > 3 {
            country = code
            parts.removeFirst()
        }
        readTown(parts)
    }

    private static func hasZIP(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "," }
        return zip(words, words.dropFirst()).contains { code, number in
            code.count == 2 && code.allSatisfy(\.isUppercase) && number.count == 5 && number.allSatisfy(\.isNumber)
        }
    }

    // MARK: Pieces

    /// The pieces between commas and dashes, and what brackets hold as a piece of its own behind them.
    private static func parts(of text: String) -> [String] {
        var outside = ""
        var inside: [String] = []
        var depth = 0
        for character in text {
            switch character {
            case "(", "[":
                depth += 1
                if depth == 1 { inside.append("") }
            case ")", "]": depth = max(0, depth - 1)
            default: if depth > 0 { inside[inside.count - 1].append(character) } else { outside.append(character) }
            }
        }
        let spaced = ["–", "—", "·", "-", ">", "›"].reduce(outside) { $0.replacing(" \($1) ", with: ",") }
        return (spaced.split(separator: ",") + inside.flatMap { $0.split(separator: ",") })
            .flatMap { turned(String($0).onOneLine) }.filter { !$0.isEmpty }
    }

    /// "US-IL-Chicago", as some trackers have it, with the town first.
    private static func turned(_ part: String) -> [String] {
        let pieces = part.split(separator: "-", maxSplits: 2)
        guard pieces.count == 3, pieces[0].count == 2, pieces[1].count == 2,
            pieces.prefix(2).allSatisfy({ $0.allSatisfy(\.isUppercase) })
        else { return [part] }
        return pieces.reversed().map(String.init)
    }

    private static let joiners: Set<Substring> = [
        "or", "and", "oder", "und", "ou", "et", "y", "o", "e", "en", "/", "&", "+",
    ]

    /// Whether a piece names two places: then none of them is the place.
    private static func namesSeveral(_ parts: [String]) -> Bool {
        parts.contains { part in alternatives(in: part).filter { bare($0) != nil }.count > 1 }
    }

    private static func alternatives(in part: String) -> [String] {
        // "Tyne and Wear" is one.
        if RegionNames.country(of: part) != nil { return [part] }
        var pieces: [[Substring]] = [[]]
        for word in part.replacing("/", with: " / ").split(separator: " ") {
            if joiners.contains(word) { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
        }
        return pieces.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// The country of a statement that names several places: the one it ends with, unless it names others.
    private static func commonCountry(_ parts: [String]) -> String? {
        let named = parts.flatMap { alternatives(in: $0) }.compactMap { bare($0) }
        guard let last = named.last.flatMap({ CountryNames.code(of: $0) }) else { return nil }
        return named.allSatisfy { (CountryNames.code(of: $0) ?? last) == last } ? last : nil
    }

    /// Ways of working, which say nothing of the place.
    private static let manners: Set<String> = [
        "remote", "remotely", "hybrid", "virtual", "onsite", "on-site", "home", "based", "home-based", "remote-based",
        "homeoffice",
        "home-office", "office", "fully", "telework", "teleworking", "telecommute", "telecommuting", "homeworking",
        "teletrabajo", "remoto", "híbrido", "télétravail", "mobil",
        "working",
        "work", "100%", "partially", "flexible",
    ]
    /// Words that lead up to a place, and names of more than one country.
    private static let leads: Set<String> = [
        "anywhere", "within", "in", "the", "from", "preferably", "country", "or", "/", "eu", "emea", "dach",
    ]

    /// A piece without words about the way of working, postal codes and numbers; nil where nothing is left.
    private static func bare(_ part: String) -> String? {
        guard RegionNames.country(of: part) == nil else { return part }
        let words = part.split { $0 == " " || $0 == ":" }.map(String.init)
        let lowered = words.map { $0.lowercased() }
        var kept = words.filter {
            !manners.contains($0.lowercased()) && (isState($0) || !leads.contains($0.lowercased()))
        }
        // "80331 München", "Madrid 28013"; of "Hauptstraße 12" the number tells that it is an address.
        kept = kept.enumerated().filter { !isPostalCode($1) || $0 > 0 && $1.count < 4 }.map(\.element)
        // "RH13 9BT", "R3T 1Y7": two halves, each with letters and digits.
        let halves = kept.filter(isHalfCode)
        if halves.count == 2 || halves.count == 1 && kept.count == 1 { kept.removeAll { halves.contains($0) } }
        // "Paris 9e", "Lyon 3ème arrondissement"
        kept.removeAll { isDistrict($0) }
        let name = kept.joined(separator: " ")
        // "Remote Quillmere office": the way of working has a name of its own.
        let isMixed =
            lowered.contains(where: manners.contains)
            && !lowered.contains(where: { $0 == "in" || $0 == "or" || $0 == "/" })
        guard !isMixed || CountryNames.code(of: name) != nil || RegionNames.country(of: name) != nil else { return nil }
        return kept.isEmpty ? nil : name
    }

    /// "OR" and "IN" are states.
    private static func isState(_ word: String) -> Bool { RegionNames.mayBeState(word) }

    private static func isPostalCode(_ word: String) -> Bool {
        let digits = word.filter(\.isNumber).count
        guard digits >= 2, word.count <= 10 else { return false }
        let rest = word.drop { $0.isLetter }
        return rest.allSatisfy { $0.isNumber || $0 == "-" } && word.count - rest.count <= 2
            && (word.count == rest.count ? digits >= 2 : word.contains("-"))
    }

    private static func isHalfCode(_ word: String) -> Bool {
        (2...4).contains(word.count) && word.contains(where: \.isNumber)
            && word.allSatisfy { $0.isNumber || $0.isUppercase }
    }

    private static func isDistrict(_ word: String) -> Bool {
        if word.lowercased() == "arrondissement" || word.lowercased() == "cedex" { return true }
        let digits = word.prefix { $0.isNumber }
        return !digits.isEmpty && digits.count <= 2
            && ["e", "er", "ème", "eme", "."].contains(word.dropFirst(digits.count))
    }

    // MARK: Reading

    /// Takes countries and regions off the end.
    private mutating func readEnd(_ parts: inout [String]) {
        while let last = parts.last, region == nil || country == nil {
            if region == nil, RegionNames.country(of: last) != nil, takeRegion(last, parts.dropLast().last) {
                parts.removeLast()
            } else if country == nil, let code = CountryNames.code(of: last),
                last.count > 2 || !takesAsCode(last, parts.dropLast().last)
            {
                country = code
                parts.removeLast()
            } else if country == nil, let (rest, code) = Self.endsInCountry(last) {
                country = code
                parts[parts.count - 1] = rest
            } else if region == nil, takeRegion(last, parts.dropLast().last) {
                parts.removeLast()
            } else if region == nil, let (rest, code) = endsInCode(last) {
                _ = takeCode(code, town: rest)
                parts[parts.count - 1] = rest
            } else {
                break
            }
        }
    }

    /// Whether two letters are a state, or too much in doubt to be a country.
    private func takesAsCode(_ code: String, _ town: String?) -> Bool {
        guard code.count == 2 else { return false }
        switch RegionNames.meaning(of: code, language: language, town: town, hasZIP: hasZIP) {
        case .country: return false
        case .region: return true
        case nil: return RegionNames.mayBeState(code)
        }
    }

    private mutating func takeRegion(_ name: String, _ town: String?) -> Bool {
        if let owner = RegionNames.country(of: name) {
            let isAlone = town == nil && country == nil
            guard !(isAlone && Self.homonyms.contains(name.lowercased())), country == nil || country == owner else {
                return false
            }
            region = name
            country = country ?? owner
            return true
        }
        return (2...4).contains(name.count) && takeCode(name, town: town)
    }

    /// Regions that are towns too.
    private static let homonyms: Set<String> = [
        "new york", "washington", "quebec", "québec", "victoria", "georgia", "goa", "powys",
    ]

    private mutating func takeCode(_ name: String, town: String?) -> Bool {
        let code = name.filter { $0 != "." }
        if country == "US", RegionNames.american.contains(code) {
            region = code
            return true
        }
        guard let town else { return false }
        switch RegionNames.meaning(of: code, language: language, town: town, hasZIP: hasZIP) {
        case .region(let owner) where country == nil || country == owner:
            region = code
            country = owner
            return true
        case .country(let other) where country == nil:
            country = other
            return true
        // Dropped, as it may be either.
        case nil where RegionNames.mayBeState(code): return true
        default: return false
        }
    }

    /// The country that a piece ends with, and the rest: "TX United States".
    private static func endsInCountry(_ part: String) -> (rest: String, code: String)? {
        let words = part.split(separator: " ")
        for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
            let name = words.suffix(count).joined(separator: " ")
            guard name.count > 3 || name == "USA" || name == "UK" || name == "UAE" else { continue }
            if let code = CountryNames.code(of: name) { return (words.dropLast(count).joined(separator: " "), code) }
        }
        return nil
    }

    /// "Toowoomba QLD", "Washington DC": a town and a code with nothing between them.
    private func endsInCode(_ part: String) -> (rest: String, code: String)? {
        let words = part.split(separator: " ")
        guard words.count > 1, words.count <= 4, let code = words.last, code.allSatisfy(\.isUppercase),
            (2...3).contains(code.count)
        else { return nil }
        let town = words.dropLast().joined(separator: " ")
        guard case .region = RegionNames.meaning(of: String(code), language: language, town: town, hasZIP: hasZIP)
        else {
            return nil
        }
        return (town, String(code))
    }

    /// What is left names the town, if it is one piece, or the one next to a region.
    private mutating func readTown(_ parts: [String]) {
        guard let last = parts.last, parts.count == 1 || region != nil || country != nil else { return }
        if parts.count == 1 || region != nil {
            locality = Self.isName(last) ? last : nil
            return
        }
        let names = parts.filter(Self.isName)
        if names.count == 1, parts.allSatisfy({ $0 == names[0] || $0.contains(where: \.isNumber) }) {
            locality = names[0]
        } else if names.count == 2, parts.count == 2, !Self.holdsAcronym(names[0]) {
            (locality, region) = (names[0], names[1])
        }
    }

    /// "HMRC Datalab" is an office.
    private static func holdsAcronym(_ name: String) -> Bool {
        name.split(separator: " ").contains { $0.count >= 3 && $0.allSatisfy(\.isUppercase) }
    }

    /// Words that stand in names of buildings and in talk about places, not in names of towns.
    private static let others: Set<String> = [
        "campus", "centre", "center", "office", "offices", "various", "multiple", "locations", "location", "nationwide",
        "field", "store", "stores", "school", "schools", "hospital", "trust", "department", "university", "library",
        "depot",
        "area", "region", "site", "sites", "road", "street", "avenue", "house", "works", "villages", "headquarters",
        "hq",
        "worldwide", "global", "europe", "eu", "emea", "dach", "person", "qualifications", "district", "unit", "floor",
        "building",
        "institute", "inst", "academy", "home", "club", "hotel", "farm", "negotiable", "position", "time", "full-time",
        "part-time",
        "core", "standort", "bundesweit", "deutschlandweit", "varios", "diverses", "county", "travel",
    ]
    private static let particles: Set<String> = [
        "de", "del", "la", "las", "los", "el", "am", "an", "der", "im", "in", "bei", "ob", "upon", "on", "sur", "le",
        "les", "en", "of",
        "da", "do", "dos", "das", "di", "the", "aan", "den", "y", "und", "a", "sous", "lès", "under",
    ]

    /// Whether words can be the name of a town: few, in capitals, of letters alone.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ").map(String.init)
        guard (1...4).contains(words.count), text.utf8.count <= 40 else { return false }
        // "DE" is a country or a state.
        guard text.count > 3 || !text.allSatisfy(\.isUppercase) else { return false }
        guard text.allSatisfy({ $0.isLetter || $0 == " " || "-'’.".contains($0) }), text.last != "." else {
            return false
        }
        return words.enumerated().allSatisfy { place, word in
            let isCapital = word.first.map { !$0.isLowercase } ?? false
            let isOther = word.lowercased().split(separator: "-").contains { others.contains(String($0)) }
            return !isOther && (isCapital || place > 0 && particles.contains(word))
        }
    }
}

extension Place {
    /// The place with the parts that its text names, where none is stated apart.
    func readApart(language: String?) -> Place {
        guard locality == nil, region == nil, country == nil else { return self }
        let read = PlaceText(text, language: language)
        var place = self
        (place.locality, place.region, place.country) = (read.locality, read.region, read.country)
        return place
    }
}
