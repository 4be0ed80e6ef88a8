/// The names of a catalogue's issuers, folded, ready to look up.
struct IssuerIndex: Sendable {
    private var issuersByKey: [String: [IssuerID]] = [:]
    private var beginnings: Set<[UInt8]> = []
    private var ends: Set<[UInt8]> = []
    private var names: [(words: String, issuer: IssuerID)] = []

    /// Folds all names of issuers; the various ones have none.
    init(_ issuers: [Issuer]) {
        for issuer in issuers where issuer.id != .various {
            for name in issuer.names {
                let tokens = Self.withoutArticle(FoldedName(name).tokens)
                let key = tokens.joined()
                names.append((tokens.joined(separator: " "), issuer.id))
                issuersByKey[key, default: []].append(issuer.id)
                beginnings.insert(Array(key.utf8.prefix(2)))
                ends.insert(Array(key.utf8.suffix(2)))
            }
        }
    }

    /// The issuers that a text names: by the whole of it, its parts between commas and brackets, or its ends.
    ///
    /// Of two parts that agree on one issuer, "Amazon Web Services (AWS)", it is that one; else it may be any.
    func named(_ text: String) -> Set<IssuerID> {
        let tokens = Self.withoutArticle(FoldedName(text).tokens)
        if let issuers = withBranches(tokens) { return issuers }
        let parts = ClaimedName(text).segments
            .compactMap { withBranches(Self.withoutArticle(FoldedName($0.text).tokens)) }
        if let first = parts.first {
            let common = parts.reduce(first) { $0.intersection($1) }
            return common.isEmpty ? parts.reduce(first) { $0.union($1) } : common
        }
        var issuers = Set(prefix(of: tokens)?.issuers ?? [])
        if let last = suffix(of: tokens), last.before > 1, tokens[last.before - 1] == "and" {
            issuers.formUnion(last.issuers)
        }
        return issuers
    }

    /// The issuers of a name and those whose own begin with it: "Google Cloud" is of Google.
    private func withBranches(_ tokens: [String]) -> Set<IssuerID>? {
        guard let issuers = self[tokens.joined()] else { return nil }
        let beginning = tokens.joined(separator: " ") + " "
        return Set(issuers).union(names.filter { $0.words.hasPrefix(beginning) }.map(\.issuer))
    }

    private static func withoutArticle(_ tokens: [String]) -> [String] {
        tokens.count > 1 && tokens.first == "the" ? Array(tokens.dropFirst()) : tokens
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
