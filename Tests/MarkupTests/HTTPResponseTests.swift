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
}
