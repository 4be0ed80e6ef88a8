import Testing

@testable import Markup

@Suite("JSON")
struct JSONRecordReaderTests {
    private var limits: Limits {
        var limits = Limits.standard
        limits.nesting = 32
        return limits
    }

    private func read(_ json: String, as dialect: JSONRecordReader.Dialect) -> (
        records: String, problems: [MarkupProblem]
    ) {
        let bytes = [UInt8](json.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONRecordReader(buffer, as: dialect, limits: limits)
            var records: [Record] = []
            while let record = reader.next() { records.append(record) }
            return (Snapshot.of(records), reader.problems.map(\.problem))
        }
    }

    @Test(
        "linked data becomes records",
        arguments: [
            (#"{"@type":"JobPosting","title":"Nurse"}"#, "JobPosting\n  @type = JobPosting\n  title = Nurse"),
            (
                #"{"@context":"x","@graph":[{"@type":"WebPage","name":"a"},{"@type":"http://schema.org/JobPosting","title":"b"}]}"#,
                "WebPage\n  @type = WebPage\n  name = a\nJobPosting\n  @type = http://schema.org/JobPosting\n  title = b"
            ),
            (
                #"{"@type":"s:JobPosting","http://schema.org/title":[{"@value":"a"}],"s:url":"b","x/":"c"}"#,
                "JobPosting\n  @type = s:JobPosting\n  title = a\n  url = b\n  x/ = c"
            ),
            (
                #"{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"a"},"name":"b"}"#,
                "JobPosting\n  @type = JobPosting\n  title = a\nWebPage\n  @type = WebPage\n  name = b"
            ),
            (
                #"[{"@type":["Thing","JobPosting"],"skills":["a","b"],"hiringOrganization":{"name":"c","address":{"@type":"PostalAddress","addressCountry":"d"}}}]"#,
                "JobPosting\n  @type = Thing\n  @type = JobPosting\n  skills = a\n  skills = b\n  hiringOrganization.name = c\n"
                    + "  hiringOrganization.address.@type = PostalAddress\n  hiringOrganization.address.addressCountry = d"
            ),
            (
                #"{"@type":"JobPosting","title":{"@value":"a","@language":"en"}}"#,
                "JobPosting\n  @type = JobPosting\n  title = a\n  title.@language = en"
            ),
            (
                #"{"@type":"JobPosting","a":null,"b":true,"c":-1.5e3,"d":""}"#,
                "JobPosting\n  @type = JobPosting\n  b = true\n  c = -1.5e3\n  d = "
            ),
            (#"{"@context":"https://schema.org"}"#, ""),
            ("", ""),
        ])
    func linkedData(json: String, expected: String) {
        let (records, problems) = read(json, as: .linkedData)
        #expect(records == expected)
        #expect(problems.isEmpty)
    }

    @Test(
        "exports become records",
        arguments: [
            (
                #"{"jobs":[{"id":1,"title":"a","location":{"name":"b"}},{"id":2}],"meta":{"total":2}}"#,
                "job\n  id = 1\n  title = a\n  location.name = b\njob\n  id = 2"
            ),
            (
                #"[{"text":"a","lists":[{"text":"b","content":"c"},{"text":"d"}]}]"#,
                "item\n  text = a\n  lists.text = b\n  lists.content = c\n  lists.text = d"
            ),
            (
                #"{"title":"a","content":"&lt;p&gt;b","departments":[{"name":"c"}]}"#,
                "object\n  title = a\n  content = &lt;p&gt;b\n  departments.name = c"
            ),
            (#"{"title":"a","data":[{"x":1}]}"#, "item\n  x = 1\nobject\n  title = a"),
            (
                #"{"SearchResult":{"SearchResultItems":[{"MatchedObjectDescriptor":{"PositionTitle":"a"}}]}}"#,
                "SearchResultItem\n  MatchedObjectDescriptor.PositionTitle = a"
            ),
            ("{\"title\":\"a\"}\n{\"title\":\"b\"}", "object\n  title = a\nobject\n  title = b"),
        ])
    func exports(json: String, expected: String) {
        #expect(read(json, as: .export).records == expected)
    }

    @Test(
        "what is written wrongly is read all the same",
        arguments: [
            ("{\"a\":\"b\nc\",}", "object\n  a = b|c"),
            ("{\"a\":\"say \"hi\" now\"}", "object\n  a = say \"hi\" now"),
            ("<!-- {\"a\":\"b\"} -->", "object\n  a = b"),
            ("//<![CDATA[\n{\"a\":\"b\"}\n//]]>", "object\n  a = b"),
            ("/* x */{\"a\": 1 // y\n}", "object\n  a = 1"),
            ("{a:'b'}", "object\n  a = b"),
            ("{\"a\":\"b\"\n\"c\":\"d\"}", "object\n  a = b\n  c = d"),
            (#"{"a":"\u00e9\ud83d\ude00\t\/\q\ud800"}"#, "object\n  a = é😀\t/q\u{FFFD}"),
            ("{\"a\":[1,2,],\"b\":{}}", "object\n  a = 1\n  a = 2"),
            ("{\"a\":\"b\"};", "object\n  a = b"),
        ])
    func sloppy(json: String, expected: String) {
        #expect(read(json, as: .export).records == expected)
    }

    @Test(
        "what is broken is reported, and what was read is kept",
        arguments: [
            ("{\"a\":\"b\",\"c\":", "object\n  a = b"), ("{\"a\":\"b\",\"c\":\"d", "object\n  a = b\n  c = d"),
            ("{\"a\":\"b\"]", "object\n  a = b"), ("{\"a\":\"b\", ? }", "object\n  a = b"),
            (String(repeating: "{\"a\":", count: 40) + "1", ""),
        ])
    func broken(json: String, expected: String) {
        let (records, problems) = read(json, as: .export)
        #expect(records == expected)
        #expect(!problems.isEmpty)
    }

    @Test("objects one behind the other are records of their own, from their own lines")
    func objectsInARow() {
        let document = MarkupParser().parse(
            [UInt8](#"{"title":"a","tags":["x"]}\n\n{"title":"b"} {"name":"c"}"#.replacing("\\n", with: "\n").utf8),
            as: .json)
        #expect(
            Snapshot.of(document.records)
                == "object\n  title = a\n  tags = x\nobject\n  title = b\nobject\n  name = c")
        #expect(document.records.map(\.line) == [1, 3, 3])
        #expect(document.diagnostics.isEmpty)
    }

    @Test("a record knows its line, and a diagnostic its own")
    func lines() {
        let page = """
            <p>a</p>
            <script type="application/ld+json">

            {"@type": "JobPosting",
             "title": "Nurse" }}
            </script>
            """
        let document = MarkupParser().parse([UInt8](page.utf8), as: .html)
        #expect(document.records.map(\.line) == [4])
        #expect(document.diagnostics.map(\.code) == ["broken-json"])
        #expect(document.diagnostics.map(\.line) == [5])
    }

    @Test("any cut or changed byte is survived", arguments: 0..<60)
    func mutations(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var bytes = Array(
            #"{"@graph":[{"@type":"JobPosting","t":"a\u00e9\"b","l":[1,{"c":null}]},{"@type":"X","y":"z"}]}"#.utf8)
        for _ in 0..<3 {
            let index = Int.random(in: bytes.indices, using: &random)
            bytes[index] = Array("{}[]\",:\\ua0 ".utf8).randomElement(using: &random) ?? 0
        }
        let document = MarkupParser().parse(
            Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &random))), as: .json)
        #expect(document.records.allSatisfy { !$0.fields.contains { $0.path.isEmpty && $0.value.isEmpty } })
    }
}
