/// The letters that a name goes by.
enum Acronym {
    /// The acronym that a name states in brackets after what it stands for, and the name without it.
    ///
    /// "Licensed Clinical Social Worker (LCSW)" -> "lcsw" and "Licensed Clinical Social Worker".
    static func stated(in name: String) -> (key: String, expansion: String)? {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
        let inside = name[name.index(after: open)...].dropLast()
        let expansion = String(name[..<open]).trimmed
        guard (2...7).contains(inside.utf8.count), inside.first?.isUppercase ?? false,
            !inside.contains(where: { $0.isWhitespace || $0 == "," }), inside.filter(\.isUppercase).count >= 2
        else { return nil }
        return (FoldedName(inside).plainKey, expansion)
    }

    /// The first letters of a name's words, in small letters: "Certified Case Manager" -> "ccm".
    ///
    /// Nil for what nobody shortens so: two words, numbers among them, words that are not written as a title's.
    static func initials(of name: String) -> String? {
        let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "#" }
            .filter { !fillers.contains($0.lowercased()) }
        guard (3...6).contains(words.count),
            words.allSatisfy({ ($0.first?.isUppercase ?? false) && !$0.dropFirst().contains(where: \.isUppercase) }),
            words.allSatisfy({ $0.allSatisfy(\.isLetter) })
        else { return nil }
        return String(words.compactMap(\.first)).lowercased()
    }

    private static let fillers: Set<String> = ["of", "in", "the", "and", "for", "to", "a", "an", "on", "with", "by"]
}
