extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether these are the bytes of a lower-case ASCII word, in any case of letters.
    func equals(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount && hasPrefix(word)
    }

    /// Whether a lower-case ASCII word stands at an offset, in any case of letters.
    @inline(__always)
    func hasPrefix(_ word: StaticString, at offset: Int = 0) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        for index in 0..<length where NameKey.lowercase(self[offset + index]) != word.utf8Start[index] { return false }
        return true
    }

    /// Whether a lower-case ASCII word stands anywhere in it, in any case of letters.
    func contains(_ word: StaticString) -> Bool { firstIndex(of: word, from: 0) != nil }

    /// Where a lower-case ASCII word first stands from an offset on, in any case of letters.
    func firstIndex(of word: StaticString, from: Int) -> Int? {
        let length = word.utf8CodeUnitCount
        guard length > 0, from >= 0, from + length <= count else { return nil }
        let first = word.utf8Start[0]
        for index in from...(count - length) {
            if NameKey.lowercase(self[index]) == first, hasPrefix(word, at: index) { return index }
        }
        return nil
    }

    /// The decimal number at its start, if there is one.
    var number: Int32? {
        var value: Int32 = 0
        var digits = 0
        for byte in self {
            if digits == 0, byte <= 0x20 { continue }
            guard byte &- 0x30 < 10, digits < 9 else { break }
            value = value * 10 + Int32(byte - 0x30)
            digits += 1
        }
        return digits > 0 ? value : nil
    }

    /// A part of it, clipped to what there is.
    func part(_ from: Int, _ to: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Swift.min(Swift.max(0, from), count)
        return UnsafeBufferPointer(rebasing: self[start..<Swift.min(Swift.max(start, to), count)])
    }
}

extension UInt8 {
    /// ASCII white space as HTML, XML and JSON see it.
    @inline(__always)
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }

    /// An ASCII letter.
    @inline(__always)
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// An ASCII digit.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt8? {
        if isDigit { return self - 0x30 }
        let letter = self | 0x20
        return letter &- 0x61 < 6 ? letter - 0x61 + 10 : nil
    }
}
