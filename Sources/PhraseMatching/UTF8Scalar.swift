/// Reads single scalars out of bytes that need not be UTF-8.
enum UTF8Scalar {
    /// The scalar that begins at a byte of 0x80 or more, and its length; nil where the bytes up to the end are not UTF-8.
    @inline(__always)
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> (value: UInt32, length: Int)? {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
        guard length > 0, index + length <= end else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        // Overlong forms hide ASCII signs; they are no UTF-8.
        guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000) else { return nil }
        return (value, length)
    }

    /// The scalar that ends before an index, where it is one beyond ASCII; nil where the bytes from the start on are not
    /// UTF-8.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int, start: Int) -> UInt32? {
        for length in 2...4 where index - length >= start && bytes[index - length] >= 0xC2 {
            guard let (value, found) = decode(bytes, at: index - length, end: index), found == length else {
                return nil
            }
            return value
        }
        return nil
    }
}
