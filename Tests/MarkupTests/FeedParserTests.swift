import TestSupport
import Testing

@testable import Markup

@Suite("XML feeds")
struct FeedParserTests {
    private func parse(_ xml: String, limits: Limits = .standard) -> Document {
        MarkupParser(limits: limits).parse([UInt8](xml.utf8), as: .xml)
    }

    @Test("an aggregator's feed becomes a record a job")
    func aggregator() {
        let document = parse(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <source>
              <publisher>Example Board</publisher>
              <job id="7">
                <title><![CDATA[Nurse & Carer]]></title>
                <company>Ward <b>7</b></company>
                <description>&lt;p&gt;Care &amp;amp; more&lt;/p&gt;</description>
                <location country="UK"><city>Leeds</city><city>York</city></location>
                <empty/>
              </job>
              <job><title>Porter</title></job>
            </source>
            """)
        #expect(document.title == "Example Board")
        #expect(document.records.map(\.ordinal) == [1, 2])
        #expect(document.records.map(\.line) == [4, 11])
        #expect(document.records.allSatisfy { $0.syntax == .xml })
        #expect(document.diagnostics.isEmpty)
        #expect(
            Snapshot.of(document.records) == """
                job
                  @id = 7
                  title = Nurse & Carer
                  company = Ward <b>7</b>
                  description = <p>Care &amp; more</p>
                  location.@country = UK
                  location.city = Leeds
                  location.city = York
                job
                  title = Porter
                """)
    }

    @Test(
        "the elements that are records are found",
        arguments: [
            ("<rss><channel><title>C</title><item><title>a</title></item></channel></rss>", "item\n  title = a"),
            (
                "<feed xmlns='x'><entry><content type='xhtml'><div><p>a &lt; b</p></div></content></entry></feed>",
                "entry\n  content.@type = xhtml\n  content = <div><p>a &lt; b</p></div>"
            ),
            (
                "<PositionOpening><PositionProfile><X>b</X></PositionProfile></PositionOpening>",
                "PositionOpening\n  PositionProfile.X = b"
            ),
            (
                "<JobPositionPosting><JobPositionPostingId>b</JobPositionPostingId></JobPositionPosting>",
                "JobPositionPosting\n  JobPositionPostingId = b"
            ),
            (
                "<listing><job id='1'><t>a</t></job><job><t>b</t></job></listing>",
                "job\n  @id = 1\n  t = a\njob\n  t = b"
            ),
            ("<item><title>a</title><job>b</job></item>", "item\n  title = a\n  job = b"),
            ("<jobs><job><position>a</position></job></jobs>", "job\n  position = a"),
            ("<x:jobs xmlns:x='y'><x:job><x:title>a</x:title></x:job></x:jobs>", "job\n  title = a"),
            ("<jobs><job><o:title>a</o:title></job></jobs>", "job\n  title = a"),
            ("<jobs><JOB><TITLE>a</TITLE></JOB></jobs>", "JOB\n  TITLE = a"),
            ("<job>a</job>", "job\n   = a"),
        ])
    func records(xml: String, expected: String) {
        #expect(Snapshot.of(parse(xml).records) == expected)
    }

    @Test("a document without a known record is read as one")
    func wholeDocument() {
        let document = parse("<thing><name>a</name><part><name>b</name></part></thing>")
        #expect(Snapshot.of(document.records) == "thing\n  name = a\n  part.name = b")
        #expect(document.diagnostics == [MarkupProblem.noRecords(root: "thing").diagnostic()])
    }

    @Test(
        "sloppy feeds are repaired",
        arguments: [
            ("R&D", "R&D"), ("a&nbsp;b", "a\u{A0}b"), ("&amp;&lt;", "&<"), ("AT&T; x", "AT&T; x"), ("a < b", "a < b"),
            ("&#146;", "’"), ("a\u{1}b", "a b"), ("a&#0;b", "a b"), ("<![CDATA[R&D &nbsp; <p>]]>", "R&D &nbsp; <p>"),
            ("a ]]> b", "a ]]> b"), ("<!-- a -- b -->c", "c"), ("&AMP;", "&"), ("a\u{FFFF}b", "ab"),
            ("x & y &", "x & y &"),
        ])
    func repaired(text: String, expected: String) {
        #expect(parse("<jobs><job><d>\(text)</d></job></jobs>").records.first?.first("d") == expected)
    }

    @Test("repairs are told")
    func repairsAreTold() {
        let document = parse("<jobs><job a='x&y' b='&quot;&amp;amp;'><d>R&D&nbsp;\u{1}</d></job></jobs>")
        #expect(document.records.first?.first("@a") == "x&y")
        #expect(document.records.first?.first("@b") == "\"&amp;")
        #expect(
            document.diagnostics == [
                MarkupProblem.repairedXML(ampersands: 2, entities: 1, characters: 1).diagnostic()
            ])
    }

    @Test(
        "entities that the document defines are never expanded",
        arguments: [
            "<!DOCTYPE jobs [<!ENTITY a \"bbb\">]><jobs><job><d>&a;</d></job></jobs>",
            "<?xml version='1.0'?><!DOCTYPE jobs [<!-- ] > --><!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<jobs><job><d>&a;</d></job></jobs>",
        ])
    func entities(xml: String) {
        let document = parse(xml)
        #expect(document.records.first?.first("d") == "&a;")
        #expect(document.diagnostics.first == MarkupProblem.entitiesRefused(name: "a").diagnostic())
    }

    @Test("a document type without entities is passed over")
    func doctype() {
        let document = parse("<!DOCTYPE jobs SYSTEM \"a>b.dtd\">\n<jobs>\n<job><d>a</d></job></jobs>")
        #expect(document.records.map(\.line) == [3])
        #expect(document.diagnostics.isEmpty)
    }

    @Test("what was read before the XML breaks is kept, and the line told")
    func broken() {
        let document = parse("<jobs>\n<job><d>a</d></job>\n<job><t>b</t><d>c</e></job></jobs>")
        #expect(Snapshot.of(document.records) == "job\n  d = a\njob\n  t = b\n  d = c")
        #expect(document.diagnostics.map(\.code) == ["broken-xml"])
        #expect(document.diagnostics.map(\.line) == [3])
    }

    @Test("a feed that was cut off keeps its records")
    func cut() {
        let document = parse("<PositionOpening><X>b</X><Y>c d")
        #expect(Snapshot.of(document.records) == "PositionOpening\n  X = b\n  Y = c d")
        #expect(document.diagnostics.map(\.code) == ["broken-xml"])
    }

    @Test("one broken record does not cost the others")
    func resumed() {
        let document = parse(
            """
            <x:jobs xmlns:x="y">
            <x:job><t>a</t></x:job>
            <x:job><t>b</t><!-- <x:job> --><d><![CDATA[<x:job>]]></e></x:job>
            <x:job><t>c</t></x:job>
            <page><x:job><t>d</t><u></x:job></page>
            <x:job><t>e</t></x:job>
            </x:jobs>
            """)
        let titles = document.records.map { $0.first("t") ?? "" }
        #expect(titles == ["a", "b", "c", "d", "e"])
        #expect(document.records.map(\.ordinal) == [1, 2, 3, 4, 5])
        #expect(document.records.map(\.line) == [2, 3, 4, 5, 6])
        #expect(document.diagnostics.map(\.code) == ["broken-xml", "broken-xml"])
        #expect(document.diagnostics.map(\.line) == [3, 5])
    }

    @Test("libxml2's own limits do not bite: depth 256 under SAX, ten million bytes of CDATA")
    func libraryLimits() {
        let depth = 500
        let deep =
            "<jobs><job>" + String(repeating: "<n>", count: depth) + "x" + String(repeating: "</n>", count: depth)
            + "</job></jobs>"
        let document = parse(deep)
        #expect(document.diagnostics.isEmpty)
        #expect(document.records.first?.fields.first?.value == "x")
        let long = String(repeating: "hello world ", count: 1_000_000)
        let record = parse("<jobs><job><d><![CDATA[\(long)]]></d></job></jobs>").records.first
        #expect(record?.first("d")?.utf8.count == long.utf8.count - 1)
    }

    @Test("limits hold, and are told")
    func limits() {
        var limits = Limits.standard
        limits.records = 2
        let many = parse("<jobs>" + String(repeating: "<job><a>b</a></job>", count: 5) + "</jobs>", limits: limits)
        #expect(many.records.count == 2)
        #expect(many.diagnostics == [MarkupProblem.tooManyRecords(limit: 2).diagnostic()])
        limits.nesting = 8
        let deep = parse("<jobs><job><t>a</t></job><job>" + String(repeating: "<n>", count: 20), limits: limits)
        #expect(Snapshot.of(deep.records) == "job\n  t = a")
        #expect(deep.diagnostics == [MarkupProblem.xmlNestedTooDeep(limit: 8).diagnostic()])
        limits.attributes = 3
        let wide = parse("<jobs><job a='1' b='2' c='3' d='4' e='>'/><job a='1'>x</job></jobs>", limits: limits)
        #expect(wide.records.map { $0.fields.count } == [3, 2])
        #expect(wide.diagnostics == [MarkupProblem.tooManyAttributes(element: "job", count: 5, limit: 3).diagnostic()])
    }

    @Test(
        "hostile files end, without expansion", .enabled(if: SharedPostings.isPresent, "../shared/data is absent"),
        arguments: SharedPages.xml)
    func shared(name: String) {
        let bytes = SharedPostings.bytes(name)
        let document = MarkupParser().parse(bytes)
        let size = document.records.reduce(0) { $0 + $1.fields.reduce(0) { $0 + $1.value.utf8.count } }
        #expect(size <= bytes.count * 2)
        if !name.contains("hostile") {
            #expect(!document.records.isEmpty)
            #expect(!document.diagnostics.contains { $0.severity == .error })
        }
    }
}
