/// The head of a response that was saved with its headers (`curl -i`, archives of crawls).
struct HTTPResponse {
    /// Where the page itself begins; 0 where there are no headers.
    private(set) var bodyStart = 0
    /// The charset that the server states.
    private(set) var charset: String?
    /// Whether the server says that it sends the page in chunks.
    private(set) var isChunked = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        // Redirects and "100 Continue" leave several heads in a row.
        while bytes.hasPrefix("http/", at: start), let end = HTTPResponse.endOfHead(bytes, from: start) {
            charset = HTTPResponse.charset(in: bytes.part(start, end))
            isChunked = HTTPResponse.isChunked(bytes.part(start, end))
            start = end
        }
        bodyStart = start
    }

    private static func endOfHead(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while let newline = bytes[index...].firstIndex(of: 0x0A) {
            if bytes.hasPrefix("\n", at: newline + 1) { return newline + 2 }
            if bytes.hasPrefix("\r\n", at: newline + 1) { return newline + 3 }
            index = newline + 1
        }
        return nil
    }

    private static func isChunked(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let field = head.firstIndex(of: "\ntransfer-encoding:", from: 0) else { return false }
        let end = head[(field + 1)...].firstIndex(of: 0x0A) ?? head.count
        return head.part(field, end).contains("chunked")
    }

    /// The page put together from its chunks (RFC 9112, 7.1); nil where it is not in chunks.
    ///
    /// Most programs that save headers put the page together themselves and leave the header, so the chunks are believed
    /// only where the first one ends where it says. From one on that does not, the rest is taken as it is.
    func joinedChunks(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard isChunked else { return nil }
        var joined: [UInt8] = []
        var index = bodyStart
        while let chunk = HTTPResponse.chunk(at: index, in: bytes) {
            if chunk.isEmpty { return joined }
            joined += bytes[chunk]
            index = chunk.upperBound
            while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
        }
        guard index > bodyStart else { return nil }
        return joined + bytes.part(index, bytes.count)
    }

    /// The bytes of the chunk whose size stands at an offset; nil where no chunk does.
    private static func chunk(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var size = 0
        var index = start
        while index < bytes.count, index - start < 8, let digit = bytes[index].hexadecimalValue {
            size = size << 4 | Int(digit)
            index += 1
        }
        let line = bytes.part(index, index + 256)
        guard index > start, let newline = line.firstIndex(of: 0x0A),
            line.first == 0x0A || line.first == 0x0D || line.first == UInt8(ascii: ";")
        else { return nil }
        let first = index + newline + 1
        let end = first + size
        guard size > 0 else { return first..<first }
        guard end < bytes.count, bytes[end] == 0x0D || bytes[end] == 0x0A else { return nil }
        return first..<end
    }

    private static func charset(in head: UnsafeBufferPointer<UInt8>) -> String? {
        guard let field = head.firstIndex(of: "\ncontent-type:", from: 0) else { return nil }
        let end = head[(field + 1)...].firstIndex(of: 0x0A) ?? head.count
        return CharsetDeclaration.charset(in: head.part(field, end))
    }
}
