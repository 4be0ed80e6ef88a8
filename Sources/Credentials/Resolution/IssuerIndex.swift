/// The names of a catalogue's issuers, folded, ready to look up.
struct IssuerIndex: Sendable {
    private var issuersByKey: [String: [IssuerID]] = [:]
    private var beginnings: Set<[UInt8]> = []
    private var ends: Set<[UInt8]> = []

    /// Folds all names of issuers; the various ones have none.
    init(_ issuers: [Issuer]) {
        for issuer in issuers where issuer.id != .various {
            for name in issuer.names {
                let key = FoldedName(name).key
                issuersByKey[key, default: []].append(issuer.id)
                beginnings.insert(Array(key.utf8.prefix(2)))
                ends.insert(Array(key.utf8.suffix(2)))
            }
        }
    }

    /// The issuers of a name, by its words run together.
    subscript(key: String) -> [IssuerID]? { issuersByKey[key] }

    /// An issuer's name at the front, the longest there is, and how many words it has; something must follow it.
    func prefix(of tokens: [String]) -> (issuers: [IssuerID], count: Int)? {
        // Two bytes rule out most words before anything is joined.
        guard let first = tokens.first, first.utf8.count < 2 || beginnings.contains(Array(first.utf8.prefix(2)))
        else { return nil }
        for count in stride(from: min(6, tokens.count - 1), to: 0, by: -1) {
            if let issuers = issuersByKey[tokens[..<count].joined()] { return (issuers, count) }
        }
        return nil
    }

    /// An issuer's name at the end, after "by" or "from" or without, and how many words stand before these.
    func suffix(of tokens: [String]) -> (issuers: [IssuerID], before: Int)? {
        guard let last = tokens.last, last.utf8.count < 2 || ends.contains(Array(last.utf8.suffix(2))) else {
            return nil
        }
        for count in stride(from: min(6, tokens.count - 1), to: 0, by: -1) {
            guard let issuers = issuersByKey[tokens.suffix(count).joined()] else { continue }
            let before = tokens.count - count
            let isLinked = before > 1 && (tokens[before - 1] == "by" || tokens[before - 1] == "from")
            return (issuers, isLinked ? before - 1 : before)
        }
        return nil
    }
}
