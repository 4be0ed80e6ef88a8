extension ByteBuffer {
    /// Whether the last bytes written are these.
    @inline(__always)
    func ends(with text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        for index in 0..<length where base[count - length + index] != text.utf8Start[index] { return false }
        return true
    }

    mutating func append(_ text: String) {
        for unit in text.utf8 { append(unit) }
    }

    /// Appends text so that it reads the same as markup.
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "&"): append("&amp;")
            default: append(byte)
            }
        }
    }

    /// Escapes what was written from an offset on.
    mutating func escape(from start: Int) {
        let plain = Array(written[min(start, count)...])
        truncate(to: start)
        plain.withUnsafeBufferPointer { appendEscaped($0) }
    }

    /// The text from an offset on, without white space at its ends.
    func trimmedString(from offset: Int) -> String {
        var start = min(offset, count)
        var end = count
        while start < end, base[start].isSpace { start += 1 }
        while end > start, base[end - 1].isSpace { end -= 1 }
        return String(decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
    }
}
