/// The name of a credential as somebody wrote it -> the entry of the catalogue that it means, if that is beyond doubt.
///
/// A wrong entry would give credit for what is not held, a missing one only asks back; so a name resolves only if all of
/// it is accounted for: by an entry's name, its issuer, or a version, year, exam code or acronym beside it.
public struct CredentialResolver: Sendable {
    /// What a name turned out to mean.
    public enum Resolution: Sendable, Hashable {
        /// This entry.
        case entry(CredentialID)
        /// None for sure; with the entries whose names are nearest, the nearest first.
        case unresolved(nearest: [CredentialID])

        /// The entry, if any.
        public var entry: CredentialID? {
            guard case .entry(let id) = self else { return nil }
            return id
        }
    }

    let catalogue: Catalogue
    let index: NameIndex

    /// Makes a resolver for a catalogue.
    public init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        index = NameIndex(catalogue)
    }

    /// Resolves a name, with what it says about who issued it.
    public func resolve(_ name: String, issuer: String? = nil) -> Resolution {
        let issuers = issuer.map(issuers(named:)) ?? []
        let claim = ClaimedName(name)
        let readings = [name, claim.essence]
        let found =
            entry(readings, issuers) ?? entryOfSegments(claim, issuers)
            ?? entry(readings.compactMap(spellingCorrected), issuers)
        if let found, agrees(found, with: claim) { return .entry(catalogue.credentials[found].id) }
        return .unresolved(nearest: nearest(to: name))
    }

    /// The issuers that a text names: by the whole of it, a part in brackets, or its beginning.
    private func issuers(named text: String) -> Set<IssuerID> {
        let tokens = FoldedName(text).tokens
        if let issuers = index.issuersByKey[tokens.joined()] { return Set(issuers) }
        let parts = ClaimedName(text).segments.compactMap { index.issuersByKey[FoldedName($0.text).key] }
        if let first = parts.first { return Set(first) }
        return Set(index.issuerPrefix(of: tokens)?.issuers ?? [])
    }

    /// The entry that one of several readings of a name means, the most faithful reading first.
    private func entry(_ readings: [String], _ issuers: Set<IssuerID>) -> Int? {
        let tokens = readings.map { FoldedName($0).tokens }
        for reading in tokens {
            if let entry = exactEntry(reading, issuers) { return entry }
        }
        for reading in tokens {
            if let entry = rearrangedEntry(reading, issuers) { return entry }
        }
        return nil
    }

    /// By an entry's very name: as it stands, without "certification" at its ends, with the issuer in front or not.
    private func exactEntry(_ tokens: [String], _ issuers: Set<IssuerID>) -> Int? {
        for reading in [tokens, withoutGenericEnds(tokens)] where !reading.isEmpty {
            if let entry = theOne(index.entriesByKey[reading.joined()], issuers) { return entry }
            for split in [index.issuerPrefix(of: reading), index.issuerSuffix(of: reading)] {
                guard let split else { continue }
                for rest in [split.rest, withoutGenericEnds(split.rest)] where !rest.isEmpty {
                    let key = rest.joined()
                    let entries = (index.entriesByKey[key] ?? []) + (index.entriesByVendorlessKey[key] ?? [])
                    if let entry = theOne(entries, Set(split.issuers), mustMatch: true) { return entry }
                }
            }
            if let entry = vendorlessEntry(reading, issuers) { return entry }
        }
        return nil
    }

    /// By a name without its issuer: if the issuer is stated beside it, or the rest is long and a certification's.
    private func vendorlessEntry(_ tokens: [String], _ issuers: Set<IssuerID>) -> Int? {
        guard let entries = index.entriesByVendorlessKey[tokens.joined()] else { return nil }
        if !issuers.isEmpty { return theOne(entries, issuers, mustMatch: true) }
        guard tokens.count >= 3, entries.allSatisfy({ !catalogue.credentials[$0].type.isSmall }) else { return nil }
        return theOne(entries, issuers)
    }

    /// By the same words in another order, with or without "of", "in" and the like.
    ///
    /// "Certified" may be left out only beside the issuer: "Information Security Manager" is a job.
    private func rearrangedEntry(_ tokens: [String], _ issuers: Set<IssuerID>) -> Int? {
        let bag = NameIndex.bag(tokens)
        if bag.count >= 2, let entry = theOne(index.entriesByBag[bag.joined(separator: " ")], issuers) { return entry }
        let bare = bag.filter { $0 != "certified" }
        let named = issuers.union(index.issuerPrefix(of: tokens)?.issuers ?? [])
        guard bare.count >= 3 else { return nil }
        return theOne(index.entriesByBareBag[bare.joined(separator: " ")], named, mustMatch: true)
    }

    private static let genericEnds: Set<String> = [
        "certification", "certified", "certificate", "credential", "exam", "license", "holder", "the", "a", "an",
        "badge",
    ]

    private func withoutGenericEnds(_ tokens: [String]) -> [String] {
        var rest = tokens[...]
        while let first = rest.first, Self.genericEnds.contains(first) { rest.removeFirst() }
        while let last = rest.last, Self.genericEnds.contains(last) { rest.removeLast() }
        return Array(rest)
    }

    /// The only entry, or the only one of an issuer; nil where there are several or the issuer speaks against it.
    private func theOne(_ entries: [Int]?, _ issuers: Set<IssuerID>, mustMatch: Bool = false) -> Int? {
        let entries = Set(entries ?? [])
        let matching = entries.filter { issuers.contains(catalogue.credentials[$0].issuer) }
        if let only = matching.first, matching.count == 1 { return only }
        guard let only = entries.first, entries.count == 1, !mustMatch else { return nil }
        return issuers.isEmpty || mayHaveIssued(issuers, catalogue.credentials[only]) ? only : nil
    }

    /// Whether somebody other than an entry's issuer can be named as such: for a generic entry anybody, for a course's
    /// certificate the platform that it ran on.
    private func mayHaveIssued(_ issuers: Set<IssuerID>, _ credential: Credential) -> Bool {
        if credential.issuer == .various { return true }
        return credential.type.isSmall && issuers.contains { catalogue.issuer($0)?.kind == .platform }
    }

    /// Whether no exam code beside the name belongs to another entry.
    private func agrees(_ entry: Int, with claim: ClaimedName) -> Bool {
        claim.examCodes.allSatisfy { code in
            index.entriesByKey[FoldedName(code).key]?.contains(entry) ?? true
        }
    }
}
