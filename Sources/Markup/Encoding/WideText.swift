/// Tells UTF-16 by its bytes: of nearly all letters one byte is the number of a script, which is low, and the other is not.
enum WideText {
    /// What bytes show themselves to be.
    enum Look: Equatable {
        case utf16LittleEndian, utf16BigEndian
        /// Text of one byte for each letter of ASCII.
        case narrow
        /// Nothing that tells.
        case unsure
    }

    /// Bytes that are looked at.
    private static let sample = 4096
    /// A byte below this is no ASCII text, but the high half of Latin, Greek, Cyrillic, Hebrew or Arabic letters.
    private static let highest: UInt8 = 0x09

    /// What the beginning of an input looks like.
    ///
    /// - Parameter least: the least share of letters, in tenths, that must look so.
    static func look(at bytes: UnsafeBufferPointer<UInt8>, least: Int = 4) -> Look {
        let head = bytes.part(0, min(bytes.count, sample) & ~1)
        guard head.count >= 4 else { return .unsure }
        var (even, odd, zeros, ascii) = (0, 0, 0, 0)
        for index in stride(from: 0, to: head.count, by: 2) {
            if head[index] < highest { even += 1 }
            if head[index + 1] < highest { odd += 1 }
            zeros += (head[index] == 0 ? 1 : 0) + (head[index + 1] == 0 ? 1 : 0)
            ascii += (isASCII(head[index]) ? 1 : 0) + (isASCII(head[index + 1]) ? 1 : 0)
        }
        let pairs = head.count / 2
        // Blanks, digits and markup have a zero in any script; where there is none, these are controls.
        guard zeros * 20 >= even + odd else { return .unsure }
        if odd * 10 >= pairs * least, even * 10 <= odd { return .utf16LittleEndian }
        if even * 10 >= pairs * least, odd * 10 <= even { return .utf16BigEndian }
        return ascii * 10 >= head.count * 9 ? .narrow : .unsure
    }

    private static func isASCII(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F || byte.isSpace }

    /// UTF-16 that has no mark.
    static func unmarkedCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Charset? {
        // Nearly no text has such a byte at all, and this is asked of each.
        guard bytes.part(0, 256).contains(where: { $0 < highest }) else { return nil }
        return switch look(at: bytes, least: 6) {
        case .utf16LittleEndian: .utf16LittleEndian
        case .utf16BigEndian: .utf16BigEndian
        case .narrow, .unsure: nil
        }
    }
}
