import Testing

@testable import Markup

@Suite("Compressed input")
struct GzipTests {
    private static let page = "<h1>Nurse</h1><p>Cares for patients on a ward.</p>"
    private static let shown = "h1 Nurse\np Cares for patients on a ward."

    private func inflate(_ bytes: [UInt8], limit: Int = 1 << 20) -> (text: String, problem: MarkupProblem?) {
        let (plain, problem) = bytes.withUnsafeBufferPointer { Gzip.inflate($0, limit: limit) }
        return (String(decoding: plain, as: UTF8.self), problem)
    }

    @Test("is read as what it holds, whatever that is")
    func formats() {
        let page = MarkupParser().parse(Compression.gzip(Self.page))
        #expect(Snapshot.of(page.body) == Self.shown)
        #expect(page.format == .html)
        let feed = MarkupParser().parse(Compression.gzip("<jobs><job><title>Cook</title></job></jobs>"))
        #expect(feed.records.first?.first("title") == "Cook")
        var titles: [String?] = []
        MarkupParser().parseRecords(Compression.gzip("<jobs><job><title>Cook</title></job></jobs>")) {
            titles.append($0.first("title"))
        }
        #expect(titles == ["Cook"])
        let saved = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>"
        let bytes = Compression.deflate(Array(saved.utf8) + [0xC1], .gzip)
        #expect(Snapshot.of(MarkupParser().parse(bytes).body) == "p а")
    }

    @Test("may consist of several members, and may be padded")
    func members() {
        let members = Compression.gzip("<h1>Nurse</h1>") + Compression.gzip("") + Compression.gzip("<p>Cares")
        #expect(inflate(members).text == "<h1>Nurse</h1><p>Cares")
        #expect(inflate(members).problem == nil)
        #expect(inflate(members + [0, 0, 0]).text == "<h1>Nurse</h1><p>Cares")
        #expect(inflate(members + [0, 0, 0]).problem == nil)
    }

    @Test("that breaks off is read as far as it goes", arguments: [1, 5, 8, 20, 40])
    func cut(missing: Int) {
        let whole = Compression.gzip(Self.page)
        let (text, problem) = inflate(whole.dropLast(missing))
        #expect(Self.page.hasPrefix(text))
        #expect(problem == .damagedGzip(isCut: true, offset: whole.count - missing, kept: text.utf8.count))
        let document = MarkupParser().parse(Compression.gzip(Self.page) + whole.dropLast(missing))
        #expect(Snapshot.of(document.body).hasPrefix(Self.shown))
        #expect(document.diagnostics.map(\.code) == ["damaged-gzip"])
    }

    @Test("that is damaged is read up to there")
    func damaged() {
        var second = Compression.gzip(Self.page)
        second[second.count - 6] ^= 0xFF  // its checksum
        let document = MarkupParser().parse(Compression.gzip(Self.page) + second)
        #expect(Snapshot.of(document.body) == Self.shown + "\n" + Self.shown)
        #expect(document.diagnostics.map(\.code) == ["damaged-gzip"])
        let nothing = MarkupParser().parse([0x1F, 0x8B, 8, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(nothing.diagnostics.map(\.code) == ["damaged-gzip", "empty-input"])
    }

    @Test("that would fill memory is read up to the limit")
    func bomb() {
        let page = Array("<p>Nurse</p>".utf8) + [UInt8](repeating: 0x20, count: 50_000_000)
        let bomb = Compression.deflate(page, .gzip)
        #expect(bomb.count < 60_000)
        var limits = Limits.standard
        limits.inflatedBytes = 1 << 20
        let document = MarkupParser(limits: limits).parse(bomb)
        #expect(Snapshot.of(document.body) == "p Nurse")
        #expect(document.diagnostics == [MarkupProblem.inflatedTooLarge(limit: 1 << 20).diagnostic()])
        #expect(inflate(Compression.gzip("12345"), limit: 5).problem == nil)
        #expect(inflate(Compression.gzip("12345"), limit: 4).text == "1234")
    }

    @Test("that grows beyond all measure is read up to 200 times its size, and 4 MB of it always")
    func growth() {
        let small = Compression.deflate(Array("<p>Nurse</p>".utf8) + [UInt8](repeating: 0x20, count: 9_000_000), .gzip)
        let document = MarkupParser().parse(small)
        #expect(document.diagnostics == [MarkupProblem.inflatedTooLarge(limit: 4 << 20).diagnostic()])
        let large = Compression.deflate([UInt8](repeating: 0x20, count: 50_000_000) + Array("Nurse".utf8), .gzip)
        let cut = MarkupProblem.inflatedTooLarge(limit: large.count * 200)
        #expect(MarkupParser().parse(large).diagnostics.first == cut.diagnostic())
        // Feeds repeat themselves: this one grows to over thirty times its size.
        let feed = (0..<300_000).flatMap { Array("<p>Nurse \($0)</p>".utf8) }
        let packed = Compression.deflate(feed, .gzip)
        #expect(feed.count > 4 << 20)
        #expect(MarkupParser().parse(packed).diagnostics.allSatisfy { $0.code != "inflated-too-large" })
    }

    @Test("inside compressed input is not read")
    func twice() {
        let document = MarkupParser().parse(Compression.deflate(Compression.gzip(Self.page), .gzip))
        #expect(document.diagnostics.map(\.code) == ["unreadable-format"])
    }
}
