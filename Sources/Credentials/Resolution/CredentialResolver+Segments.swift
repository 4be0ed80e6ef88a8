extension CredentialResolver {
    /// The entry that the parts of a name agree on: "CISSP - Certified Information Systems Security Professional".
    ///
    /// First all that stands outside of brackets counts as one part, since a dash or a colon may be within a name.
    func entryOfSegments(_ claim: ClaimedName, _ scope: Scope) -> Int? {
        let parts = claim.segments.filter { !$0.isIgnorable }.flatMap(withoutCodeInFront)
        return entry(ofParts: Self.joinedOutsideBrackets(parts), scope) ?? entry(ofParts: parts, scope)
    }

    private func entry(ofParts parts: [ClaimedName.Segment], _ scope: Scope) -> Int? {
        let parts = parts.map { (name: FoldedName($0.text), isBracketed: $0.isBracketed) }
            .filter { !$0.name.tokens.isEmpty }
        guard parts.count > 1 else { return nil }
        let found = parts.map { theOne(entries($0.name), scope) }
        guard let entry = found.compactMap({ $0 }).first else { return nil }
        let hasCode = parts.contains { NameQualifier.isExamCode($0.name.plain.joined(separator: "-").uppercased()) }
        let initials = String(parts.filter { !$0.isBracketed }.flatMap(\.name.tokens).compactMap(\.first))
        let isAccountedFor = zip(parts, found).allSatisfy { part, other in
            if other == nil, part.isBracketed, (2...7).contains(part.name.key.utf8.count),
                initials.hasSuffix(part.name.key)
            {
                return true
            }
            return other.map { $0 == entry }
                ?? (self.describes(part.name.tokens, entry, isBracketed: part.isBracketed)
                    || hasCode && self.isTitle(part.name.tokens, ofExamFor: entry))
        }
        return isAccountedFor ? entry : nil
    }

    /// Whether a part beside an exam's code can be the exam's title, which is often not the credential's.
    private func isTitle(_ part: [String], ofExamFor entry: Int) -> Bool {
        let known = knownWords(of: entry)
        let isTitle = part.count >= 3 && part.filter(known.contains).count * 3 >= part.count * 2
        return isTitle
            && Set(["course", "training", "practice", "exam", "test", "learning", "path"]).isDisjoint(with: part)
    }

    private static func joinedOutsideBrackets(_ parts: [ClaimedName.Segment]) -> [ClaimedName.Segment] {
        parts.reduce(into: []) { joined, part in
            if let last = joined.last, !last.isBracketed, !part.isBracketed {
                joined[joined.count - 1].text += " " + part.text
            } else {
                joined.append(part)
            }
        }
    }

    /// A part cut behind the exam code that it begins with: "PL-300 Power BI Data Analyst".
    private func withoutCodeInFront(_ part: ClaimedName.Segment) -> [ClaimedName.Segment] {
        let words = part.text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let code = words.first, NameQualifier.isExamCode(code),
            !index.entries(named: FoldedName(code)).isEmpty
        else { return [part] }
        return words.map { word in
            var piece = part
            piece.text = String(word)
            return piece
        }
    }

    /// Whether a part that is no name by itself says nothing but what the entry is: who issued it, what its letters stand
    /// for, some words of its names, or most of another of them; or where it holds, or how well it was passed.
    private func describes(_ part: [String], _ entry: Int, isBracketed: Bool) -> Bool {
        let credential = catalogue.credentials[entry]
        let part = Self.withoutLink(part)
        if let issuers = index.issuers[part.joined()] { return issuers.contains(credential.issuer) }
        let names = credential.names.map { FoldedName($0).tokens }
        let initials = String(part.compactMap(\.first))
        if part.count >= 3, names.contains([initials]) { return true }
        let known = Set(names.joined())
        let told = part.filter { !NameQualifier.isYear($0) }
        if isBracketed, !told.isEmpty, told.allSatisfy(known.contains) { return true }
        if USState.isNamed(by: part) { return isOfTheStates(credential) }
        if credential.sector == Self.languages, part.allSatisfy(Self.isNumber) { return true }
        return part.count >= 2 && part.filter(known.contains).count * 3 >= part.count * 2
            && names.contains { overlap(part, $0) >= 0.6 }
    }

    /// The sector of tests that give a score rather than a pass.
    private static let languages = "languages"

    /// The entry of a language test by its name with a score behind: "TOEFL iBT 105".
    ///
    /// A single digit may be a level: "HSK 9".
    func entryBesideScore(_ name: FoldedName, _ scope: Scope) -> Int? {
        let score = name.tokens.reversed().prefix(while: Self.isNumber)
        guard !score.isEmpty, score.count < name.tokens.count, score.joined().count >= 2,
            let entry = theOne(entries(name[0..<name.tokens.count - score.count]), scope),
            catalogue.credentials[entry].sector == Self.languages
        else { return nil }
        let test = name.tokens.dropLast(score.count)
        let hasLevels = (index.details.labelsByToken[test[0]] ?? []).contains { place in
            let label = index.details.labels[place]
            return label.entry != entry && label.tokens.starts(with: test)
        }
        return hasLevels ? nil : entry
    }

    private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    private func isOfTheStates(_ credential: Credential) -> Bool {
        credential.issuer == .various || catalogue.issuer(credential.issuer)?.country == "US"
    }

    /// "ISACA" of "issued by ISACA".
    private static func withoutLink(_ part: [String]) -> [String] {
        let links: Set<String> = ["issued", "awarded", "accredited", "by", "from", "via", "through"]
        return Array(part.drop(while: links.contains))
    }
}
