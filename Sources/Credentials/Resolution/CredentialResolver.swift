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
        let whole = FoldedName(name)
        if let entry = theOne(index.entries(named: whole), issuers) { return .entry(catalogue.credentials[entry].id) }
        let claim = ClaimedName(name)
        let found =
            entryAsSpelled(claim, issuers) ?? entry([whole, FoldedName(claim.essence)], issuers)
            ?? entryOfSegments(claim, issuers)
            ?? entry([name, claim.essence].compactMap(spellingCorrected).map { FoldedName($0) }, issuers)
        if let found, agrees(found, with: claim) { return .entry(catalogue.credentials[found].id) }
        return .unresolved(nearest: nearest(to: name))
    }

    /// The entry that a name, without what is ignorable, or all of its parts have as their own name.
    ///
    /// All the rest could find it too, but must fold the whole catalogue for it.
    private func entryAsSpelled(_ claim: ClaimedName, _ issuers: Set<IssuerID>) -> Int? {
        if let entry = theOne(index.entries(named: FoldedName(claim.essence)), issuers) { return entry }
        let parts = claim.segments.filter { !$0.isIgnorable }.map { FoldedName($0.text) }.filter { !$0.tokens.isEmpty }
        let found = parts.map { theOne(index.entries(named: $0), issuers) }
        guard let first = found.first, let entry = first, found.allSatisfy({ $0 == entry }) else { return nil }
        return entry
    }

    /// The issuers that a text names: by the whole of it, a part in brackets, or its beginning.
    private func issuers(named text: String) -> Set<IssuerID> {
        let tokens = FoldedName(text).tokens
        if let issuers = index.issuers[tokens.joined()] { return Set(issuers) }
        let parts = ClaimedName(text).segments.compactMap { index.issuers[FoldedName($0.text).key] }
        if let first = parts.first { return Set(first) }
        return Set(index.issuers.prefix(of: tokens)?.issuers ?? [])
    }

    /// The entry that one of several readings of a name means, the most faithful reading first.
    private func entry(_ readings: [FoldedName], _ issuers: Set<IssuerID>) -> Int? {
        for reading in readings {
            if let entry = exactEntry(reading, issuers) { return entry }
        }
        for reading in readings {
            if let entry = rearrangedEntry(reading.tokens, issuers) { return entry }
        }
        return nil
    }

    /// The entries that have a name, as it is spelled, or else with its words run together.
    func entries(_ name: FoldedName) -> [Int] {
        let entries = index.entries(named: name)
        return entries.isEmpty ? index.details.entriesByKey[name.key] ?? [] : entries
    }

    /// By an entry's very name: as it stands, without "certification" at its ends, with the issuer in front or not.
    private func exactEntry(_ name: FoldedName, _ issuers: Set<IssuerID>) -> Int? {
        for reading in [name, withoutGenericEnds(name)] where !reading.tokens.isEmpty {
            let entry =
                theOne(entries(reading), issuers) ?? entryBesideIssuer(reading) ?? vendorlessEntry(reading, issuers)
            if let entry { return entry }
        }
        return nil
    }

    /// By an entry's name with its issuer's before or after it.
    private func entryBesideIssuer(_ name: FoldedName) -> Int? {
        let details = index.details
        let tokens = name.tokens
        let splits = [
            index.issuers.prefix(of: tokens).map { (Set($0.issuers), name[$0.count..<tokens.count]) },
            index.issuers.suffix(of: tokens).map { (Set($0.issuers), name[0..<$0.before]) },
        ]
        for (issuers, rest) in splits.compactMap({ $0 }) {
            for reading in [rest, withoutGenericEnds(rest)] where !reading.tokens.isEmpty {
                let found = entries(reading) + (details.entriesByVendorlessKey[reading.key] ?? [])
                if let entry = theOne(found, issuers, mustMatch: true) { return entry }
            }
        }
        return nil
    }

    /// By a name without its issuer: if the issuer is stated beside it, or the rest is long and a certification's.
    private func vendorlessEntry(_ name: FoldedName, _ issuers: Set<IssuerID>) -> Int? {
        guard let entries = index.details.entriesByVendorlessKey[name.key] else { return nil }
        if !issuers.isEmpty { return theOne(entries, issuers, mustMatch: true) }
        guard name.tokens.count >= 3, entries.allSatisfy({ !catalogue.credentials[$0].type.isSmall }) else {
            return nil
        }
        return theOne(entries, issuers)
    }

    /// By the same words in another order, with or without "of", "in" and the like.
    ///
    /// "Certified" may be left out only beside the issuer: "Information Security Manager" is a job.
    private func rearrangedEntry(_ tokens: [String], _ issuers: Set<IssuerID>) -> Int? {
        let details = index.details
        let bag = NameDetail.bag(tokens)
        if bag.count >= 2, let entry = theOne(details.entriesByBag[bag.joined(separator: " ")] ?? [], issuers) {
            return entry
        }
        let bare = bag.filter { $0 != "certified" }
        let named = issuers.union(index.issuers.prefix(of: tokens)?.issuers ?? [])
        guard bare.count >= 3 else { return nil }
        return theOne(details.entriesByBareBag[bare.joined(separator: " ")] ?? [], named, mustMatch: true)
    }

    private static let genericEnds: Set<String> = [
        "certification", "certified", "certificate", "credential", "exam", "license", "holder", "the", "a", "an",
        "badge",
    ]

    private func withoutGenericEnds(_ name: FoldedName) -> FoldedName {
        let tokens = name.tokens
        guard let first = tokens.firstIndex(where: { !Self.genericEnds.contains($0) }),
            let last = tokens.lastIndex(where: { !Self.genericEnds.contains($0) })
        else { return name[0..<0] }
        return name[first..<last + 1]
    }

    /// The only entry, or the only one of an issuer; nil where there are several or the issuer speaks against it.
    func theOne(_ entries: [Int], _ issuers: Set<IssuerID>, mustMatch: Bool = false) -> Int? {
        let entries = Set(entries)
        let matching = entries.filter { issuers.contains(catalogue.credentials[$0].issuer) }
        if let only = matching.first, matching.count == 1 { return only }
        guard let only = entries.first, entries.count == 1, !mustMatch else { return nil }
        return issuers.isEmpty || mayHaveIssued(issuers, catalogue.credentials[only]) ? only : nil
    }

    /// Whether somebody other than an entry's issuer can be named as such.
    ///
    /// For a generic entry that is anybody, for a course's certificate the platform that it ran on.
    private func mayHaveIssued(_ issuers: Set<IssuerID>, _ credential: Credential) -> Bool {
        if credential.issuer == .various { return true }
        return credential.type.isSmall && issuers.contains { catalogue.issuer($0)?.kind == .platform }
    }

    /// Whether no exam code beside the name belongs to another entry.
    private func agrees(_ entry: Int, with claim: ClaimedName) -> Bool {
        claim.examCodes.allSatisfy { code in
            let owners = index.entries(named: FoldedName(code))
            return owners.isEmpty || owners.contains(entry)
        }
    }
}
