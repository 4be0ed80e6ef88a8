import Markup
import PhraseMatching

/// Reads "Posted by Harbour Kitchens on Fri, 14 Jul 2017" and "Published 3 May 2026": who and when, without a colon.
struct PostedLine {
    /// Who posted it, if that is said.
    var name: String?
    /// When, if that is said and is a date of its own ("3 days ago" is none).
    var day: CalendarDay?

    private static let verbs = ["posted", "published", "listed", "advertised", "added", "submitted"]
    /// No such line is longer, in bytes.
    private static let longest = 160

    /// Nil where the line says nothing of the kind.
    init?(_ line: String, _ order: DateOrder) {
        guard line.utf8.count <= Self.longest else { return nil }
        let words = line.split(separator: " ")
        guard let verb = words.prefix(3).firstIndex(where: { Self.verbs.contains($0.lowercased()) }),
            words.prefix(verb).allSatisfy({ ["job", "originally", "ad", "vacancy", "first"].contains($0.lowercased()) })
        else { return nil }
        var rest = words[(verb + 1)...]
        if rest.first?.lowercased() == "by" {
            rest = rest.dropFirst()
            let end =
                rest.firstIndex { ["on", "in", "at", "|", "-", "–", "•", "·"].contains($0.lowercased()) }
                ?? rest.endIndex
            let named = rest[..<end].joined(separator: " ").trimmingSuffix(",")
            name = named.isEmpty ? nil : named
            rest = rest[end...]
        }
        rest = rest.drop { ["on", "in", "at", "|", "-", "–", "•", "·", "date:"].contains($0.lowercased()) }
        day = Self.date(in: rest, order)
        if name == nil, day == nil { return nil }
    }

    /// The date that some words begin with; up to six words make one.
    private static func date(in words: ArraySlice<Substring>, _ order: DateOrder) -> CalendarDay? {
        for count in stride(from: min(6, words.count), to: 0, by: -1) {
            let text = words.prefix(count).joined(separator: " ").trimmingSuffix(",").trimmingSuffix(".")
            if let day = CalendarDay.read(text, order) { return day }
        }
        return nil
    }
}

extension String {
    /// Without a sign at its end.
    fileprivate func trimmingSuffix(_ sign: Character) -> String { last == sign ? String(dropLast()) : self }
}
