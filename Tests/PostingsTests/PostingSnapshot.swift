import Markup

@testable import Postings

/// Writes down all that was made of an input so that a person can check it line by line.
///
/// Facts that are absent are left out. A line of the text is its section, a sign for how it is set (`#` heading, `|`
/// paragraph, `-` list item, `+` table cell, "`" preformatted), then its words.
enum PostingSnapshot {
    static func of(_ reading: PostingReader.Reading, file: String) -> String {
        let count = reading.postings.count
        var lines = ["\(file): \(count == 1 ? "1 posting" : "\(count) postings")"]
        for posting in reading.postings { lines += [""] + of(posting) }
        if !reading.diagnostics.isEmpty { lines += ["", "of the whole:"] + reading.diagnostics.map(line) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func of(_ posting: Posting) -> [String] {
        var lines = ["=== \(posting.id)"]
        for (name, value) in facts(of: posting) {
            if let value { lines.append(padded(name, 18) + value) }
        }
        lines.append("text:")
        lines += posting.passages.map { passage in
            let text = posting.text.text(passage.range).split(separator: "\n").joined(separator: "⏎")
            return "  " + padded(passage.section.rawValue, 14) + "\(Shown.sign(passage.kind)) \(text)"
        }
        return lines + posting.diagnostics.map(line)
    }

    private static func facts(of posting: Posting) -> [(name: String, value: String?)] {
        let stated = posting.stated
        return [
            ("title", posting.title), ("organization", posting.organization), ("language", posting.language),
            ("datePosted", posting.datePosted?.description), ("validThrough", posting.validThrough?.description),
            ("location", posting.location?.text),
            ("employmentType", posting.employmentType.isEmpty ? nil : posting.employmentType.joined(separator: ", ")),
            ("pay", posting.pay.map(shown)), ("reference", posting.reference),
            ("responsibilities", list(stated.responsibilities)), ("qualifications", list(stated.qualifications)),
            ("skills", list(stated.skills)), ("experience", list(stated.experience)),
            ("experience months", stated.monthsOfExperience.map(String.init)), ("education", list(stated.education)),
            ("credentials", list(stated.credentials.map(\.phrase))),
            ("or experience", stated.experienceInPlaceOfEducation.map(String.init)),
            ("benefits", list(stated.benefits)),
        ]
    }

    private static func list(_ values: [String]) -> String? {
        values.isEmpty
            ? nil : values.map { "“\($0.split(separator: "\n").joined(separator: "⏎"))”" }.joined(separator: " ")
    }

    private static func shown(_ pay: Pay) -> String {
        [
            pay.minimum.map { "from \(amount($0))" }, pay.maximum.map { "to \(amount($0))" },
            pay.text.map { "“\($0)”" },
            pay.currency, pay.period.map { "a \($0)" },
        ]
        .compactMap { $0 }.joined(separator: " ")
    }

    private static func amount(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }

    private static func line(_ diagnostic: Diagnostic) -> String {
        "! \(diagnostic.severity.rawValue) \(diagnostic.code)"
            + (diagnostic.line.map { " (line \($0))" } ?? "") + ": \(diagnostic.message)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
