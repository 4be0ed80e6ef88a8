/// The credentials that are known, who grants them and how they hang together.
public struct Catalogue: Sendable, Equatable {
    /// Each entry once, in alphabetical order of the ids.
    public let credentials: [Credential]
    /// Each issuer once, in alphabetical order of the ids.
    public let issuers: [Issuer]
    private let positions: [CredentialID: Int]
    private let issuerPositions: [IssuerID: Int]
    private let families: [FamilyID: [CredentialID]]
    private let superseders: [CredentialID: [CredentialID]]
    private let components: [CredentialID: [CredentialID]]
    private let renewers: [CredentialID: [CredentialID]]

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
        positions = Dictionary(
            credentials.indices.map { (sortedCredentials[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        issuerPositions = Dictionary(
            issuers.indices.map { (sortedIssuers[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var families: [FamilyID: [CredentialID]] = [:]
        for credential in sortedCredentials {
            if let family = credential.family { families[family, default: []].append(credential.id) }
        }
        self.families = families
        superseders = Self.inverse(of: \.supersedes, sortedCredentials)
        components = Self.inverse(of: \.stacksInto, sortedCredentials)
        renewers = Self.inverse(of: \.renews, sortedCredentials)
    }

    private static func inverse(
        of links: KeyPath<Credential, [CredentialID]>, _ credentials: [Credential]
    ) -> [CredentialID: [CredentialID]] {
        var result: [CredentialID: [CredentialID]] = [:]
        for credential in credentials {
            for target in credential[keyPath: links] { result[target, default: []].append(credential.id) }
        }
        return result
    }

    /// The entry with this id.
    public func credential(_ id: CredentialID) -> Credential? {
        positions[id].map { credentials[$0] }
    }

    /// The issuer with this id.
    public func issuer(_ id: IssuerID) -> Issuer? {
        issuerPositions[id].map { issuers[$0] }
    }

    /// The members of a family, in alphabetical order of the ids.
    public func members(of family: FamilyID) -> [CredentialID] {
        families[family] ?? []
    }

    /// The smaller credentials that add up to this one.
    public func components(of id: CredentialID) -> [CredentialID] {
        components[id] ?? []
    }

    /// The credentials that renew this one when they are earned.
    public func renewers(of id: CredentialID) -> [CredentialID] {
        renewers[id] ?? []
    }

    /// All credentials whose holder meets a demand for this one.
    ///
    /// These are itself, what supersedes it, the higher levels of its family, and what does the same for those.
    public func satisfiers(of id: CredentialID) -> Set<CredentialID> {
        var found: Set<CredentialID> = [id]
        var open = [id]
        while let next = open.popLast() {
            let stronger = (superseders[next] ?? []) + higherMembers(than: next)
            for id in stronger where found.insert(id).inserted { open.append(id) }
        }
        return found
    }

    private func higherMembers(than id: CredentialID) -> [CredentialID] {
        guard let entry = credential(id), let family = entry.family, let level = entry.familyLevel else { return [] }
        return members(of: family).filter { member in
            credential(member)?.familyLevel.map { $0 > level } ?? false
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
