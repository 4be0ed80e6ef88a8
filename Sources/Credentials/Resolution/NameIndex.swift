/// All names of a catalogue's entries and issuers, folded, ready to look up.
struct NameIndex: Sendable {
    /// One name of one entry.
    struct Label: Sendable {
        var entry: Int
        var tokens: [String]
    }

    /// Entries by the run-together words of a name.
    private(set) var entriesByKey: [String: [Int]] = [:]
    /// Entries by the run-together words of a name that begins with its issuer, without the issuer.
    private(set) var entriesByVendorlessKey: [String: [Int]] = [:]
    /// Entries by the words of a name in alphabetical order.
    private(set) var entriesByBag: [String: [Int]] = [:]
    /// The same without the word "certified", for names of at least three other words.
    private(set) var entriesByBareBag: [String: [Int]] = [:]
    /// Issuers by the run-together words of a name.
    private(set) var issuersByKey: [String: [IssuerID]] = [:]
    /// All names.
    private(set) var labels: [Label] = []
    /// The names that a word stands in.
    private(set) var labelsByToken: [String: [Int]] = [:]

    /// Folds all names of a catalogue.
    init(_ catalogue: Catalogue) {
        for issuer in catalogue.issuers where issuer.id != .various {
            for name in issuer.names { Self.add(issuer.id, to: &issuersByKey[FoldedName(name).key, default: []]) }
        }
        for (entry, credential) in catalogue.credentials.enumerated() {
            for name in credential.names { add(FoldedName(name).tokens, of: entry, issuer: credential.issuer) }
        }
    }

    private mutating func add(_ tokens: [String], of entry: Int, issuer: IssuerID) {
        guard !tokens.isEmpty else { return }
        Self.add(entry, to: &entriesByKey[tokens.joined(), default: []])
        for token in Set(tokens) { labelsByToken[token, default: []].append(labels.count) }
        labels.append(Label(entry: entry, tokens: tokens))
        let bag = Self.bag(tokens)
        if bag.count >= 2 { Self.add(entry, to: &entriesByBag[bag.joined(separator: " "), default: []]) }
        let bare = bag.filter { $0 != "certified" }
        if bare.count >= 3 { Self.add(entry, to: &entriesByBareBag[bare.joined(separator: " "), default: []]) }
        if let rest = issuerPrefix(of: tokens)?.rest {
            Self.add(entry, to: &entriesByVendorlessKey[rest.joined(), default: []])
        }
    }

    private static func add<Element: Equatable>(_ element: Element, to list: inout [Element]) {
        if !list.contains(element) { list.append(element) }
    }

    private static let fillers: Set<String> = ["the", "a", "an", "of", "in", "for", "and", "to", "by", "with", "on"]

    /// The words that tell names apart, in alphabetical order.
    static func bag(_ tokens: [String]) -> [String] {
        tokens.filter { !fillers.contains($0) }.map { $0 == "certification" ? "certified" : $0 }.sorted()
    }

    /// An issuer's name at the front, the longest there is, and what follows it.
    func issuerPrefix(of tokens: [String]) -> (issuers: [IssuerID], rest: [String])? {
        for count in stride(from: min(6, tokens.count - 1), to: 0, by: -1) {
            if let issuers = issuersByKey[tokens[..<count].joined()] { return (issuers, Array(tokens[count...])) }
        }
        return nil
    }

    /// An issuer's name at the end, after "by" or "from" or without, and what stands before it.
    func issuerSuffix(of tokens: [String]) -> (issuers: [IssuerID], rest: [String])? {
        for count in stride(from: min(6, tokens.count - 1), to: 0, by: -1) {
            guard let issuers = issuersByKey[tokens.suffix(count).joined()] else { continue }
            var rest = Array(tokens.dropLast(count))
            if rest.count > 1, let last = rest.last, last == "by" || last == "from" { rest.removeLast() }
            return (issuers, rest)
        }
        return nil
    }

    /// How much a word tells, by how few names it stands in; a word of no name tells nothing of these.
    func information(_ token: String) -> Double {
        guard let count = labelsByToken[token]?.count else { return 2 }
        return 1 + Double((labels.count / count).bitWidth - (labels.count / count).leadingZeroBitCount) / 2
    }
}
