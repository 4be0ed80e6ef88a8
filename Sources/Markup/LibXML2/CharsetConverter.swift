import CLibXML2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's converter for encodings that are too many to read ourselves; the only code that calls iconv.
enum CharsetConverter {
    /// Appends the text as UTF-8; bytes that stand for nothing become the replacement character.
    ///
    /// - Returns: how many such bytes there were; nil where the system does not know the encoding.
    static func convert(
        _ bytes: UnsafeBufferPointer<UInt8>, from charset: String, into output: inout ByteBuffer
    ) -> Int? {
        guard let converter = iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        let source = UnsafeRawPointer(bytes.baseAddress).map { UnsafeMutableRawPointer(mutating: $0) }
        var next = source?.assumingMemoryBound(to: CChar.self)
        var left = bytes.count
        var bad = 0
        while left > 0 {
            let status = step(converter, &next, &left, &output)
            if status == E2BIG || status == 0 { continue }
            // Neither a bad byte nor a cut sequence at the end is known to the converter: skip one byte.
            bad += 1
            output.append("\u{FFFD}" as Unicode.Scalar)
            next = next.map { $0 + 1 }
            left -= 1
        }
        return bad
    }

    /// Converts until the chunk is full or a byte is bad; returns the error number, 0 for none.
    private static func step(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ output: inout ByteBuffer
    ) -> Int32 {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 8192) { chunk in
            var target = chunk.baseAddress
            var room = chunk.count
            let result = iconv(converter, &next, &left, &target, &room)
            let status = result == Int.max || Int(bitPattern: UInt(bitPattern: result)) == -1 ? errno : 0
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(chunk)[..<(chunk.count - room)])
                .withMemoryRebound(to: UInt8.self) { bytes in
                    for byte in bytes { output.append(byte == 0 ? 0x20 : byte) }
                }
            return status
        }
    }
}
