extension TokenScanner {
    /// Reads a word of ASCII letters and digits alone, as most are, eight bytes at a time; leaves all others where they are.
    @inline(__always)
    mutating func plainWordHere(after gap: Token.Gap) -> Token? {
        let start = position
        let first = plainWord[Int(bytes[start])]
        guard first & ~ByteClass.doubtful != 0, !keepsFolded else { return nil }
        var seen: UInt8 = 0
        var index = start + 1
        var last: UInt8 = 0
        while index < end {
            last = plainWord[Int(bytes[index])]
            guard last & ~ByteClass.doubtful != 0 else { break }
            seen |= last
            index += 1
        }
        if last == ByteClass.doubtful, index < end, !endsWord(at: index) { return nil }
        guard let base = bytes.baseAddress,
            let key = TokenKey.ofRun(base + start, count: index - start, readable: bytes.count - start)
        else { return nil }
        let capital = Token.Shape([.innerCapital, .letter]).rawValue
        let head = first == capital ? Token.Shape([.capitalised, .letter]).rawValue : first
        position = index
        isFirst = false
        return Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), key: key, gap: gap,
            shape: Token.Shape(rawValue: head | seen))
    }

    /// Whether a full stop or an apostrophe here ends the word before it: nothing of a word follows.
    private func endsWord(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "'") else { return false }
        return index + 1 >= end || plainWord[Int(bytes[index + 1])] == 0
    }
}
