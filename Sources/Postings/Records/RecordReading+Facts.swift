import Markup

extension RecordReading {
    /// The first place that is named, most local first: "Kirkland, WA, US".
    func location(_ plain: (String) -> String) -> Place? {
        var parts: [FieldRole.PlacePart: String] = [:]
        let manner = first(.place(.manner)).map(plain)
        for (role, value) in values(where: { if case .place = $0 { true } else { false } }) {
            guard case .place(let part) = role, part != .manner else { continue }
            let value = plain(value)
            guard !Placeholder.stands(in: value) else { continue }
            if parts[part] == nil { parts[part] = value } else if part == .locality { break }
        }
        let isRemote = manner.map { Place.saysRemote($0) } ?? false
        guard let text = Self.text(of: parts) ?? (isRemote ? manner : nil) else { return nil }
        return Place(
            text: text, locality: parts[.locality], region: parts[.region], country: parts[.country],
            isRemote: isRemote || Place.saysRemote(text))
    }

    private static func text(of parts: [FieldRole.PlacePart: String]) -> String? {
        guard let place = parts[.locality] ?? parts[.name] else { return parts[.region] ?? parts[.country] }
        let around = [parts[.region], parts[.country]].compactMap { $0 }.filter { !names(place, $0) }
        return ([place] + around).joined(separator: ", ")
    }

    /// Whether a place's text names another place too; long texts are not searched, as that costs the product of both.
    private static func names(_ place: String, _ other: String) -> Bool {
        place.utf8.count <= longestPlace && other.utf8.count <= longestPlace && place.contains(other)
    }

    private static let longestPlace = 500

    /// The day of a role, of the values that can be read as one the most preferred.
    func day(_ role: FieldRole) -> CalendarDay? {
        first(role) { CalendarDay.read($0, dateOrder) }
    }

    /// The dates that it has, as written.
    var dates: [String] { values { $0 == .posted || $0 == .expires }.map(\.value) }

    /// All kinds of employment that are named, as written.
    func employment(_ plain: (String) -> String) -> [String] {
        guard let first = first(.employment) else { return [] }
        let others = Set(values { $0 == .employment }.map(\.value))
        // Several values of one path are a list; of another path they say the same in other words.
        let path = record.fields.first { $0.value == first }?.path
        let listed = record.fields.filter { $0.path == path && others.contains($0.value) }.map { plain($0.value) }
        return listed.isEmpty ? [plain(first)] : listed
    }

    /// What it pays.
    func pay(_ plain: (String) -> String) -> Pay? {
        var pay = Pay()
        pay.minimum = first(.pay(.minimum)).flatMap(Self.amount)
        pay.maximum = first(.pay(.maximum)).flatMap(Self.amount)
        let written = first(.pay(.text)).map(plain)
        if pay.minimum == nil, pay.maximum == nil { pay.minimum = written.flatMap(Self.amount) }
        if pay.minimum == nil, pay.maximum == nil { pay.text = written }
        guard pay != Pay() else { return nil }
        pay.currency = first(.pay(.currency)).map(plain)
        pay.period = first(.pay(.period)).map(plain)
        return pay
    }

    /// A positive number, with a currency sign before it and commas in it or not.
    static func amount(_ text: String) -> Double? {
        // Beyond that many digits it is no amount, whatever it is.
        guard text.utf8.count <= 100 else { return nil }
        let digits = text.drop { $0.isWhitespace || "$€£¥".contains($0) }.filter { $0 != "," && !$0.isWhitespace }
        guard let first = digits.first, first.isNumber, let number = Double(digits), number > 0, number.isFinite else {
            return nil
        }
        return number
    }

    /// The least experience asked for, in months.
    var monthsOfExperience: Int? {
        if let months = first(.experienceMonths).flatMap(Double.init) { return Self.months(months) }
        guard let amount = first(.experienceAmount), let least = Self.leastAmount(amount) else { return nil }
        let isMonths = first(.experienceUnit)?.lowercased().hasPrefix("month") == true
        return Self.months(isMonths ? least : least * 12)
    }

    private static func months(_ number: Double) -> Int? {
        number > 0 && number <= 600 ? Int(number.rounded()) : nil
    }

    /// "2-5" asks for 2, "gt-15" for 15, "lt-1" for nothing.
    private static func leastAmount(_ text: String) -> Double? {
        guard !text.hasPrefix("lt") else { return nil }
        return Double(text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." })
    }

    /// The code of a language, where a value is one.
    var language: String? {
        guard let code = first(.language), let primary = code.split(whereSeparator: { $0 == "-" || $0 == "_" }).first,
            (2...3).contains(primary.count), primary.allSatisfy({ $0.isASCII && $0.isLetter }), code.count <= 12
        else { return nil }
        return code.replacing("_", with: "-")
    }

    /// Degrees and certificates that are described rather than named in a text, by what they are for.
    func credentials(of topic: FieldRole.Topic, _ plain: (String) -> String) -> [StatedCredential] {
        var drafts: [[FieldRole.CredentialPart: String]] = []
        for (role, value) in values(where: { if case .credential(_, topic) = $0 { true } else { false } }) {
            guard case .credential(let part, _) = role else { continue }
            if drafts.isEmpty || part == .kind || drafts[drafts.count - 1][part] != nil { drafts.append([:]) }
            drafts[drafts.count - 1][part] = plain(value)
        }
        return drafts.compactMap { draft in
            guard let name = draft[.name] ?? draft[.category], !Self.saysNothing(name), !name.hasPrefix("http") else {
                return nil
            }
            return StatedCredential(name: name, subject: draft[.subject], recognizedBy: draft[.recognizedBy])
        }
    }

    /// Whether a field is filled in only to say that nothing is asked for.
    static func saysNothing(_ value: String) -> Bool {
        value.utf8.count <= 100
            && ["no requirements", "none", "n/a", "na", "not specified", "not applicable", "-", "."]
                .contains(value.lowercased().filter { $0 != "\n" })
    }

    /// Whether the record says that the job is no longer open.
    var isClosed: Bool {
        guard let status = first(.status)?.lowercased() else { return false }
        return ["inactive", "closed", "expired", "filled", "archived", "cancelled"].contains(status)
    }
}
