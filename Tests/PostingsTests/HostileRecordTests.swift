import Markup
import Testing

@testable import Postings

@Suite struct HostileRecordTests {
    private func reading(_ text: String, as format: SourceFormat? = nil) -> PostingReader.Reading {
        ProjectVocabulary.reader.read(Array(text.utf8), source: "a", as: format)
    }

    private func posting(_ fields: [(String, String)], _ syntax: Record.Syntax = .jsonLD) -> Posting? {
        let record = Record(
            syntax: syntax, type: "JobPosting", fields: fields.map { Field(path: $0.0, value: $0.1) }, ordinal: 1)
        return ProjectVocabulary.reader.postings(of: Document(format: .json, records: [record]), source: "a").postings
            .first
    }

    @Test func manyPartsWithTablesKeepTheirRowsApart() {
        var text = PostingText()
        let table = FlatText(
            bytes: Array("ab".utf8),
            blocks: [
                Block(kind: .tableCell, start: 0, end: 1, row: 1), Block(kind: .tableCell, start: 1, end: 2, row: 2),
            ])
        for _ in 0..<3 {
            text.beginPart(nil)
            text.append(table, table.blocks)
        }
        #expect(text.lines.map(\.row) == [1, 2, 3, 4, 5, 6])
    }

    @Test func linesBeyondTheLimitStayInTheLast() {
        var text = PostingText()
        for _ in 0..<PostingText.mostLines { text.append(line: "a") }
        #expect(!text.hasJoinedLines)
        text.append(line: "b")
        text.append(line: "c")
        #expect(text.lines.count == PostingText.mostLines)
        #expect(text.hasJoinedLines)
        #expect(String(decoding: text.bytes[text.lines[text.lines.count - 1].range], as: UTF8.self) == "a b c")
    }

    @Test func employmentIsListedAsBefore() {
        let made = posting([
            ("title", "Cook"), ("employmentType", "FULL_TIME"), ("employmentType", " "),
            ("employmentType", "TEMPORARY"),
        ])
        #expect(made?.employmentType == ["FULL_TIME", "TEMPORARY"])
    }

    @Test func longPlacesAreNotSearched() {
        let long = String(repeating: "a", count: 5000)
        let made = posting([
            ("title", "Cook"), ("jobLocation.address.addressLocality", "Cork, IE"),
            ("jobLocation.address.addressCountry", "IE"), ("jobLocation.address.addressRegion", long),
        ])
        #expect(made?.location?.text == "Cork, IE, " + long)
    }

    @Test(arguments: [
        ("two  blanks", "two blanks"), (" ends\n", "ends"), ("a\u{1}b\u{B}c", "a b c"), ("a\u{2003}b", "a b"),
        ("one<br>two<br><br>three", "one two three"), ("<pre>a\n\n\nb</pre>", "a b"), ("R&amp;D", "R&D"), ("", ""),
    ])
    func aFactIsOneLine(value: String, line: String) {
        #expect(PlainLine(parser: MarkupParser()).of(value) == line)
    }

    @Test func noDateIsLong() {
        #expect(CalendarDay.read("  23 Nov 2026 ") != nil)
        #expect(CalendarDay.read("23 Nov 2026" + String(repeating: " ", count: 500)) == nil)
    }

    @Test func ofManyEmptyPostingsTheFirstAreToldOneByOne() {
        let feed = "<all>" + String(repeating: "<job><x>1</x></job>", count: 100) + "</all>"
        let found = reading(feed, as: .xml).diagnostics.filter { $0.code == "empty-posting" }
        #expect(found.count == 65)
        #expect(found.last?.message == PostingProblem.moreEmptyPostings(count: 36).description)
    }

    @Test func ofManyTypesTheFirstAreToldOneByOne() {
        let objects = (0..<100).map { "{\"@type\":\"T\(100 + $0)\",\"a\":1}" }.joined(separator: ",")
        let blank = String(repeating: " ", count: 3000)
        let found = reading("{\"jobs\":[\(blank)\(objects)]}", as: .json).diagnostics.filter {
            $0.code == "other-records"
        }
        #expect(found.count == 65)
        #expect(found.last?.message == PostingProblem.moreOtherRecords(count: 36, types: 36).description)
    }

    @Test func aPageThatStatesOnePostingManyTimesHasIt() {
        let text = "We run ferries across the harbour, all year, in any weather."
        func script(_ title: String) -> String {
            "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"\(title)\",\"description\":\"\(text)\"}</script>"
        }
        let item = "<div itemscope itemtype='https://schema.org/JobPosting'><b itemprop=title>Deckhand!</b></div>"
        let page = String(repeating: script("Deckhand"), count: 300) + item + script("Purser")
        #expect(reading(page, as: .html).postings.map(\.title) == ["Deckhand", "Purser"])
    }

    @Test func wordsBeyondTheLimitAreNotHeld() {
        var held = HeldWords()
        held.add(words: (1...UInt64(HeldWords.mostWords)).map { $0 })
        held.add(words: [1, 2, 3])
        let holdsEarly = held.holds(words: [5, 6, 7])
        let holdsLate = held.holds(words: [2, 3, 1])
        #expect(holdsEarly && !holdsLate)
    }

    @Test func aPieceOfAFeedIsReadAsAPartOfIt() {
        let job =
            "<job><title>Cook %</title><description>We cook across the harbour, in any weather.</description></job>\n"
        let long = job.replacing("any weather.", with: String(repeating: "any weather, ", count: 80))
        let jobs = (1...1200).map { long.replacing("%", with: String($0)) }.joined()
        let bytes = Array("<all><publisher>P</publisher>\n\(jobs)</all>".utf8)
        var next = 0
        let cutter = FeedCutter { target in
            let part = bytes[next..<min(bytes.count, next + target.count)]
            next += part.count
            return target.update(fromContentsOf: part)
        }
        var postings: [Posting] = []
        var pieces = 0
        while let piece = cutter.next() {
            let read = ProjectVocabulary.reader.read(piece, source: "a/feed.xml")
            #expect(read.diagnostics.isEmpty)
            postings += read.postings
            pieces += 1
        }
        #expect(pieces == 3)
        #expect(postings == ProjectVocabulary.reader.read(bytes, source: "a/feed.xml").postings)
    }
}
