import Markup
import Testing

@testable import Postings

/// Days that are named by how long ago they were.
struct RelativeDayTests {
    @Test(
        arguments: [
            ("3 days ago", 3), ("Posted 1 day ago", 1), ("2d ago", 2), ("vor 2 Tagen", 2), ("vor einem Tag", 1),
            ("il y a 3 jours", 3),
            ("hace 5 días", 5), ("há 4 dias", 4), ("6 dagen geleden", 6), ("för 2 dagar sedan", 2),
            ("for 3 dager siden", 3),
            ("5 giorni fa", 5), ("2 dni temu", 2), ("před 3 dny", 3), ("today", 0), ("heute", 0),
            ("Publié aujourd'hui", 0), ("gestern", 1),
            ("ayer", 1), ("6 hours ago", 0), ("vor 20 Minuten", 0),
            // Not exact to the day, or no such statement.
            ("30+ days ago", nil), ("2 weeks ago", nil), ("a month ago", nil), ("23 hours ago", nil), ("3 days", nil),
            ("12 May 2026", nil),
            ("5 days a week", nil), ("", nil),
        ] as [(String, Int?)])
    func areReadWhereTheyAreExact(statement: String, days: Int?) {
        #expect(RelativeDay(statement)?.days == days)
    }

    private static func posted(_ line: String, asOf: CalendarDay?) throws -> CalendarDay? {
        let html = """
            <h1>Deckhand</h1><p>\(line)</p><p>You keep the deck in order, take the ropes at both quays and help passengers with their bags, in
            any weather.</p><h2>Requirements</h2><ul><li>Able to swim</li><li>A head for ropes</li></ul>
            """
        var reader = ProjectVocabulary.reader
        reader.asOf = asOf
        return try #require(reader.read(Array(html.utf8), source: "p.html", isPosting: true).postings.first).datePosted
    }

    @Test(arguments: [
        "Posted 3 days ago", "Posted: 3 days ago", "Published 3 days ago", "Veröffentlicht: vor 3 Tagen",
        "Publié il y a 3 jours",
    ])
    func countFromAGivenDayOnly(line: String) throws {
        let day = try #require(CalendarDay("2026-04-10"))
        #expect(try Self.posted(line, asOf: day) == CalendarDay("2026-04-07"))
        #expect(try Self.posted(line, asOf: nil) == nil)
    }
}
