#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Line breaks and characters that an export has written down as code has them: `\n`, `\t`, `\u2019`.
///
/// A single `\n` may be a part of a path or of code; so they count where several stand, at places where lines end.
enum LiteralEscapes {
    /// The text as it was meant; nil where no such escapes stand in it.
    static func resolved(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard isEvident(bytes) else { return nil }
        var plain = ByteBuffer(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\") else {
                plain.append(bytes[index])
                index += 1
                continue
            }
            if let (byte, end) = blank(bytes, at: index), isAccepted(bytes, at: index, end) {
                plain.append(byte)
                index = end
            } else if let (value, end) = CodeEscape.unicode(bytes, at: index), value >= 0x20,
                let scalar = Unicode.Scalar(value)
            {
                plain.append(scalar)
                index = end
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain.array
    }

    /// Whether there are enough of them.
    static func isEvident(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress, let first = memchr(base, 0x5C, bytes.count) else { return false }
        var index = UnsafeRawPointer(first) - UnsafeRawPointer(base)
        var count = 0
        while index < bytes.count, count < 2 {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if let (_, end) = blank(bytes, at: index) {
                if isAccepted(bytes, at: index, end) { count += 1 }
                index = end
            } else if let (value, end) = CodeEscape.unicode(bytes, at: index) {
                if value >= 0x80, Unicode.Scalar(value) != nil { return true }
                index = end
            } else {
                index += 1
            }
        }
        return count >= 2
    }

    /// A `\n`, `\r` or `\t`, escaped once or twice.
    private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
        var next = index + 1
        if next < bytes.count, bytes[next] == UInt8(ascii: "\\") { next += 1 }
        guard next < bytes.count else { return nil }
        switch bytes[next] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"): return (0x0A, next + 1)
        case UInt8(ascii: "t"): return (0x09, next + 1)
        default: return nil
        }
    }

    /// Whether a line may end here: what follows begins a word or a line, or nothing follows.
    private static func isAccepted(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> Bool {
        guard end < bytes.count else { return true }
        let next = bytes[end]
        if next <= 0x20 || next &- 0x41 < 26 || next.isDigit || next >= 0x80 { return true }
        switch next {
        case UInt8(ascii: "\\"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "#"),
            UInt8(ascii: "&"):
            return true
        default:
            guard index > 0 else { return false }
            return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: ">")].contains(
                bytes[index - 1])
        }
    }
}
