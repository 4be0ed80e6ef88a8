import Testing

@testable import Markup

@Suite("Web archives")
struct WARCReaderTests {
    private static let page = "<h1>Nurse</h1><p>Cares for patients."

    /// One record as an archive holds it.
    private static func record(
        _ type: String, at uri: String = "https://jobs.example/1",
        as content: String = "application/http; msgtype=response",
        _ body: [UInt8]
    ) -> [UInt8] {
        let head = """
            WARC/1.0\r
            WARC-Type: \(type)\r
            WARC-Target-URI: \(uri)\r
            WARC-Record-ID: <urn:uuid:1>\r
            Content-Type: \(content)\r
            Content-Length: \(body.count)\r
            \r

            """
        return Array(head.utf8) + body + Array("\r\n\r\n".utf8)
    }

    private static func response(
        _ body: [UInt8] = Array(page.utf8), status: String = "200 OK", fields: String = "Content-Type: text/html"
    ) -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n".utf8) + body
    }

    private func reader(_ bytes: [UInt8], pieces: Int = 1 << 16, limits: Limits = .standard) -> WARCReader {
        var next = 0
        return WARCReader(limits: limits) { target in
            let part = bytes[next..<min(bytes.count, next + min(pieces, target.count))]
            next += part.count
            return target.update(fromContentsOf: part)
        }
    }

    private func pages(_ reader: WARCReader) -> [WARCReader.Page] {
        var pages: [WARCReader.Page] = []
        while let page = reader.next() { pages.append(page) }
        return pages
    }

    private func shown(_ pages: [WARCReader.Page]) -> [String] {
        pages.map { $0.target + ": " + Snapshot.of(MarkupParser().parse($0.bytes).body) }
    }

    private static let archive: [[UInt8]] = [
        record("warcinfo", as: "application/warc-fields", Array("software: x\r\n".utf8)),
        record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
        record("response", response()),
        record("metadata", as: "application/warc-fields", Array("a: b".utf8)),
        record("response", at: "https://jobs.example/old", response(status: "404 Not Found")),
        record("response", at: "https://jobs.example/logo", response([1, 2, 3], fields: "Content-Type: image/png")),
        record("response", at: "dns:jobs.example", as: "text/dns", Array("127.0.0.1".utf8)),
        record("revisit", response([])),
        record(
            "response", at: "<https://jobs.example/2>",
            response(Compression.gzip("<p>Cook"), fields: "Content-Type: text/html\r\nContent-Encoding: gzip")),
        record("resource", at: "https://jobs.example/3", as: "text/html", Array("<p>Mason".utf8)),
        record("conversion", at: "https://jobs.example/4", as: "text/plain", Array("Plumber wanted".utf8)),
        record(
            "response", at: "https://jobs.example/5",
            response([0xC1], fields: "Content-Type: text/plain; charset=koi8-r")),
    ]

    private static let expected = [
        "https://jobs.example/1: h1 Nurse\np Cares for patients.",
        "https://jobs.example/2: p Cook",
        "https://jobs.example/3: p Mason",
        "https://jobs.example/4: p Plumber wanted",
        "https://jobs.example/5: p а",
    ]

    @Test("give their pages, whatever the pieces they come in", arguments: [1, 7, 1000, 1 << 16])
    func plain(pieces: Int) {
        let reader = reader(Self.archive.flatMap { $0 }, pieces: pieces)
        #expect(shown(pages(reader)) == Self.expected)
        #expect(reader.recordCount == 12)
        #expect(reader.pageCount == 5)
        #expect(reader.diagnostics.isEmpty)
    }

    @Test("may be compressed, each record a member", arguments: [1, 7, 1000, 1 << 16])
    func compressed(pieces: Int) {
        let bytes = Self.archive.flatMap { Compression.deflate($0, .gzip) }
        let reader = reader(bytes, pieces: pieces)
        #expect(shown(pages(reader)) == Self.expected)
        #expect(reader.diagnostics.isEmpty)
        #expect(WARCReader.canRead(Array(bytes.prefix(200))))
    }

    @Test("are told from other files")
    func recognition() {
        #expect(WARCReader.canRead(Array("WARC/1.1\r\n".utf8)))
        #expect(!WARCReader.canRead(Array("<p>WARC/1.1".utf8)))
        #expect(!WARCReader.canRead(Compression.gzip("<p>A page that is compressed")))
        #expect(!WARCReader.canRead([]))
    }

    @Test("that break off give what is there")
    func cut() {
        let bytes = Array(Self.record("response", Self.response()).dropLast(10))
        let reader = reader(Self.archive[2] + bytes)
        let read = pages(reader)
        #expect(read.count == 2)
        #expect(read.last?.diagnostics.map(\.code) == ["cut-record"])
        #expect(Snapshot.of(MarkupParser().parse(read[1].bytes).body).hasPrefix("h1 Nurse\np Cares for"))
    }

    @Test("whose compressed data is damaged give all sound records", arguments: [1, 100, 1 << 16])
    func damaged(pieces: Int) {
        let sound = Self.archive.map { Compression.deflate($0, .gzip) }
        for place in [12, 40, 80] {
            var bytes = sound
            bytes[8][place] ^= 0x55
            bytes[8][place + 1] ^= 0x55
            let reader = reader(bytes.flatMap { $0 }, pieces: pieces)
            let read = shown(pages(reader))
            #expect(Set(read).isSuperset(of: [Self.expected[0]] + Self.expected[2...]), "byte \(place)")
            #expect(reader.diagnostics.map(\.code) == ["damaged-archive"])
            #expect(reader.diagnostics.map(\.severity) == [.error])
        }
    }

    @Test("that miss bytes of their compressed data give all other records", arguments: [1, 1 << 16])
    func missing(pieces: Int) {
        var bytes = Self.archive.map { Compression.deflate($0, .gzip) }
        bytes[8].removeSubrange(50...)
        let reader = reader(bytes.flatMap { $0 } + [UInt8](repeating: 0xAA, count: 9), pieces: pieces)
        let read = shown(pages(reader))
        #expect(Set(read).isSuperset(of: [Self.expected[0]] + Self.expected[2...]))
        #expect(reader.diagnostics.map(\.code) == ["damaged-archive"])
    }

    @Test("with a record that is shorter or longer than it says give the others", arguments: [-10, 20, 5000, 1 << 30])
    func wrongLength(by difference: Int) {
        let records = Self.archive
        let body = Self.response()
        let head = String(decoding: Self.record("response", at: "https://jobs.example/x", body), as: UTF8.self)
            .replacing("Content-Length: \(body.count)", with: "Content-Length: \(body.count + difference)")
        for place in [0, 5, records.count] {
            let all = records[..<place] + [Array(head.utf8)] + records[place...]
            let reader = reader(all.flatMap { $0 })
            let read = shown(pages(reader))
            #expect(read.filter { !$0.hasPrefix("https://jobs.example/x") } == Self.expected)
            #expect(read.contains { $0.hasPrefix("https://jobs.example/x: h1 Nurse\np Cares f") })
            #expect(reader.diagnostics.map(\.severity) == [.error])
        }
    }

    @Test("with a length that is none give the others", arguments: ["-5", "-9223372036854775808", "x", ""])
    func noLength(text: String) {
        let body = Self.response()
        let head = String(decoding: Self.record("request", body), as: UTF8.self)
            .replacing("Content-Length: \(body.count)", with: "Content-Length: \(text)")
        let reader = reader(Array(head.utf8) + Self.archive[2])
        #expect(shown(pages(reader)) == [Self.expected[0]])
        #expect(reader.diagnostics == [MarkupProblem.brokenArchive(count: 1, first: 1).diagnostic()])
    }

    @Test("that only look like heads cost no more than they are long")
    func hollowHeads() {
        let reader = reader(Array(String(repeating: "\nwarc/1.", count: 100_000).utf8) + Self.archive[2])
        #expect(shown(pages(reader)) == [Self.expected[0]])
        #expect(reader.diagnostics.map(\.code) == ["broken-archive"])
    }

    @Test("go on at the next record behind one that has no head")
    func broken() {
        let nonsense = Array("WARC/1.0\r\nno length here\r\n\r\nand some more\r\n".utf8)
        let reader = reader(nonsense + Self.archive[2] + Array("what is this?\r\n".utf8) + Self.archive[9])
        #expect(shown(pages(reader)) == [Self.expected[0], Self.expected[2]])
        #expect(reader.diagnostics == [MarkupProblem.brokenArchive(count: 2, first: 1).diagnostic()])
    }

    @Test("hold no more of a record than the limit")
    func limit() {
        var limits = Limits.standard
        limits.inputBytes = 1000
        let long = Self.response(Array("<p>Nurse".utf8) + [UInt8](repeating: 0x20, count: 100_000))
        let reader = reader(Self.record("response", long) + Self.archive[9], limits: limits)
        let read = pages(reader)
        #expect(read.map(\.bytes.count) == [1000, 8])
        #expect(read[0].diagnostics.map(\.code) == ["input-too-large"])
    }
}
