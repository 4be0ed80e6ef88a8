/// The head of a response that was saved with its headers (`curl -i`, archives of crawls).
struct HTTPResponse {
    /// Where the page itself begins; 0 where there are no headers.
    private(set) var bodyStart = 0
    /// The charset that the server states.
    private(set) var charset: String?
    /// The last head, empty where there are no headers.
    private(set) var head = 0..<0
    /// Whether the server says that it sends the page in chunks or compressed.
    private(set) var isCoded = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        // Redirects and "100 Continue" leave several heads in a row.
        while bytes.hasPrefix("http/", at: start), let end = HTTPResponse.endOfHead(bytes, from: start) {
            charset = HTTPResponse.charset(in: bytes.part(start, end))
            let fields = HTTPFields(bytes.part(start, end))
            isCoded = fields.value(of: "transfer-encoding") != nil || fields.value(of: "content-encoding") != nil
            head = start..<end
            start = end
        }
        bodyStart = start
    }

    /// Behind the blank line that ends a head.
    static func endOfHead(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while let newline = bytes[index...].firstIndex(of: 0x0A) {
            if bytes.hasPrefix("\n", at: newline + 1) { return newline + 2 }
            if bytes.hasPrefix("\r\n", at: newline + 1) { return newline + 3 }
            index = newline + 1
        }
        return nil
    }

    private static func charset(in head: UnsafeBufferPointer<UInt8>) -> String? {
        guard let field = head.firstIndex(of: "\ncontent-type:", from: 0) else { return nil }
        let end = head[(field + 1)...].firstIndex(of: 0x0A) ?? head.count
        return CharsetDeclaration.charset(in: head.part(field, end))
    }
}
