import Testing

@testable import Markup

@Suite("Responses saved with their headers")
struct HTTPResponseTests {
    @Test("are read without them, in the charset that they state")
    func headers() {
        let head = "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n"
        let document = MarkupParser().parse(Array(head.utf8) + Array("<p>caf".utf8) + [0xE9])
        #expect(Snapshot.of(document.body) == "p café")
        #expect(document.format == .html)
    }

    @Test("may follow redirects")
    func redirects() {
        let page = "HTTP/1.1 301 Moved\nLocation: /b\n\nHTTP/2 200\ncontent-type: text/plain\n\nNurse"
        let document = MarkupParser().parse(Array(page.utf8))
        #expect(Snapshot.of(document.body) == "p Nurse")
        #expect(document.format == .plainText)
    }

    @Test("are not seen where there are none", arguments: ["HTTP/1.1 is a protocol", "<p>HTTP/1.1 200 OK\n\na"])
    func none(text: String) {
        let bytes = [UInt8](text.utf8)
        #expect(bytes.withUnsafeBufferPointer { HTTPResponse($0).bodyStart } == 0)
    }

    struct Chunks: Sendable, CustomTestStringConvertible {
        var name: String
        var body: String
        var text: String
        var testDescription: String { name }
    }

    static let chunks = [
        Chunks(name: "two chunks", body: "8\r\n<p>Nurse\r\n9\r\n wanted.\n\r\n0\r\n\r\n", text: "p Nurse wanted."),
        Chunks(name: "extensions and trailers", body: "8;a=b\r\n<p>Nurse\r\n0\r\nX: y\r\n\r\n", text: "p Nurse"),
        Chunks(
            name: "upper case sizes", body: "A\r\n<p>Nurse i\r\nA\r\nn Leeds.\r\n\r\n0\r\n\r\n",
            text: "p Nurse in Leeds."),
        Chunks(name: "bare newlines", body: "8\n<p>Nurse\n0\n\n", text: "p Nurse"),
        Chunks(name: "put together already", body: "<p>Nurse</p>", text: "p Nurse"),
        Chunks(name: "a page that begins like a size", body: "<p>a</p>\r\nfade\r\n", text: "p a\np fade"),
        Chunks(name: "broken off inside a chunk", body: "8\r\n<p>Nurse\r\nff\r\n wanted", text: "p Nurseff wanted"),
        Chunks(name: "a size that is a lie", body: "8\r\n<p>Nurse wanted</p>", text: ""),
    ]

    @Test("are put together from chunks, where they are in chunks", arguments: chunks)
    func chunked(_ chunks: Chunks) {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        let document = MarkupParser().parse(Array((head + chunks.body).utf8), as: .html)
        if chunks.text.isEmpty {
            #expect(Snapshot.of(document.body).contains("Nurse wanted"))
        } else {
            #expect(Snapshot.of(document.body) == chunks.text)
        }
    }

    @Test("in chunks keep their charset, the limit and the refusals")
    func chunkedAndPrepared() {
        let head = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-1\nTransfer-Encoding: chunked\n\n"
        let page = Array(head.utf8) + Array("8\n<p>caf".utf8) + [0xE9, 0x21] + Array("\n0\n\n".utf8)
        #expect(Snapshot.of(MarkupParser().parse(page).body) == "p café!")
        var limits = Limits.standard
        limits.inputBytes = 5
        let cut = MarkupParser(limits: limits).parse(page)
        #expect(cut.diagnostics.map(\.code) == ["input-too-large"])
        #expect(Snapshot.of(cut.body) == "p ca")
        let pdf = Array(head.utf8) + Array("8\n%PDF-1.4\n0\n\n".utf8)
        #expect(MarkupParser().parse(pdf).diagnostics.map(\.code) == ["unreadable-format"])
    }
}
