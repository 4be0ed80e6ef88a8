extension CredentialResolver {
    /// The one entry of which a name holds a whole name, and beside it only words of that entry's other names.
    ///
    /// "CIPD Level 7 Advanced Diploma" is the entry "CIPD Level 7", whose full name goes on with "Advanced Diploma in ...".
    func entryContained(in name: FoldedName, _ scope: Scope) -> Int? {
        guard (2...12).contains(name.tokens.count) else { return nil }
        var found: Set<Int> = []
        for start in name.tokens.indices {
            for end in start + 1...name.tokens.count where end - start < name.tokens.count {
                let rest = name.tokens[..<start] + name.tokens[end...]
                // "Security++" is no Security+.
                guard Set(rest).isDisjoint(with: name.tokens[start..<end]) else { continue }
                found.formUnion(
                    entries(name[start..<end]).filter { isWhole($0, end - start) && covers($0, Array(rest)) })
            }
        }
        return found.count == 1 ? theOne(Array(found), scope) : nil
    }

    /// Whether so many words are enough to name an entry; "degree" and "licence" are names, but not amid others.
    private func isWhole(_ entry: Int, _ count: Int) -> Bool {
        let credential = catalogue.credentials[entry]
        return credential.type != .degree && (count > 1 || credential.issuer != .various)
    }

    /// Whether all words are of an entry's names or its issuer's, and none is a name of another.
    private func covers(_ entry: Int, _ words: [String]) -> Bool {
        let known = knownWords(of: entry)
        return words.allSatisfy { word in
            if Self.fillers.contains(word) { return true }
            let owners = index.entries(named: FoldedName(tokens: [word]))
            return known.contains(word) && (owners.isEmpty || owners.contains(entry))
        }
    }

    /// The words of an entry's names and its issuer's, but for those of a choice: "PMP or equivalent" is no PMP.
    func knownWords(of entry: Int) -> Set<String> {
        let credential = catalogue.credentials[entry]
        let names = credential.names + (catalogue.issuer(credential.issuer)?.names ?? [])
        return Set(names.flatMap { FoldedName($0).tokens }).subtracting(["or", "and", "equivalent", "not", "no"])
    }

    private static let fillers: Set<String> = [
        "of", "in", "for", "the", "on", "with", "to", "a", "an", "certified", "certificate", "certification",
    ]
}
