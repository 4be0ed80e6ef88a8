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
    /// The same by the words in alphabetical order, without the issuer and the word "certified".
    private(set) var entriesByVendorlessBag: [String: [Int]] = [:]
    /// The same without words for what sort of credential it is either.
    private(set) var entriesByVendorlessCore: [String: [Int]] = [:]
    /// Entries by the letters that a name states in brackets or begins its words with.
    private(set) var entriesByInitials: [String: [Int]] = [:]
    /// Entries by the words of a name in alphabetical order.
    private(set) var entriesByBag: [String: [Int]] = [:]
    /// The same without the word "certified", for names of at least three other words.
    private(set) var entriesByBareBag: [String: [Int]] = [:]
    /// All names.
    private(set) var labels: [Label] = []
    /// The names that a word stands in.
    private(set) var labelsByToken: [String: [Int]] = [:]
    /// The run-together names, to find those that are nearly spelled like another.
    private(set) var keySpelling = SpellingIndex([])
    /// The words of five letters or more, to find those that are nearly spelled like another.
    private(set) var wordSpelling = SpellingIndex([])
    /// What all the words of each name tell together.
    private(set) var labelInformation: [Double] = []

    /// Folds all names of a catalogue.
    init(_ catalogue: Catalogue, _ issuers: IssuerIndex) {
        for entry in catalogue.credentials.indices {
            let credential = catalogue.credentials[entry]
            for name in credential.names {
                let tokens = FoldedName(name).tokens
                guard !tokens.isEmpty else { continue }
                addLabel(tokens, of: entry)
                addKeys(tokens, of: entry, issuers)
                let stated = Acronym.stated(in: name)
                if let stated, Acronym.initials(of: stated.expansion) == stated.key {
                    addKeys(FoldedName(stated.expansion).tokens, of: entry, issuers)
                }
                // Nobody goes by the letters of a course, nor takes a vendor's letter among them.
                if !credential.type.isSmall, issuers.prefix(of: tokens) == nil,
                    let initials = stated?.key ?? Acronym.initials(of: name)
                {
                    Self.add(entry, to: &entriesByInitials[initials, default: []])
                }
            }
        }
        keySpelling = SpellingIndex(entriesByKey.keys)
        wordSpelling = SpellingIndex(labelsByToken.keys.filter { $0.utf8.count >= 5 })
        labelInformation = [Double](repeating: 0, count: labels.count)
        for (token, places) in labelsByToken {
            let told = information(token)
            for place in places { labelInformation[place] += told }
        }
    }

    private mutating func addLabel(_ tokens: [String], of entry: Int) {
        for (place, token) in tokens.enumerated() where !tokens[..<place].contains(token) {
            labelsByToken[token, default: []].append(labels.count)
        }
        labels.append(Label(entry: entry, tokens: tokens))
    }

    private mutating func addKeys(_ tokens: [String], of entry: Int, _ issuers: IssuerIndex) {
        Self.add(entry, to: &entriesByKey[tokens.joined(), default: []])
        let kept = tokens.prefix { !["certificate", "certification"].contains($0) }
        if kept.count >= 3, kept.count == tokens.count - 1 {
            Self.add(entry, to: &entriesByKey[kept.joined(), default: []])
        }
        let bag = Self.bag(tokens)
        if bag.count >= 2 { Self.add(entry, to: &entriesByBag[bag.joined(separator: " "), default: []]) }
        let bare = bag.filter { $0 != "certified" }
        if bare.count >= 3 { Self.add(entry, to: &entriesByBareBag[bare.joined(separator: " "), default: []]) }
        if let prefix = issuers.prefix(of: tokens) {
            let rest = Array(tokens[prefix.count...])
            Self.add(entry, to: &entriesByVendorlessKey[rest.joined(), default: []])
            let words = Self.vendorlessBag(rest)
            if !words.isEmpty {
                Self.add(entry, to: &entriesByVendorlessBag[words.joined(separator: " "), default: []])
            }
            let core = Self.vendorlessCore(rest)
            if core.count >= 2 {
                Self.add(entry, to: &entriesByVendorlessCore[core.joined(separator: " "), default: []])
            }
        }
    }

    /// The words that tell the names of one issuer apart, in alphabetical order.
    static func vendorlessBag(_ tokens: [String]) -> [String] {
        bag(tokens).filter { $0 != "certified" }
    }

    /// The same without what sort of credential it is: "data analyst" for IBM's "Data Analyst Professional Certificate".
    static func vendorlessCore(_ tokens: [String]) -> [String] {
        // Before "certificate" the word is no level.
        let isProfessional = tokens.suffix(2) == ["professional", "certificate"]
        return bag(isProfessional ? tokens.dropLast(2) : tokens).filter { !sorts.contains($0) }
    }

    private static func add<Element: Equatable>(_ element: Element, to list: inout [Element]) {
        if !list.contains(element) { list.append(element) }
    }

    private static let fillers: Set<String> = ["the", "an", "of", "in", "for", "and", "to", "by", "with", "on"]

    /// The words that tell names apart, in alphabetical order.
    static func bag(_ tokens: some Sequence<String>) -> [String] {
        tokens.filter { !fillers.contains($0) }.map { sameInBags[$0] ?? $0 }.sorted()
    }

    private static let sameInBags = ["certification": "certified", "registration": "registered"]

    /// What sort of thing a name is of; words that people leave out beside the issuer.
    private static let sorts: Set<String> = [
        "certified", "certificate", "license", "card", "diploma", "award", "qualification", "registered",
        "nanodegree", "specialization", "badge", "check", "accreditation",
    ]

    /// Runs a closure over the entries whose names have a word in common with another, with how much of what the two names
    /// tell they tell both: 0...1.
    ///
    /// Names come by the rarest words first, until there are many: what shares no more than "certified" or "of" is not near.
    func forEachOverlap(with tokens: [String], _ body: (_ entry: Int, _ overlap: Double) -> Void) {
        let distinct = Set(tokens)
        // In halves, whose sums are exact in any order.
        let own = distinct.reduce(0) { $0 + information($1) }
        let known = distinct.compactMap { token in
            labelsByToken[token].map { (token: token, labels: $0, told: information(token)) }
        }.sorted { ($0.labels.count, $0.token) < ($1.labels.count, $1.token) }
        var shared = [Double](repeating: 0, count: labels.count)
        var near: [Int] = []
        for word in known {
            let isOpen = near.count < Self.many
            for label in word.labels {
                if shared[label] == 0 {
                    guard isOpen else { continue }
                    near.append(label)
                }
                shared[label] += word.told
            }
        }
        for label in near { body(labels[label].entry, 2 * shared[label] / (own + labelInformation[label])) }
    }

    /// So many names with a word in common are enough.
    private static let many = 500

    /// How much a word tells, by how few names it stands in; a word of no name tells nothing of these.
    func information(_ token: String) -> Double {
        guard let count = labelsByToken[token]?.count else { return 2 }
        let rarity = labels.count / count
        return 1 + Double(rarity.bitWidth - rarity.leadingZeroBitCount) / 2
    }
}
