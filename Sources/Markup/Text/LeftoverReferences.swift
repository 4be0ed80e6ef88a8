#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Character references that are left in plain text ("R&amp;D", "&nbsp;"): it was HTML once.
enum LeftoverReferences {
    /// The text with them resolved; nil where there are none with a semicolon.
    static func resolved(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let base = bytes.baseAddress, holdsReference(bytes, base) else { return nil }
        var plain = ByteBuffer(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            guard let next = ampersand(base, from: index, count: bytes.count) else { break }
            plain.append(base + index, count: next - index)
            if isReference(bytes, at: next) {
                index = CharacterReference.resolve(base, at: next, end: bytes.count, into: &plain, deeply: true)
            } else {
                plain.append(bytes[next])
                index = next + 1
            }
        }
        plain.append(base + index, count: bytes.count - index)
        return plain.array
    }

    private static func ampersand(_ base: UnsafePointer<UInt8>, from index: Int, count: Int) -> Int? {
        memchr(base + index, 0x26, count - index).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
    }

    private static func holdsReference(_ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>) -> Bool {
        var index = 0
        while let next = ampersand(base, from: index, count: bytes.count) {
            if isReference(bytes, at: next) { return true }
            index = next + 1
        }
        return false
    }

    /// Whether an ampersand begins a reference with its semicolon.
    private static func isReference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        var end = index + 1
        while end < bytes.count, end - index <= NamedCharacters.longestName,
            bytes[end].isLetter || bytes[end].isDigit
                || bytes[end] == UInt8(ascii: "#")
        {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), let base = bytes.baseAddress, end > index + 1 else {
            return false
        }
        var plain = ByteBuffer(capacity: 64)
        return CharacterReference.resolve(base, at: index, end: bytes.count, into: &plain) == end + 1
    }
}
