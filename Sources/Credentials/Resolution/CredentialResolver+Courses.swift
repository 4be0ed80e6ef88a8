extension CredentialResolver {
    /// By a short course's name as its certificate has it: "Level 3 Award in First Aid at Work", "SMSTS Refresher Course".
    ///
    /// To have been on a course is all that such an entry tells; for any other a course is only on the way to it.
    func entryOfCourse(_ name: FoldedName, _ scope: Scope) -> Int? {
        let words = name.tokens
        if words.count > 4, words.first == "level", ["award", "certificate"].contains(words[2]), words[3] == "in" {
            let rest = Array(words[4...])
            return [rest, rest + ["certificate"]].lazy.compactMap { entryOfCourse(named: $0, level: words[1], scope) }
                .first
        }
        if words.count > 1, words.last == "course" || words.last == "training" {
            return entryOfCourse(named: words.dropLast(), level: nil, scope)
        }
        guard words.count > 1, words.last == "awareness" else { return nil }
        return [words + ["certificate"], words + ["training"]].lazy
            .compactMap { entryOfCourse(named: $0, level: nil, scope) }.first
    }

    private func entryOfCourse(named words: [String], level: String?, _ scope: Scope) -> Int? {
        guard let entry = theOne(entries(FoldedName(tokens: words)), scope) else { return nil }
        let credential = catalogue.credentials[entry]
        guard let level else { return credential.type.isSmall ? entry : nil }
        // An entry that is of one level is that of no other.
        let levels = Set(
            credential.names.map { FoldedName($0).tokens }.flatMap {
                zip($0, $0.dropFirst()).filter { $0.0 == "level" }
            }
            .map(\.1))
        return credential.issuer == .various && levels.isSubset(of: [level]) ? entry : nil
    }
}
