import Markup

/// What a field of an export means, by the words of its name and of what stands around it.
struct KeyMeaning: Equatable {
    var role: FieldRole
    /// Of several fields of a role the one of the lowest rank counts.
    var rank: Int
    /// What texts have in common that are one text in several forms, or the sections of one list.
    var group = ""

    /// Names on a path that are looked at, from its end on.
    static let mostNames = 4

    /// - Parameters:
    ///   - path: names from an object's top, at most `mostNames`.
    ///   - value: its value.
    ///   - known: what names were found to mean.
    init?(path: [Substring], value: String, _ known: KeyKinds = KeyKinds()) {
        let kinds = path.map { known.kind(of: $0) }
        guard let last = kinds.last, kinds.count <= Self.mostNames else { return nil }
        let found =
            kinds.count == 1
            ? Self.direct(last, value)
            : Self.isNamingOrForm(last) ? Self.anchored(kinds, path) : Self.nested(kinds, path, value)
        guard var found else { return nil }
        if path.contains(where: { KeyWords.of($0).contains("external") }), !found.role.isText { found.rank = -1 }
        if found.role == .employment, found.rank == KeyKind.doubtful, !Self.isKindOfEmployment(value) { return nil }
        self = found
    }

    private init(_ role: FieldRole, rank: Int = 0, group: String = "") {
        (self.role, self.rank, self.group) = (role, rank, group)
    }

    /// A field of the object itself.
    private static func direct(_ kind: KeyKind, _ value: String) -> KeyMeaning? {
        switch kind {
        case .fact(let role, let rank): KeyMeaning(role, rank: rank)
        case .text(let topic, let name): isAddress(value) ? nil : KeyMeaning(.text(topic), group: name)
        case .form, .wrapper: isProse(value) ? KeyMeaning(.text(.description)) : nil
        case .naming: KeyMeaning(.title, rank: 4)
        case .other: nil
        }
    }

    /// A name or a form of what stands around it: "company.name", "description.html", "sections.title".
    private static func anchored(_ kinds: [KeyKind], _ path: [Substring]) -> KeyMeaning? {
        if kinds.count == 2, kinds[1] == .form, kinds[0].isTitle { return KeyMeaning(.title, rank: 1) }
        guard let last = kinds.last, let anchor = kinds.dropLast().lastIndex(where: { !isNamingOrForm($0) }) else {
            return nil
        }
        let isName = last != .form
        switch kinds[anchor] {
        case .fact(let role, let rank):
            guard isOpen(kinds[..<anchor], to: role), role != .reference else { return nil }
            if role == .title, isName { return nil }
            return KeyMeaning(role, rank: rank)
        case .text(let topic, let name):
            guard isOpen(kinds[..<anchor], to: .text(topic)) else { return nil }
            guard isName, topic == .description else {
                return KeyMeaning(.text(topic), group: isName ? name + "." : name)
            }
            return KeyMeaning(.heading, group: sectionGroup(path, anchor))
        case .wrapper:
            guard anchor == 0, !KeyWords.of(path[0]).contains(where: KeyVocabulary.jobs.contains) else { return nil }
            return KeyMeaning(isName ? .heading : .text(.description), group: sectionGroup(path, anchor))
        case .form, .naming, .other: return nil
        }
    }

    /// Texts of one list of sections are one group.
    private static func sectionGroup(_ path: [Substring], _ anchor: Int) -> String {
        path[...anchor].joined(separator: ".")
    }

    /// A field of an object inside of the object.
    private static func nested(_ kinds: [KeyKind], _ path: [Substring], _ value: String) -> KeyMeaning? {
        let parent = kinds.count - 2
        let (around, last) = (kinds[parent], kinds[parent + 1])
        switch (around, last) {
        case (.fact(.organization, _), .text): return KeyMeaning(.text(.part(.company)), group: "company")
        case (.fact(.place, _), .fact(.place(let part), let rank)):
            return isOpen(kinds[..<parent], to: .place(part)) ? KeyMeaning(.place(part), rank: rank) : nil
        case (.fact(.pay, _), _):
            let parts = KeyWords.of(path[parent + 1]).compactMap { KeyVocabulary.payParts[$0] }
            return parts.first.map { KeyMeaning(.pay($0), rank: 2) }
        case (.text(.description, _), .fact(.organization, _)) where isProse(value):
            return KeyMeaning(.text(.part(.company)), group: "company")
        case (.text(let topic, let name), .wrapper):
            return isProse(value) ? KeyMeaning(.text(topic), group: name + "." + path[parent + 1]) : nil
        case (.text(let topic, _), .text(let inner, let name)):
            return KeyMeaning(.text(topic == .description ? inner : topic), group: name)
        case (.wrapper, .text(let topic, let name)):
            guard !isAddress(value), isOpen(kinds[..<parent], to: .text(topic)) else { return nil }
            return KeyMeaning(.text(topic), group: name)
        case (.wrapper, .fact(let role, let rank)), (.text(.description, _), .fact(let role, let rank)):
            guard role != .title, role != .reference, isOpen(kinds[..<parent], to: role) else { return nil }
            return KeyMeaning(role, rank: rank + 10)
        default: return nil
        }
    }

    /// Whether what stands around leaves a field of this role the posting's own.
    private static func isOpen(_ kinds: ArraySlice<KeyKind>, to role: FieldRole) -> Bool {
        kinds.allSatisfy { kind in
            switch kind {
            case .wrapper, .form: true
            case .text(let topic, _): topic == .description
            case .fact(.place, _): if case .place = role { true } else { false }
            case .fact, .naming, .other: false
            }
        }
    }

    private static func isNamingOrForm(_ kind: KeyKind) -> Bool {
        switch kind {
        case .naming, .form, .fact(.title, _): true
        default: false
        }
    }

    // MARK: Values

    /// A label has fewer bytes.
    static let leastProse = 40

    /// Whether a value is running text.
    static func isProse(_ value: String) -> Bool {
        value.utf8.count >= leastProse && value.utf8.prefix(400).count { $0 <= 0x20 || $0 >= 0xE0 } >= 4
    }

    private static func isAddress(_ value: String) -> Bool {
        (value.hasPrefix("http://") || value.hasPrefix("https://")) && !value.utf8.contains { $0 <= 0x20 }
    }

    private static func isKindOfEmployment(_ value: String) -> Bool {
        guard value.utf8.count <= 60 else { return false }
        let word = value.lowercased()
        return employmentWords.contains { word.contains($0) }
    }

    private static let employmentWords = [
        "full", "part", "perman", "contract", "temp", "intern", "freelance", "casual", "seasonal", "apprent",
        "vollzeit",
        "teilzeit", "cdi", "cdd", "fixed",
    ]
}
