import Markup

/// What the words of a field's name say that the field is, whoever named it.
enum KeyKind: Hashable, Sendable {
    /// The field of a role; of several the one of the lowest rank is the surest.
    case fact(FieldRole, rank: Int)
    /// A text about something; those of one name are one text in several forms.
    case text(FieldRole.Topic, name: String)
    /// Says only in which form a value is, or that it is the name of what stands around it.
    case form, naming
    /// Stands around parts of a posting.
    case wrapper
    /// Has nothing to do with what is read.
    case other

    /// Of a name.
    init(_ name: some StringProtocol) { self = Self.kind(of: KeyWords.of(name)) }

    private static func kind(of all: [String]) -> KeyKind {
        guard let last = all.last, all.count <= 7 else { return .other }
        if all.contains(where: KeyVocabulary.unwanted.contains) { return .other }
        if all.count > 1, KeyVocabulary.machine.contains(last) { return idKind(all) }
        let words = all.filter { !KeyVocabulary.fillers.contains($0) }
        if words.isEmpty { return .form }
        if all.count > 1, KeyVocabulary.headings.contains(last) { return .other }
        return fact(words) ?? text(words) ?? rest(words)
    }

    /// Names that end in "id", "url" or the like hold no words; of ids only a job's own counts.
    private static func idKind(_ words: [String]) -> KeyKind {
        guard KeyVocabulary.ids.contains(words[words.count - 1]),
            words.dropLast().allSatisfy({ KeyVocabulary.jobs.contains($0) || $0 == "display" || $0 == "external" })
        else { return .other }
        return .fact(.reference, rank: 2)
    }

    // MARK: Facts

    private static func fact(_ words: [String]) -> KeyKind? {
        let core = words.filter { !KeyVocabulary.jobs.contains($0) }
        if core.isEmpty {
            return ["position", "role", "job"].contains(words[words.count - 1]) ? .wrapper : nil
        }
        let isOfJob = core.count < words.count
        if core.count == 1, let rank = KeyVocabulary.titles[core[0]] {
            return isOfJob || rank > 0 ? .fact(.title, rank: isOfJob ? rank + 1 : rank + 2) : .naming
        }
        if core.count == 1, KeyVocabulary.ids.contains(core[0]) { return .fact(.reference, rank: 1) }
        if core == ["status"] { return .fact(.status, rank: 1) }
        return day(words) ?? pay(core) ?? employer(words) ?? employment(words, core) ?? place(core)
    }

    private static func day(_ words: [String]) -> KeyKind? {
        guard !words.contains("by") else { return nil }
        let isDay = words.contains { KeyVocabulary.days.contains($0) }
        for word in words {
            guard let rank = KeyVocabulary.closing[word], isDay || KeyVocabulary.lastDays.contains(word) else {
                continue
            }
            return .fact(.expires, rank: rank)
        }
        if words.contains("end"), isDay { return .fact(.expires, rank: 5) }
        let ranks = words.compactMap { word in
            isDay || KeyVocabulary.firstDays.contains(word) ? KeyVocabulary.posted[word] : nil
        }
        if let rank = ranks.min() { return .fact(.posted, rank: rank) }
        return words.allSatisfy { KeyVocabulary.days.contains($0) } ? .fact(.posted, rank: 6) : nil
    }

    private static func pay(_ words: [String]) -> KeyKind? {
        guard words.contains(where: KeyVocabulary.pay.contains) else {
            return words == ["currency"] ? .fact(.pay(.currency), rank: 3) : nil
        }
        let others = words.filter { !KeyVocabulary.pay.contains($0) }
        if others.isEmpty { return .fact(.pay(.text), rank: 1) }
        for word in others {
            if let part = KeyVocabulary.payParts[word] { return .fact(.pay(part), rank: 1) }
        }
        return others.contains("range") ? .fact(.pay(.text), rank: 2) : .other
    }

    private static func employer(_ words: [String]) -> KeyKind? {
        if words == ["career", "page", "name"] { return .fact(.organization, rank: 3) }
        guard words.contains(where: KeyVocabulary.employers.contains) else {
            return words == ["author"] || words == ["authors"] ? .fact(.organization, rank: 9) : nil
        }
        let others = words.filter { !KeyVocabulary.employers.contains($0) }
        if others.allSatisfy({ KeyVocabulary.employerNames.contains($0) }) { return .fact(.organization, rank: 1) }
        let isText = others.allSatisfy { KeyVocabulary.companyTexts.contains($0) }
        return isText ? .text(.part(.company), name: words.joined(separator: " ")) : .other
    }

    private static func employment(_ words: [String], _ core: [String]) -> KeyKind? {
        let kinds = core.filter { !KeyVocabulary.employment.contains($0) }
        let isKind = kinds.allSatisfy { KeyVocabulary.kinds.contains($0) }
        if kinds.count < core.count, isKind { return .fact(.employment, rank: 1) }
        if core == ["time", "type"] || core == ["work", "type"] { return .fact(.employment, rank: 1) }
        guard core == ["type"] || core == ["types"] else { return nil }
        return .fact(.employment, rank: core.count < words.count ? 2 : KeyKind.doubtful)
    }

    /// The rank of a field of which only the value shows whether it means this.
    static let doubtful = 5

    private static func place(_ words: [String]) -> KeyKind? {
        let parts = words.compactMap { KeyVocabulary.places[$0] }
        guard parts.count == words.filter({ !KeyVocabulary.aroundPlaces.contains($0) }).count, let first = parts.first
        else { return nil }
        let part =
            parts.count == 1 ? first : parts.first { $0 != .name && parts.count == 2 && parts[0] == .name } ?? .name
        return .fact(.place(part), rank: part == .name ? 2 : 1)
    }

    // MARK: Texts

    private static func text(_ words: [String]) -> KeyKind? {
        let name = words.joined(separator: " ")
        for (topic, known) in KeyVocabulary.topics where words.contains(where: known.contains) {
            return .text(topic, name: name)
        }
        if words.contains(where: KeyVocabulary.companyWords.contains) {
            return words.contains(where: KeyVocabulary.companyTexts.contains)
                ? .text(.part(.company), name: name) : .other
        }
        if words.contains(where: KeyVocabulary.descriptions.contains) {
            // Short forms of the text, and the text itself under its plain names, are one text.
            return .text(.description, name: words.contains(where: KeyVocabulary.furtherTexts.contains) ? name : "")
        }
        return nil
    }

    private static func rest(_ words: [String]) -> KeyKind {
        if words.allSatisfy({ KeyVocabulary.namings.contains($0) }) { return .naming }
        if words.allSatisfy({ KeyVocabulary.wrappers.contains($0) || KeyVocabulary.jobs.contains($0) }) {
            return .wrapper
        }
        let isLanguage = words == ["language"] || words == ["locale"] || words == ["lang"]
        return isLanguage ? .fact(.language, rank: 1) : .other
    }
}
