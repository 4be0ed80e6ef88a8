import Testing

@testable import Markup

@Suite("Feeds in pieces")
struct FeedCutterTests {
    private static let sizes = FeedCutter.Sizes(leastCut: 100, runBytes: 60, runRecords: 1000, longestHead: 200)

    private func cutter(
        _ bytes: [UInt8], pieces: Int = 1 << 16, sizes: FeedCutter.Sizes = Self.sizes, limits: Limits = .standard
    ) -> FeedCutter {
        var next = 0
        return FeedCutter(limits: limits, sizes: sizes) { target in
            let part = bytes[next..<min(bytes.count, next + min(pieces, target.count))]
            next += part.count
            return target.update(fromContentsOf: part)
        }
    }

    private func all(_ cutter: FeedCutter) -> [FeedCutter.Piece] {
        var pieces: [FeedCutter.Piece] = []
        while let piece = cutter.next() { pieces.append(piece) }
        return pieces
    }

    struct Feed: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        /// Whether it comes as more than one piece.
        var isCut = true

        var testDescription: String { name }
    }

    private static func jobs(_ element: String = "job", _ count: Int = 40, extra: String = "") -> String {
        (1...count).map { "<\(element)><title>Job \($0)</title>\(extra)<text>We bake\nbread.</text></\(element)>\n" }
            .joined(separator: "\n")
    }

    private static func objects(_ count: Int = 40, extra: String = "") -> String {
        (1...count).map { #"{"title":"Job \#($0)",\#(extra)"text":"We \"bake\" [bread] {daily},\n\#n"}"# }
            .joined(separator: ",\n")
    }

    private static let feeds = [
        Feed(
            name: "an aggregator", text: "<?xml version='1.0'?>\n<source>\n<publisher>P</publisher>\(jobs())</source>\n"
        ),
        Feed(name: "RSS", text: "<rss><channel><title>C</title>\(jobs("item"))</channel></rss>"),
        Feed(name: "Atom with prefixes", text: "<a:feed xmlns:a='x'>\(jobs("a:entry"))</a:feed>"),
        Feed(name: "a weak list of strong records", text: "<all><listing><n>1</n>\(jobs())</listing></all>"),
        Feed(name: "a weak root", text: "<listing>\(jobs())</listing>"),
        Feed(name: "lists beside one another", text: "<all><jobs>\(jobs())</jobs><x/><jobs>\(jobs())</jobs></all>"),
        Feed(name: "lists of different depth", text: "<all><jobs>\(jobs())</jobs><y><jobs>\(jobs())</jobs></y></all>"),
        Feed(
            name: "records in comments, CDATA, attributes and instructions",
            text: "<all>"
                + jobs(extra: "<!-- </job><job> --><![CDATA[</job><job>]]><?x <job> ?><a b='/job' c=\"job>\"/>")
                + "</all>"),
        Feed(name: "elements that are left open", text: "<all>" + jobs(extra: "<br><b>x") + "</all>"),
        Feed(name: "records inside records", text: "<all>" + jobs(extra: "<job>x</job><position/>") + "</all>"),
        Feed(name: "empty records", text: "<all>" + String(repeating: "<job/><job id='1'/>\n", count: 50) + "</all>"),
        Feed(name: "bare ampersands and signs", text: "<all>" + jobs(extra: "R&D < 5 & <3") + "</all>"),
        Feed(name: "a feed that breaks off", text: "<all>" + jobs() + "<job><title>Last"),
        Feed(name: "an open comment", text: "<all>" + jobs() + "<!-- <job>" + jobs()),
        Feed(
            name: "a quote without an end",
            text: "<all>" + jobs("job", 9) + "<job a=\"><title>x</title></job>" + jobs() + "</all>"),
        Feed(name: "UTF-8 with a mark", text: "\u{FEFF}<?xml version='1.0'?><all>" + jobs() + "</all>"),
        Feed(name: "a record for a root", text: "<job>" + jobs() + "</job>", isCut: false),
        Feed(name: "entities", text: "<!DOCTYPE all [<!ENTITY a \"b\">]><all>" + jobs() + "</all>", isCut: false),
        Feed(name: "no records", text: "<all>" + jobs("thing") + "</all>", isCut: false),
        Feed(name: "JSON, an array", text: "[" + objects() + "]"),
        Feed(name: "JSON, an object", text: #"{"meta":{"n":[1,2]},"jobs" : [ "# + objects() + #" ],"next":null}"#),
        Feed(
            name: "JSON, a list in an object",
            text: #"{"data":{"jobs":["# + objects(extra: #""jobs":[{"a":1}],"#) + "]}}"),
        Feed(name: "JSON, an empty list before", text: #"{"items":[],"jobs":["# + objects() + "]}"),
        Feed(name: "JSON, empty objects", text: "[{},{}," + objects() + ",{}]"),
        Feed(name: "JSON-LD, an array", text: "[" + objects(extra: #""@type":"JobPosting","#) + "]"),
        Feed(
            name: "JSON-LD, an array with others",
            text: "[" + objects(20, extra: #""@type":"JobPosting","#) + "," + objects(20, extra: #""@type":"Place","#)
                + "]"),
        Feed(
            name: "JSON that is not by the letter", text: "[" + objects(9) + #",{"title":"a "b" c"},"# + objects() + "]"
        ),
        Feed(name: "JSON that breaks off", text: "[" + objects() + #",{"title":"a"#),
        Feed(name: "JSON with a title", text: #"{"title":"All","jobs":["# + objects() + "]}", isCut: false),
        Feed(name: "JSON-LD, a graph", text: #"{"@context":"x","@graph":["# + objects() + "]}", isCut: false),
        Feed(name: "JSON of no records", text: #"{"x":["# + objects() + "]}", isCut: false),
    ]

    @Test("give the same records, with their places in the whole", arguments: feeds, [1, 50, 1 << 16])
    func same(feed: Feed, pieces: Int) {
        let bytes = Array(feed.text.utf8)
        let whole = MarkupParser().parse(bytes)
        let parts = all(cutter(bytes, pieces: pieces))
        #expect((parts.count > 1) == feed.isCut)
        #expect(parts.allSatisfy { $0.isWhole == !feed.isCut })
        let documents = parts.map { MarkupParser().parse($0) }
        #expect(documents.flatMap(\.records) == whole.records)
        #expect(documents.allSatisfy { $0.title == whole.title && $0.language == whole.language })
        #expect(FeedCutter.canRead(Array(bytes.prefix(4096))))
    }

    @Test("are of about one size, and hold no more records than wanted")
    func size() {
        var sizes = Self.sizes
        sizes.runBytes = 1000
        sizes.longestHead = 1000
        let bytes = Array(("<all>" + Self.jobs("job", 1000) + "</all>").utf8)
        #expect(all(cutter(bytes, sizes: sizes)).dropLast().allSatisfy { (1000..<1200).contains($0.bytes.count) })
        sizes.runRecords = 5
        let few = all(cutter(bytes, sizes: sizes))
        #expect(few.dropLast().allSatisfy { MarkupParser().parse($0).records.count == 5 })
        #expect(few.map(\.recordsBefore) == few.indices.map { $0 * 5 })
        // What stands before the records is in each piece, so that a long one makes them longer.
        let long = Array(
            ("<all><x>" + String(repeating: "a", count: 900) + "</x>" + Self.jobs("job", 1000) + "</all>").utf8)
        #expect(all(cutter(long, sizes: sizes)).dropLast().allSatisfy { $0.bytes.count > 1800 })
    }

    @Test("are not made of what is small, long before its records, or no feed")
    func whole() {
        let feed = Array(("<all>" + Self.jobs() + "</all>").utf8)
        let small = FeedCutter.Sizes(leastCut: feed.count + 1, runBytes: 60, runRecords: 1000, longestHead: 200)
        #expect(all(cutter(feed, sizes: small)) == [FeedCutter.Piece(bytes: feed, format: nil, isWhole: true)])
        let late = Array(("<all>" + String(repeating: "<x/>", count: 100) + Self.jobs() + "</all>").utf8)
        #expect(all(cutter(late)).map(\.isWhole) == [true])
        #expect(all(cutter([])).map(\.bytes) == [[]])
        #expect(!FeedCutter.canRead(Array("<!DOCTYPE html><p>a".utf8)))
        #expect(!FeedCutter.canRead(Array("We bake bread.".utf8)))
        #expect(!FeedCutter.canRead([0xFF, 0xFE, 0x3C, 0, 0x73, 0, 0x3E, 0]))
        #expect(!FeedCutter.canRead(Array("<?xml version='1.0' encoding='shift_jis'?><all><job>".utf8)))
        #expect(FeedCutter.canRead(Array("<?xml version='1.0' encoding='windows-1251'?><all><job>".utf8)))
    }

    @Test("may be compressed, and damage is told of in the last")
    func compressed() {
        let bytes = Array(("<all>" + Self.jobs() + "</all>").utf8)
        var packed = Compression.deflate(bytes, .gzip)
        #expect(FeedCutter.canRead(packed))
        let sound = all(cutter(packed))
        #expect(sound.flatMap { MarkupParser().parse($0).records } == MarkupParser().parse(bytes).records)
        #expect(sound.allSatisfy { $0.diagnostics.isEmpty })
        packed.removeLast(20)
        let cut = all(cutter(packed))
        #expect(cut.last?.diagnostics.map(\.code) == ["damaged-gzip"])
        var limits = Limits.standard
        limits.inflatedBytes = 500
        let little = all(cutter(Compression.deflate(bytes, .gzip), limits: limits))
        #expect(little.last?.diagnostics.map(\.code) == ["inflated-too-large"])
    }

    @Test("tell the lines of the whole feed")
    func lines() {
        let text =
            "<all>\n<p>P</p>\n" + Self.jobs("job", 30) + "<job><title>x</b></title></job>" + Self.jobs("job", 3)
            + "</all>"
        let whole = MarkupParser().parse(Array(text.utf8))
        let lines = all(cutter(Array(text.utf8))).flatMap { MarkupParser().parse($0).diagnostics.map(\.line) }
        #expect(lines == whole.diagnostics.map(\.line))
    }
}
