/// A response's body that was sent in chunks, each behind a line with its size (RFC 9112, 7.1).
enum ChunkedBody {
    /// The page put together from its chunks; nil where it is not in chunks.
    ///
    /// Most programs that save headers put the page together themselves and leave the header, so the chunks are believed
    /// only where the first one ends where it says. From one on that does not, the rest is taken as it is.
    ///
    /// - Parameter limit: the most bytes of the page that are kept.
    static func joined(_ body: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8]? {
        var joined = ByteBuffer(capacity: min(body.count, limit))
        var index = 0
        while let chunk = chunk(at: index, in: body) {
            if chunk.isEmpty { return joined.array }
            joined.append(body.part(chunk.lowerBound, min(chunk.upperBound, chunk.lowerBound + limit - joined.count)))
            index = chunk.upperBound
            while index < body.count, body[index] == 0x0D || body[index] == 0x0A { index += 1 }
        }
        guard index > 0 else { return nil }
        joined.append(body.part(index, min(body.count, index + limit - joined.count)))
        return joined.array
    }

    /// The bytes of the chunk whose size stands at an offset, none for the one that ends the body; nil where no chunk does.
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
}
