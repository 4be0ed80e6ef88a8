/// Undoes what HTTP did to a body on the way: chunks, then compression.
enum ContentCoding {
    /// The body as it was before it was sent, and what was wrong with it.
    static func decode(
        _ body: UnsafeBufferPointer<UInt8>, head: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> (bytes: [UInt8], problem: MarkupProblem?) {
        let head = HTTPFields(head)
        guard limit > 0 else { return ([], nil) }
        let isTooLong = body.count > limit
        var bytes = Array(body.prefix(limit))
        // Archives often keep the fields and undo the codings: what the bytes look like decides.
        if head.value(of: "transfer-encoding", contains: "chunked"), let joined = ChunkedBody.joined(body, limit: limit)
        {
            bytes = joined
        }
        let isDeflated = head.value(of: "content-encoding", contains: "deflate")
        return bytes.withUnsafeBufferPointer { coded in
            if Gzip.begins(coded) { return Gzip.inflate(coded, limit: limit) }
            if isDeflated, let plain = inflate(coded, limit: limit) { return plain }
            if let name = ["br", "zstd", "compress"].first(where: { head.value(of: "content-encoding", contains: $0) }),
                String(validating: coded.prefix(1024).dropLast(3), as: UTF8.self) == nil
            {
                return ([], .unknownCoding(name: name))
            }
            return (Array(coded), isTooLong ? .inputTooLarge(bytes: body.count, limit: limit) : nil)
        }
    }

    /// "deflate" comes with and without its wrapping; nil where it is neither.
    private static func inflate(
        _ bytes: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> (bytes: [UInt8], problem: MarkupProblem?)? {
        for wrapping in [Inflater.Wrapping.zlib, .raw] {
            var output = ByteBuffer(capacity: min(bytes.count * 4, limit))
            var index = 0
            let status = Inflater(wrapping).inflate(bytes, from: &index, into: &output, room: limit + 1)
            if output.count > limit {
                output.truncate(to: limit)
                return (output.array, .inflatedTooLarge(limit: limit))
            }
            // Without its wrapping anything may inflate to something; with it, what came before the damage is believed.
            guard output.count > 0, status != .corrupt || wrapping == .zlib else { continue }
            return (output.array, status == .end ? nil : .damagedCoding(isCut: status == .more, kept: output.count))
        }
        return nil
    }
}

/// The fields in the head of an HTTP response.
struct HTTPFields {
    private let head: UnsafeBufferPointer<UInt8>

    init(_ head: UnsafeBufferPointer<UInt8>) { self.head = head }

    /// Whether a field is there and has a word in its value; both in lower case.
    func value(of name: StaticString, contains word: String) -> Bool {
        guard let value = value(of: name) else { return false }
        return String(decoding: value.map(NameKey.lowercase), as: UTF8.self).contains(word)
    }

    /// The value of the first field of a lower-case name.
    func value(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var index = 0
        while let newline = head[index...].firstIndex(of: 0x0A) {
            index = newline + 1
            let colon = index + name.utf8CodeUnitCount
            guard head.hasPrefix(name, at: index), colon < head.count, head[colon] == UInt8(ascii: ":") else {
                continue
            }
            let end = head[colon...].firstIndex(of: 0x0A) ?? head.count
            return head.part(colon + 1, end)
        }
        return nil
    }
}
