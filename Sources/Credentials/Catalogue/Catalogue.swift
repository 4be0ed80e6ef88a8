/// The credentials that are known, who grants them and how they hang together.
public struct Catalogue: Sendable, Equatable {
    /// Each entry once, in alphabetical order of the ids.
    public let credentials: [Credential]
    /// Each issuer once, in alphabetical order of the ids.
    public let issuers: [Issuer]
    private let issuerPositions: [IssuerID: Int]
    private let links: CatalogueLinks

    /// Makes a catalogue; of two entries or issuers with one id the first counts.
    public init(issuers: [Issuer] = [], credentials: [Credential]) {
        func unique<Element, ID: Hashable & Comparable>(_ elements: [Element], _ id: KeyPath<Element, ID>) -> [Element]
        {
            Dictionary(elements.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
                .values.sorted { $0[keyPath: id] < $1[keyPath: id] }
        }
        let various = Issuer(id: .various, name: "various issuers", kind: .unknown)
        self.init(sortedIssuers: unique(issuers + [various], \.id), sortedCredentials: unique(credentials, \.id))
    }

    /// Makes a catalogue from lists that are unique and in order already.
    init(sortedIssuers: [Issuer], sortedCredentials: [Credential]) {
        credentials = sortedCredentials
        issuers = sortedIssuers
        issuerPositions = Dictionary(
            issuers.indices.map { (sortedIssuers[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var links = CatalogueLinks(count: sortedCredentials.count)
        // By place: an entry taken out of the list would be copied, with all of its lists.
        for place in sortedCredentials.indices {
            let id = sortedCredentials[place].id
            links.positions[id] = links.positions[id] ?? place
            if let family = sortedCredentials[place].family { links.families[family, default: []].append(id) }
            for target in sortedCredentials[place].supersedes { links.superseders[target, default: []].append(id) }
            for target in sortedCredentials[place].stacksInto { links.components[target, default: []].append(id) }
            for target in sortedCredentials[place].renews { links.renewers[target, default: []].append(id) }
        }
        self.links = links
    }

    /// The entry with this id.
    public func credential(_ id: CredentialID) -> Credential? {
        links.positions[id].map { credentials[$0] }
    }

    /// The place of the entry with this id.
    func position(_ id: CredentialID) -> Int? { links.positions[id] }

    /// The issuer with this id.
    public func issuer(_ id: IssuerID) -> Issuer? {
        issuerPositions[id].map { issuers[$0] }
    }

    /// The members of a family, in alphabetical order of the ids.
    public func members(of family: FamilyID) -> [CredentialID] {
        links.families[family] ?? []
    }

    /// The smaller credentials that add up to this one.
    public func components(of id: CredentialID) -> [CredentialID] {
        links.components[id] ?? []
    }

    /// The credentials that renew this one when they are earned.
    public func renewers(of id: CredentialID) -> [CredentialID] {
        links.renewers[id] ?? []
    }

    /// All credentials whose holder meets a demand for this one.
    ///
    /// These are itself, what supersedes it, the higher levels of its family, and what does the same for those.
    public func satisfiers(of id: CredentialID) -> Set<CredentialID> {
        var found: Set<CredentialID> = [id]
        var open = [id]
        var climbed: [FamilyID: Int] = [:]
        while let next = open.popLast() {
            let stronger = (links.superseders[next] ?? []) + higherMembers(than: next, &climbed)
            for id in stronger where found.insert(id).inserted { open.append(id) }
        }
        return found
    }

    /// The members of an entry's family above its level, without those above a level that was climbed from before.
    private func higherMembers(than id: CredentialID, _ climbed: inout [FamilyID: Int]) -> [CredentialID] {
        guard let entry = credential(id), let family = entry.family, let level = entry.familyLevel else { return [] }
        let known = climbed[family] ?? Int.max
        guard level < known else { return [] }
        climbed[family] = level
        return members(of: family).filter { member in
            credential(member)?.familyLevel.map { $0 > level && $0 <= known } ?? false
        }
    }

    /// What must be held before this one, and before that, in the order in which to earn it; the entry itself is last.
    ///
    /// Nil if a prerequisite stands in no catalogue. A prerequisite is skipped, with all that leads to it, where `isMet`
    /// says that it is.
    public func path(to id: CredentialID, skipping isMet: (CredentialID) -> Bool = { _ in false }) -> [CredentialID]? {
        var order: [CredentialID] = []
        var visited: Set<CredentialID> = []
        // Each step is put back below its prerequisites and taken for good when it comes up the second time.
        var open: [(id: CredentialID, isReady: Bool)] = [(id, false)]
        while let (next, isReady) = open.popLast() {
            if isReady {
                order.append(next)
                continue
            }
            guard visited.insert(next).inserted else { continue }
            guard let entry = credential(next) else { return nil }
            open.append((next, true))
            for prerequisite in entry.prerequisites.reversed() where !isMet(prerequisite) {
                open.append((prerequisite, false))
            }
        }
        return order
    }
}

/// Where each entry stands, and which entries lead to it.
private struct CatalogueLinks: Sendable, Equatable {
    var positions: [CredentialID: Int] = [:]
    var families: [FamilyID: [CredentialID]] = [:]
    var superseders: [CredentialID: [CredentialID]] = [:]
    var components: [CredentialID: [CredentialID]] = [:]
    var renewers: [CredentialID: [CredentialID]] = [:]

    /// Makes room for so many entries.
    init(count: Int) {
        positions.reserveCapacity(count)
    }
}
