import Markup
import PhraseMatching

/// Reads "Posted by Harbour Kitchens on Fri, 14 Jul 2017" and "Published 3 May 2026": who and when, without a colon.
struct PostedLine {
    /// Who posted it, if that is said.
    var name: String?
    /// When, if that is said; "3 days ago" counts where it is known from which day.
    var day: CalendarDay?

    private static let verbs = ["posted", "published", "listed", "advertised", "added", "submitted"]
    /// No such line is longer, in bytes.
    private static let longest = 160

    /// Whether a line may say who or when, by the four letters with which each of the verbs ends: nearly no line may, and each
    /// string costs.
    static func mayBe(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count <= longest else { return false }
        let end = min(line.upperBound, line.lowerBound + longestLead)
        var index = line.lowerBound + 3
        while index < end {
            if text[index] | 0x20 == UInt8(ascii: "d"), text[index - 1] | 0x20 == UInt8(ascii: "e"),
                endsVerb(text[index - 3], text[index - 2])
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// "post-ed" and "list-ed", "publish-ed", "advertis-ed", "add-ed", "submitt-ed".
    private static func endsVerb(_ first: UInt8, _ second: UInt8) -> Bool {
        switch UInt16(first | 0x20) << 8 | UInt16(second | 0x20) {
        case 0x7374, 0x7368, 0x6973, 0x6464, 0x7474: true
        default: false
        }
    }

    /// The verb is one of the first three words, and ends within so many bytes.
    private static let longestLead = 40

    /// Nil where the line says nothing of the kind.
    init?(_ line: String, _ order: DateOrder, asOf: CalendarDay? = nil) {
        guard line.utf8.count <= Self.longest else { return nil }
        let words = line.partedBySpaces
        guard let verb = words.prefix(3).firstIndex(where: { Self.verbs.contains($0.lowercased()) }),
            words.prefix(verb).allSatisfy({ ["job", "originally", "ad", "vacancy", "first"].contains($0.lowercased()) })
        else { return nil }
        var rest = words[(verb + 1)...]
        if rest.first?.lowercased() == "by" {
            rest = rest.dropFirst()
            let end =
                rest.firstIndex { ["on", "in", "at", "|", "-", "–", "•", "·"].contains($0.lowercased()) }
                ?? rest.endIndex
            let named = rest[..<end].joined(separator: " ")
            name = named.isEmpty ? nil : named.last == "," ? String(named.dropLast()) : named
            rest = rest[end...]
        }
        rest = rest.drop { ["on", "in", "at", "|", "-", "–", "•", "·", "date:"].contains($0.lowercased()) }
        day =
            CalendarDay.leading(rest, order)
            ?? asOf.flatMap { RelativeDay(rest.joined(separator: " "))?.day(before: $0) }
        if name == nil, day == nil { return nil }
    }
}
