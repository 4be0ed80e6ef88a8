import Markup

/// What names mean that were met before: the records of an export all have the same.
final class KeyKinds {
    private var kinds: [Substring: KeyKind] = [:]
    private var shapes: [Substring: PostingShape] = [:]

    /// Different names that are kept.
    private static let most = 10_000

    /// What the words of a name say.
    func kind(of name: Substring) -> KeyKind {
        if let known = kinds[name] { return known }
        let kind = KeyKind(name)
        // A copy, so that no record's whole path is held for one of its names.
        if kinds.count < Self.most { kinds[Substring(String(name))] = kind }
        return kind
    }

    /// What a name speaks for.
    func shape(of name: Substring) -> PostingShape {
        if let known = shapes[name] { return known }
        let shape = PostingShape(key: name)
        if shapes.count < Self.most { shapes[Substring(String(name))] = shape }
        return shape
    }
}
