/// Decodes encodings of one byte a character whose lower half is ASCII.
enum SingleByteDecoder {
    /// Appends the text; returns how many bytes stand for no character.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, into output: inout ByteBuffer, scalar: (UInt8) -> Unicode.Scalar?
    ) -> Int {
        var bad = 0
        for byte in bytes {
            if byte < 0x80 {
                output.append(byte == 0 ? 0x20 : byte)
            } else if let scalar = scalar(byte) {
                output.append(scalar)
            } else {
                bad += 1
                output.append("\u{FFFD}" as Unicode.Scalar)
            }
        }
        return bad
    }

    /// ISO-8859-15 is ISO-8859-1 but for eight characters; its C1 controls are read as windows-1252 has them.
    static func iso8859_15(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0xA4: "\u{20AC}"
        case 0xA6: "\u{160}"
        case 0xA8: "\u{161}"
        case 0xB4: "\u{17D}"
        case 0xB8: "\u{17E}"
        case 0xBC: "\u{152}"
        case 0xBD: "\u{153}"
        case 0xBE: "\u{178}"
        default: Windows1252.scalar(UInt32(byte))
        }
    }
}
