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

    /// Whose entries a name may mean.
    struct Scope {
        /// Those that the text beside the name gives; empty where it gives none that is known.
        var issuers: Set<IssuerID>
        /// Whether only their own entries count, not those that anybody may issue.
        var isTheirOwn = false
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
        if let entry = entry(named: name, issuer: issuer) { return .entry(catalogue.credentials[entry].id) }
        return .unresolved(nearest: nearest(to: name))
    }

    /// The entry that a name means, by its place.
    func entry(named name: String, issuer: String?) -> Int? {
        guard !namesSeveral(name) else { return nil }
        let issuers = issuer.map(index.issuers.named) ?? []
        let whole = FoldedName(name)
        if let entry = own(whole, Scope(issuers: issuers, isTheirOwn: !issuers.isEmpty)), isHeld(entry, whole) {
            return entry
        }
        let claim = ClaimedName(name)
        let found = issuers.isEmpty ? entry([whole], Scope(issuers: [])) ?? entryOfIssuerAmid(claim) : nil
        if let found = found ?? entry(whole, claim, issuers), agrees(found, with: claim), isHeld(found, whole) {
            return found
        }
        return nil
    }

    /// Whether a name is a list of entries: postings ask for "CIA/CISA", but who writes so holds one, both, or neither.
    private func namesSeveral(_ name: String) -> Bool {
        let parts = name.replacing(" or ", with: "/").split { "/,;".contains($0) }
        guard parts.count > 1 else { return false }
        let found = parts.map { theOne(index.entries(named: FoldedName($0)), Scope(issuers: [])) }
        return Set(found).count > 1
            && found.allSatisfy { entry in
                guard let credential = entry.map({ catalogue.credentials[$0] }) else { return false }
                // "Top Secret/SCI" is one clearance.
                return credential.issuer != .various && credential.type != .clearance
            }
    }

    /// By a name with its issuer in brackets or behind a comma or dash.
    private func entryOfIssuerAmid(_ claim: ClaimedName) -> Int? {
        func issuers(_ segment: ClaimedName.Segment) -> [IssuerID]? { index.issuers[FoldedName(segment.text).key] }
        guard let rest = claim.dropping({ issuers($0) != nil }) else { return nil }
        let named = Set(claim.segments.compactMap(issuers).joined())
        return entry(FoldedName(rest.essence), rest, named)
    }

    /// By all readings: first as an entry of the issuers that the text gives, then as one that anybody may issue.
    ///
    /// "BLS" of the American Heart Association is that association's.
    private func entry(_ whole: FoldedName, _ claim: ClaimedName, _ issuers: Set<IssuerID>) -> Int? {
        let theirs = issuers.isEmpty ? nil : entry(whole, claim, Scope(issuers: issuers, isTheirOwn: true))
        return theirs ?? entry(whole, claim, Scope(issuers: issuers))
    }

    private func entry(_ whole: FoldedName, _ claim: ClaimedName, _ scope: Scope) -> Int? {
        if let entry = own(whole, scope) ?? entryAsSpelled(claim, scope) { return entry }
        let essence = FoldedName(claim.essence)
        return entry([whole, essence, essence.withoutYears], scope) ?? entryOfSegments(claim, scope)
            ?? entryBesideScore(whole, scope) ?? entryContained(in: essence, scope) ?? entryOfCourse(essence, scope)
            ?? entryMisspelt([whole, essence], scope)
    }

    /// By a reading with its slips of the pen put right, if all ways to do so mean one entry.
    private func entryMisspelt(_ readings: [FoldedName], _ scope: Scope) -> Int? {
        for reading in readings {
            let found = spellingCorrections(reading.tokens).compactMap { entry([FoldedName(tokens: $0)], scope) }
            if let entry = found.first, found.allSatisfy({ $0 == entry }) { return entry }
        }
        return nil
    }

    /// The entry that a name, without what is ignorable, or all of its parts have as their own name.
    ///
    /// All the rest could find it too, but must fold the whole catalogue for it.
    private func entryAsSpelled(_ claim: ClaimedName, _ scope: Scope) -> Int? {
        if let entry = own(FoldedName(claim.essence), scope) { return entry }
        let parts = claim.segments.filter { !$0.isIgnorable }.map { FoldedName($0.text) }.filter { !$0.tokens.isEmpty }
        guard parts.count > 1 else { return nil }
        let found = parts.map { theOne(index.entries(named: $0), scope) }
        guard let first = found.first, let entry = first, found.allSatisfy({ $0 == entry }) else { return nil }
        return entry
    }

    /// The entry that one of several readings of a name means, the most faithful reading first.
    private func entry(_ readings: [FoldedName], _ scope: Scope) -> Int? {
        for reading in readings {
            if let entry = exactEntry(reading, scope) { return entry }
        }
        for reading in readings {
            if let entry = rearrangedEntry(reading.tokens, scope) { return entry }
        }
        return nil
    }

    /// By an entry's very name: as it stands, without "certification" at its ends, with the issuer in front or not.
    private func exactEntry(_ name: FoldedName, _ scope: Scope) -> Int? {
        let readings = [name, withoutGenericEnds(name)].filter { !$0.tokens.isEmpty }
        return readings.lazy.compactMap { own($0, scope, orRunTogether: true) }.first
            ?? readings.lazy.compactMap { entryBesideIssuer($0, scope) ?? vendorlessEntry($0, scope) }.first
    }

    /// By the same words in another order, with or without "of", "in" and the like.
    ///
    /// "Certified" may be left out only beside the issuer: "Information Security Manager" is a job.
    private func rearrangedEntry(_ tokens: [String], _ scope: Scope) -> Int? {
        let details = index.details
        let bag = NameDetail.bag(tokens)
        if bag.count >= 2, let entry = theOne(details.entriesByBag[bag.joined(separator: " ")] ?? [], scope) {
            return entry
        }
        let bare = bag.filter { $0 != "certified" }
        let named = scope.issuers.union(index.issuers.prefix(of: tokens)?.issuers ?? [])
        guard bare.count >= 3,
            let entry = theOne(
                details.entriesByBareBag[bare.joined(separator: " ")] ?? [], Scope(issuers: named, isTheirOwn: true))
        else { return nil }
        return theOne([entry], scope)
    }

    private static let genericEnds: Set<String> = [
        "certification", "certified", "certificate", "credential", "exam", "license", "holder", "the", "a", "an",
        "badge", "as", "of", "passed", "card", "ecard", "competence", "competency",
    ]

    func withoutGenericEnds(_ name: FoldedName) -> FoldedName {
        let tokens = name.tokens
        guard let first = tokens.firstIndex(where: { !Self.genericEnds.contains($0) }),
            let last = tokens.lastIndex(where: { !Self.genericEnds.contains($0) })
        else { return name[0..<0] }
        return name[first..<last + 1]
    }

    /// Whether no word beside an entry's name tells that it is not held: a posting's "CPA candidate" is no CPA.
    ///
    /// "Studying towards ACCA" stands, since without these words it would be another entry, or none.
    private func isHeld(_ entry: Int, _ name: FoldedName) -> Bool {
        guard !Self.unheld.isDisjoint(with: name.tokens), catalogue.credentials[entry].type != .clearance else {
            return true
        }
        let rest = name.tokens.filter { !Self.unheld.contains($0) && $0 != "for" && $0 != "in" }
        return !entries(FoldedName(tokens: rest)).contains(entry)
    }

    /// Words of getting ready for an exam, of failing it, and of what is over.
    static let unheld: Set<String> = [
        "prep", "preparation", "preparing", "study", "studying", "bootcamp", "mock", "voucher", "candidate",
        "scheduled",
        "booked", "pending", "expected", "eligible", "eligibility", "student", "trainee", "enrolled", "expired",
        "lapsed",
        "revoked", "suspended", "failed", "toward", "towards", "progress", "not", "wannabe", "aspiring",
    ]

    /// Whether no exam code beside the name belongs to another entry.
    private func agrees(_ entry: Int, with claim: ClaimedName) -> Bool {
        claim.examCodes.allSatisfy { code in
            let owners = index.entries(named: FoldedName(code))
            return owners.isEmpty || owners.contains(entry)
        }
    }
}
