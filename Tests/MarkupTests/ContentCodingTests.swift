import Testing

@testable import Markup

@Suite("What HTTP does to a body")
struct ContentCodingTests {
    private static let page = "<p>Cares for patients on a ward, by day and by night.</p>"
    private static let plain = Array(page.utf8)

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var fields: String
        var body: [UInt8]
        var expected = ContentCodingTests.page
        var problem: MarkupProblem?

        var testDescription: String { name }
    }

    private static func chunked(_ bytes: [UInt8], ending: String = "0\r\n\r\n") -> [UInt8] {
        let half = bytes.count / 2
        return [bytes[..<half], bytes[half...]].flatMap { part in
            Array("\(String(part.count, radix: 16)); x=y\r\n".utf8) + part + [0x0D, 0x0A]
        } + Array(ending.utf8)
    }

    private static let cases = [
        Case(name: "nothing", fields: "", body: plain),
        Case(name: "gzip", fields: "Content-Encoding: gzip", body: Compression.deflate(plain, .gzip)),
        Case(name: "gzip, undone by the archive", fields: "Content-Encoding: gzip", body: plain),
        Case(name: "gzip that no field names", fields: "", body: Compression.deflate(plain, .gzip)),
        Case(name: "deflate", fields: "content-encoding: Deflate", body: Compression.deflate(plain, .zlib)),
        Case(name: "deflate, raw", fields: "Content-Encoding: deflate", body: Compression.deflate(plain, .raw)),
        Case(name: "deflate, undone", fields: "Content-Encoding: deflate", body: plain),
        Case(name: "chunks", fields: "Transfer-Encoding: chunked", body: chunked(plain)),
        Case(name: "chunks without an end", fields: "Transfer-Encoding: chunked", body: chunked(plain, ending: "")),
        Case(name: "chunks, joined by the archive", fields: "Transfer-Encoding: chunked", body: plain),
        Case(
            name: "chunks of gzip", fields: "Transfer-Encoding: chunked\r\nContent-Encoding: gzip",
            body: chunked(Compression.deflate(plain, .gzip))),
        Case(
            name: "brotli", fields: "Content-Encoding: br", body: [0x1B, 0x2F, 0x00, 0xF8, 0x8D, 0x94, 0x0E, 0x11],
            expected: "", problem: .unknownCoding(name: "br")),
        Case(name: "brotli, undone", fields: "Content-Encoding: br", body: plain),
    ]

    @Test("is cut at the limit, and that is told")
    func limits() {
        let plain = [UInt8](repeating: 0x61, count: 5000)
        let bodies: [(String, [UInt8], MarkupProblem)] = [
            ("deflate", Compression.deflate(plain, .zlib), .inflatedTooLarge(limit: 1000)),
            ("deflate", Compression.deflate(plain, .raw), .inflatedTooLarge(limit: 1000)),
            ("gzip", Compression.deflate(plain, .gzip), .inflatedTooLarge(limit: 1000)),
            ("identity", plain, .inputTooLarge(bytes: 5000, limit: 1000)),
        ]
        for (coding, body, problem) in bodies {
            let head = Array("HTTP/1.1 200 OK\r\nContent-Encoding: \(coding)\r\n\r\n".utf8)
            let decoded = body.withUnsafeBufferPointer { body in
                head.withUnsafeBufferPointer { ContentCoding.decode(body, head: $0, limit: 1000) }
            }
            #expect(decoded.bytes == Array(plain.prefix(1000)))
            #expect(decoded.problem == problem)
        }
    }

    @Test("keeps what came before damage")
    func damage() {
        let head = Array("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n".utf8)
        let whole = Compression.deflate((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }, .zlib)
        for body in [Array(whole.dropLast(100)), Array(whole.dropLast(4)) + [1, 2, 3, 4]] {
            let decoded = body.withUnsafeBufferPointer { body in
                head.withUnsafeBufferPointer { ContentCoding.decode(body, head: $0, limit: 1 << 20) }
            }
            #expect(decoded.bytes.count > 1000)
            #expect(decoded.problem?.code == "damaged-coding")
        }
    }

    @Test("is undone", arguments: cases)
    func decode(_ item: Case) {
        let head = Array("HTTP/1.1 200 OK\r\n\(item.fields)\r\n\r\n".utf8)
        let decoded = item.body.withUnsafeBufferPointer { body in
            head.withUnsafeBufferPointer { ContentCoding.decode(body, head: $0, limit: 1 << 20) }
        }
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == item.expected)
        #expect(decoded.problem == item.problem)
    }
}
