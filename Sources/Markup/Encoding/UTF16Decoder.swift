/// Decodes UTF-16.
enum UTF16Decoder {
    /// Appends the text; returns how many units are no character (lone surrogates, an odd byte at the end).
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, into output: inout ByteBuffer
    ) -> Int {
        func unit(_ index: Int) -> UInt32 {
            let first = UInt32(bytes[index])
            let second = UInt32(bytes[index + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var bad = bytes.count & 1
        var index = 0
        while index + 1 < bytes.count {
            var value = unit(index)
            index += 2
            if value &- 0xD800 < 0x400, index + 1 < bytes.count, unit(index) &- 0xDC00 < 0x400 {
                value = 0x10000 + (value - 0xD800) << 10 + (unit(index) - 0xDC00)
                index += 2
            }
            if value == 0xFEFF { continue }
            if let scalar = Unicode.Scalar(value == 0 ? 0x20 : value) {
                output.append(scalar)
            } else {
                bad += 1
                output.append("\u{FFFD}" as Unicode.Scalar)
            }
        }
        return bad
    }
}

/// Decodes UTF-32.
enum UTF32Decoder {
    /// Appends the text; returns how many units are no character.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, into output: inout ByteBuffer
    ) -> Int {
        var bad = bytes.count & 3
        for start in stride(from: 0, to: bytes.count & ~3, by: 4) {
            var value: UInt32 = 0
            for offset in 0..<4 {
                value |= UInt32(bytes[start + offset]) << UInt32(8 * (isBigEndian ? 3 - offset : offset))
            }
            if value == 0xFEFF { continue }
            if let scalar = Unicode.Scalar(value == 0 ? 0x20 : value) {
                output.append(scalar)
            } else {
                bad += 1
                output.append("\u{FFFD}" as Unicode.Scalar)
            }
        }
        return bad
    }
}
