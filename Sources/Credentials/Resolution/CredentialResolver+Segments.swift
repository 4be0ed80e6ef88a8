extension CredentialResolver {
    /// The entry that the parts of a name agree on: "CISSP - Certified Information Systems Security Professional".
    func entryOfSegments(_ claim: ClaimedName, _ issuers: Set<IssuerID>) -> Int? {
        let parts = claim.segments.filter { !$0.isIgnorable }.map { FoldedName($0.text) }.filter { !$0.tokens.isEmpty }
        guard parts.count > 1 else { return nil }
        let found = parts.map { theOne(entries($0), issuers) }
        guard let entry = found.compactMap({ $0 }).first else { return nil }
        let isAccountedFor = zip(parts, found).allSatisfy { part, other in
            other.map { $0 == entry } ?? self.describes(part.tokens, entry)
        }
        return isAccountedFor ? entry : nil
    }

    /// Whether a part that is no name by itself says nothing but what the entry is: who issued it, what its letters stand
    /// for, or most of another of its names.
    private func describes(_ part: [String], _ entry: Int) -> Bool {
        let credential = catalogue.credentials[entry]
        if let issuers = index.issuers[part.joined()] { return issuers.contains(credential.issuer) }
        let names = credential.names.map { FoldedName($0).tokens }
        let initials = String(part.compactMap(\.first))
        if part.count >= 3, names.contains([initials]) { return true }
        let known = Set(names.joined())
        return part.count >= 2 && part.filter(known.contains).count * 3 >= part.count * 2
            && names.contains { overlap(part, $0) >= 0.6 }
    }

    /// The name with each word that no entry's name holds replaced by the only one it can be a slip of the pen for.
    ///
    /// Nil where no word was replaced, or so many that it could be another name altogether.
    func spellingCorrected(_ name: String) -> String? {
        let details = index.details
        var tokens = FoldedName(name).tokens
        var corrected = 0
        for (place, token) in tokens.enumerated() where token.utf8.count >= 5 && details.labelsByToken[token] == nil {
            guard let word = intended(token) else { continue }
            tokens[place] = word
            corrected += 1
        }
        guard (1...2).contains(corrected), corrected * 2 <= tokens.count else { return nil }
        return tokens.joined(separator: " ")
    }

    /// The one known word that is near enough to another: one slip in 5 to 8 letters, two in more, and none in the first.
    private func intended(_ token: String) -> String? {
        guard !token.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let bytes = Array(token.utf8)
        let limit = bytes.count >= 9 ? 2 : 1
        var best: [String] = []
        var least = limit + 1
        for word in index.details.labelsByToken.keys where word.utf8.count >= 5 && word.utf8.first == bytes.first {
            guard let distance = editDistance(bytes, Array(word.utf8), limit: limit) else { continue }
            if distance < least { best = [] }
            if distance <= least {
                least = distance
                best.append(word)
            }
        }
        return best.count == 1 ? best.first : nil
    }
}
