extension CredentialResolver {
    /// The entries that have a name, as it is spelled, or else with its words run together.
    func entries(_ name: FoldedName) -> [Int] {
        let entries = index.entries(named: name)
        guard entries.isEmpty else { return entries }
        let alike = index.details.entriesByKey[name.key] ?? []
        // "Associate" is not the "Associates" that only its surroundings make a degree.
        return name.tokens.count > 1 ? alike : alike.filter { !needsContext(name, $0) }
    }

    private func needsContext(_ name: FoldedName, _ entry: Int) -> Bool {
        catalogue.credentials[entry].needsContext.contains { FoldedName($0).key == name.key }
    }

    /// The one entry that has a name, unless it is an acronym that others go by too and nothing says whose it is.
    func own(_ name: FoldedName, _ scope: Scope, orRunTogether: Bool = false) -> Int? {
        guard let entry = theOne(orRunTogether ? entries(name) : index.entries(named: name), scope) else { return nil }
        return scope.issuers.isEmpty && isContested(name, entry) ? nil : entry
    }

    /// Whether an entry's acronym, marked as one that needs context, is that of another issuer's entry as well.
    private func isContested(_ name: FoldedName, _ entry: Int) -> Bool {
        let credential = catalogue.credentials[entry]
        guard name.tokens.count == 1,
            credential.needsContext.contains(where: { FoldedName.plainKey($0) == name.plainKey })
        else { return false }
        return (index.details.entriesByInitials[name.plainKey] ?? []).contains { other in
            other != entry && catalogue.credentials[other].issuer != credential.issuer
        }
    }

    /// By an entry's name with its issuer's before or after it.
    func entryBesideIssuer(_ name: FoldedName, _ scope: Scope) -> Int? {
        let details = index.details
        let tokens = name.tokens
        let splits = [
            index.issuers.prefix(of: tokens).map { (Set($0.issuers), name[$0.count..<tokens.count]) },
            index.issuers.suffix(of: tokens).map { (Set($0.issuers), name[0..<$0.before]) },
        ]
        for (issuers, rest) in splits.compactMap({ $0 }) {
            for reading in [rest, withoutGenericEnds(rest)] where !reading.tokens.isEmpty {
                let found = entries(reading) + (details.entriesByVendorlessKey[reading.key] ?? [])
                let theirs = Scope(issuers: issuers, isTheirOwn: true)
                let entry = theOne(found, theirs) ?? entryOfSameWords(reading, theirs)
                if let entry = entry ?? anybodys(entries(reading), reading, issuers), theOne([entry], scope) != nil {
                    return entry
                }
            }
        }
        return nil
    }

    /// By a name without its issuer: if the issuer is stated beside it, or the rest is long and a certification's.
    func vendorlessEntry(_ name: FoldedName, _ scope: Scope) -> Int? {
        let entries = index.details.entriesByVendorlessKey[name.key] ?? []
        if !scope.issuers.isEmpty {
            let theirs = Scope(issuers: scope.issuers, isTheirOwn: true)
            return theOne(entries, theirs) ?? entryOfSameWords(name, theirs)
        }
        guard name.tokens.count >= 3, entries.allSatisfy({ !catalogue.credentials[$0].type.isSmall }) else {
            return nil
        }
        return theOne(entries, scope)
    }

    /// The entry whose name without the issuer is of the same words, but maybe for "certified" or what sort it is.
    private func entryOfSameWords(_ name: FoldedName, _ scope: Scope) -> Int? {
        let details = index.details
        let bag = NameDetail.vendorlessBag(name.tokens).joined(separator: " ")
        let core = NameDetail.vendorlessCore(name.tokens).joined(separator: " ")
        return theOne(details.entriesByVendorlessBag[bag] ?? [], scope)
            ?? theOne(details.entriesByVendorlessCore[core] ?? [], scope)
    }

    /// The entry that any professional body may issue, where one is named: "PECB Certified ISO/IEC 27001 Lead Auditor".
    private func anybodys(_ entries: [Int], _ name: FoldedName, _ issuers: Set<IssuerID>) -> Int? {
        let telling = name.tokens.filter { !["level", "diploma", "award"].contains($0) && $0.utf8.count > 1 }
        guard let entry = entries.first, entries.count == 1, telling.count >= 3,
            catalogue.credentials[entry].issuer == .various,
            [.certification, .certificateOfCompletion].contains(catalogue.credentials[entry].type),
            issuers.contains(where: { catalogue.issuer($0)?.kind == .industryBody })
        else { return nil }
        return entry
    }

    /// The only entry, or the only one of an issuer; nil where there are several or the issuer speaks against it.
    func theOne(_ entries: [Int], _ scope: Scope) -> Int? {
        let entries = Set(entries)
        let matching = entries.filter { scope.issuers.contains(catalogue.credentials[$0].issuer) }
        if let only = matching.first, matching.count == 1 { return only }
        guard let only = entries.first, entries.count == 1, !scope.isTheirOwn else { return nil }
        return scope.issuers.isEmpty || mayHaveIssued(scope.issuers, catalogue.credentials[only]) ? only : nil
    }

    /// Whether somebody other than an entry's issuer can be named as such.
    ///
    /// For a generic entry that is anybody, for a course's certificate the platform that it ran on.
    private func mayHaveIssued(_ issuers: Set<IssuerID>, _ credential: Credential) -> Bool {
        if credential.issuer == .various { return true }
        return credential.type.isSmall && issuers.contains { catalogue.issuer($0)?.kind == .platform }
    }
}
