/// What finds names that are not written as in the catalogue: by their words in any order, run together, or some of them.
struct NameDetail: Sendable {
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
    /// All names.
    private(set) var labels: [Label] = []
    /// The names that a word stands in.
    private(set) var labelsByToken: [String: [Int]] = [:]

    /// Folds all names of a catalogue.
    init(_ catalogue: Catalogue, _ issuers: IssuerIndex) {
        for entry in catalogue.credentials.indices {
            for name in catalogue.credentials[entry].names { add(FoldedName(name).tokens, of: entry, issuers) }
        }
    }

    private mutating func add(_ tokens: [String], of entry: Int, _ issuers: IssuerIndex) {
        guard !tokens.isEmpty else { return }
        Self.add(entry, to: &entriesByKey[tokens.joined(), default: []])
        for (place, token) in tokens.enumerated() where !tokens[..<place].contains(token) {
            labelsByToken[token, default: []].append(labels.count)
        }
        labels.append(Label(entry: entry, tokens: tokens))
        let bag = Self.bag(tokens)
        if bag.count >= 2 { Self.add(entry, to: &entriesByBag[bag.joined(separator: " "), default: []]) }
        let bare = bag.filter { $0 != "certified" }
        if bare.count >= 3 { Self.add(entry, to: &entriesByBareBag[bare.joined(separator: " "), default: []]) }
        if let prefix = issuers.prefix(of: tokens) {
            Self.add(entry, to: &entriesByVendorlessKey[tokens[prefix.count...].joined(), default: []])
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

    /// How much a word tells, by how few names it stands in; a word of no name tells nothing of these.
    func information(_ token: String) -> Double {
        guard let count = labelsByToken[token]?.count else { return 2 }
        let rarity = labels.count / count
        return 1 + Double(rarity.bitWidth - rarity.leadingZeroBitCount) / 2
    }
}
