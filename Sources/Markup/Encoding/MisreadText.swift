#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Repairs text that was UTF-8, was read as windows-1252 and written down so: "thatâ€™s" for "that’s", "Ã©" for "é".
///
/// Only what can be nothing else is touched: the letters that such a reading gives, in the order that makes a character
/// of postings, and not amid capitals that stand so in words ("NÃO", "MAÇÃ”").
enum MisreadText {
    /// How often text is taken to have been misread.
    private static let mostReadings = 3

    /// The text as it was meant; nil where nothing was misread.
    static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard var text = pass(bytes) else { return nil }
        for _ in 1..<mostReadings {
            guard let again = text.withUnsafeBufferPointer(pass) else { break }
            text = again
        }
        return text
    }

    private static func pass(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard var found = next(bytes, from: 0) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var copied = 0
        while true {
            text.append(contentsOf: bytes.part(copied, found.start))
            for unit in UTF8.encode(found.scalar) ?? UTF8.encodedReplacementCharacter { text.append(unit) }
            copied = found.end
            guard let following = next(bytes, from: copied) else { break }
            found = following
        }
        text.append(contentsOf: bytes.part(copied, bytes.count))
        return text
    }

    /// The next misread character from an offset on: "Â", "Ã", "â" and "ð" all begin with one byte.
    private static func next(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (start: Int, end: Int, scalar: Unicode.Scalar)? {
        var index = start
        while let lead = firstLead(in: bytes, from: index) {
            if let (scalar, end) = character(bytes, at: lead) { return (lead, end, scalar) }
            index = lead + 1
        }
        return nil
    }

    private static func firstLead(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
        guard let base = bytes.baseAddress, index < bytes.count,
            let found = memchr(base + index, 0xC3, bytes.count - index)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private static func character(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        guard start + 2 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case 0x82: return symbol(bytes, at: start).map { (scalar: $0.0, end: $0.1) }
        case 0x83: return letter(bytes, at: start).map { (scalar: $0.0, end: $0.1) }
        case 0xA2: return punctuation(bytes, at: start).map { (scalar: $0.0, end: $0.1) }
        case 0xB0: return pictogram(bytes, at: start).map { (scalar: $0.0, end: $0.1) }
        default: return nil
        }
    }

    /// "Â£", "Â°", "Â " with a blank that does not break, and a lone "Â" beside a blank that has lost this.
    private static func symbol(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        if bytes[start + 2] == 0x20 {
            return start > 0 && bytes[start - 1] == 0x20 ? (" ", start + 3) : nil
        }
        guard bytes[start + 2] == 0xC2, let (byte, end) = continuation(bytes, at: start + 2), byte >= 0xA0, byte != 0xAD
        else { return nil }
        let mayEndWord = byte == 0xA0 || byte == 0xAB || byte == 0xBB
        return mayEndWord && isCapital(bytes, before: start) ? nil : (Unicode.Scalar(byte), end)
    }

    /// "Ã©".
    private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        guard let (byte, end) = continuation(bytes, at: start + 2) else { return nil }
        // Quotes, dashes and blanks may stand behind a word in capitals that ends so.
        let mayEndWord = [0x82, 0x84, 0x85, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9B, 0xA0, 0xAB, 0xBB].contains(
            byte)
        if mayEndWord, isCapital(bytes, before: start), end >= bytes.count || !isLetter(bytes[end]) { return nil }
        return (Unicode.Scalar(UInt32(byte) + 0x40) ?? "\u{FFFD}", end)
    }

    /// "â€™", "â€¢", "â‚¬", "â„¢", and "â€" of which the last byte meant nothing.
    private static func punctuation(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        guard let (second, behind) = continuation(bytes, at: start + 2) else { return nil }
        guard let (third, end) = continuation(bytes, at: behind) else {
            let isCut = second == 0x80 && (behind >= bytes.count || !isLetter(bytes[behind]))
            return isCut ? ("\u{201D}", behind) : nil
        }
        let value = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        switch value {
        case 0x2010...0x2027, 0x2030...0x203A, 0x2009, 0x200A, 0x200B, 0x200D, 0x202F, 0x20AC, 0x2122, 0x2190...0x2199,
            0x2212, 0x2264, 0x2265, 0x25A0...0x25FF, 0x2600...0x27BF:
            return Unicode.Scalar(value).map { ($0, end) }
        default: return nil
        }
    }

    /// "ðŸš€".
    private static func pictogram(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        var index = start + 2
        var value: UInt32 = 0
        for place in 0..<3 {
            guard let (byte, end) = continuation(bytes, at: index), place > 0 || byte == 0x9F else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
            index = end
        }
        return Unicode.Scalar(value).map { ($0, index) }
    }

    /// The byte from 0x80 to 0xBF that a character is of windows-1252, and where it ends.
    private static func continuation(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
        guard index + 1 < bytes.count else { return nil }
        let (first, second) = (bytes[index], bytes[index + 1])
        if first == 0xC2, second & 0xC0 == 0x80 { return (second, index + 2) }
        let value: UInt32
        let length: Int
        if first & 0xE0 == 0xC0 {
            (value, length) = (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2)
        } else if first & 0xF0 == 0xE0, index + 2 < bytes.count {
            (value, length) = (
                UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3
            )
        } else {
            return nil
        }
        return marks[value].map { ($0, index + length) }
    }

    /// The characters of windows-1252 that stand elsewhere in Unicode.
    private static let marks: [UInt32: UInt8] = {
        var marks: [UInt32: UInt8] = [:]
        for byte in UInt8(0x80)...0x9F {
            if let scalar = Windows1252.scalar(UInt32(byte)) { marks[scalar.value] = byte }
        }
        return marks
    }()

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0xC3 }

    /// Whether a capital stands before an offset, of ASCII or of Latin-1.
    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        guard index > 0 else { return false }
        if bytes[index - 1] &- 0x41 < 26 { return true }
        return index > 1 && bytes[index - 2] == 0xC3 && bytes[index - 1] &- 0x80 < 0x1F
    }
}
