import Testing

@testable import Markup

@Suite("Items that point to other parts of the page")
struct ItemReferencesTests {
    private func records(_ html: String) -> [Record] { MarkupParser().parse([UInt8](html.utf8), as: .html).records }

    struct Page: Sendable, CustomTestStringConvertible {
        var name: String
        var html: String
        var fields: [String]
        var testDescription: String { name }
    }

    static let pages = [
        Page(
            name: "before, behind and in any order",
            html: """
                <p id=a><b itemprop=title>Nurse</b></p>
                <div itemscope itemtype=JobPosting itemref="c a"><i itemprop=url>u</i></div>
                <p id=c itemprop=skills>Care</p>
                """,
            fields: ["@type=JobPosting", "url=u", "skills=Care", "title=Nurse"]),
        Page(
            name: "an item inside the item",
            html: """
                <div itemscope itemtype=JobPosting><p itemprop=jobLocation itemscope itemtype=Place itemref=x></p></div>
                <p id=x><b itemprop=address>Leeds</b></p>
                """,
            fields: ["@type=JobPosting", "jobLocation.@type=Place", "jobLocation.address=Leeds"]),
        Page(
            name: "an item as a value",
            html: """
                <div itemscope itemtype=JobPosting itemref=org></div>
                <p id=org itemprop=hiringOrganization itemscope itemtype=Organization><b itemprop=name>Clinic</b></p>
                """,
            fields: ["@type=JobPosting", "hiringOrganization.@type=Organization", "hiringOrganization.name=Clinic"]),
        Page(
            name: "nothing there",
            html: "<div itemscope itemtype=JobPosting itemref='x y'><b itemprop=title>a</b></div>",
            fields: ["@type=JobPosting", "title=a"]),
        Page(
            name: "an element without values",
            html: "<p id=x>text</p><div itemscope itemtype=JobPosting itemref=x><b itemprop=title>a</b></div>",
            fields: ["@type=JobPosting", "title=a"]),
        Page(
            name: "itself", html: "<div id=x itemscope itemtype=JobPosting itemref=x><b itemprop=title>a</b></div>",
            fields: ["@type=JobPosting", "title=a"]),
        Page(
            name: "the same part twice",
            html: """
                <p id=x><b itemprop=title>one</b></p><p id=x><b itemprop=title>two</b></p>
                <div itemscope itemtype=JobPosting itemref="x x"></div>
                """,
            fields: ["@type=JobPosting", "title=one", "title=one"]),
    ]

    @Test("are read with what stands there", arguments: pages)
    func follows(_ page: Page) {
        let found = records(page.html)
        #expect(found.count == 1)
        #expect(found.first?.fields.map { "\($0.path)=\($0.value)" } == page.fields)
        let bytes = [UInt8](page.html.utf8)
        let uncut = bytes.withUnsafeBufferPointer { HTMLParser(limits: .standard).parseUncut($0) }
        #expect(Snapshot.of(uncut.records) == Snapshot.of(found))
    }

    @Test("several items may point to one part")
    func shared() {
        let found = records(
            """
            <div itemscope itemtype=JobPosting itemref=o><b itemprop=title>a</b></div>
            <div itemscope itemtype=JobPosting itemref=o><b itemprop=title>b</b></div>
            <p id=o><b itemprop=hiringOrganization>Clinic</b></p>
            """)
        #expect(found.map { $0.first("title") } == ["a", "b"])
        #expect(found.map { $0.first("hiringOrganization") } == ["Clinic", "Clinic"])
    }

    @Test(
        "the ids are found however they are written",
        arguments: [
            (#"<p itemref="a b">"#, "ab"), ("<p itemref='a\nb'>", "ab"), ("<p itemref = a>", "a"), ("<p itemref>", ""),
            ("<p itemref", ""), (#"<p itemref="a"#, "a"), ("itemref itemref=b>", "b"), ("", ""),
        ])
    func ids(html: String, expected: String) {
        let bytes = [UInt8](html.utf8)
        let references = bytes.withUnsafeBufferPointer { ItemReferences(in: $0) }
        let known = ["a", "b"].filter { id in [UInt8](id.utf8).withUnsafeBufferPointer { references.contains($0) } }
        #expect(known.joined() == expected)
        #expect(references.isEmpty == expected.isEmpty)
    }

    @Test("items know the line they begin on")
    func lines() {
        let found = records(
            """
            <html>
            <body>
            <p>text
            text</p>
            <div class=x itemscope
              itemtype=JobPosting><b itemprop=title>a</b></div>
            <div vocab="https://schema.org/" typeof=JobPosting><b property=title>b</b></div>
            """)
        #expect(found.map(\.line) == [5, 7])
        #expect(found.map(\.syntax) == [.microdata, .rdfa])
    }
}
