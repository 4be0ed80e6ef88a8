extension TokenScanner {
    /// Reads tokens until the room is full or the text ends; gives how many.
    ///
    /// Words of ASCII letters and digits alone, as most are, are read eight bytes at a time where they stand behind plain
    /// blanks and signs; all others go the long way, and so do those with capitals or digits at the very end of the memory.
    mutating func fill(_ room: UnsafeMutableBufferPointer<Token>) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        // From here on, what eight bytes can be read of has ended.
        let limit = min(end, bytes.count &- 7)
        var gap: Token.Gap = isFirst ? .stop : .space
        var here = position
        var count = 0
        while count < room.count {
            // A lone blank before a plain word is what most gaps are.
            if here < end, base[here] == 0x20 { here &+= 1 }
            if here < end, plainGaps[Int(base[here])] < ByteClass.closerLook { skipPlainGaps(&here, &gap) }
            if here < end, let word = letters(at: here, base) ?? (here < limit ? plainWord(at: here) : nil) {
                room[count] = Token(
                    start: Int32(truncatingIfNeeded: here), end: Int32(truncatingIfNeeded: word.end), key: word.key,
                    gap: gap, shape: word.shape)
                here = word.end
            } else {
                guard here < end else { break }
                position = here
                let token = tokenHere(after: gap)
                if token == nil { gap = widest(gap, readGap()) }
                here = position
                guard let token else { continue }
                room[count] = token
            }
            gap = .space
            count &+= 1
        }
        position = max(position, here)
        isFirst = isFirst && count == 0
        return count
    }

    /// Eight bytes of the memory, the first one lowest, and 0 for those behind its end.
    @inline(__always)
    private func eightBytes(at index: Int, _ base: UnsafePointer<UInt8>) -> UInt64 {
        if index &+ 8 <= bytes.count {
            return UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
        }
        var word: UInt64 = 0
        for offset in index..<bytes.count { word |= UInt64(base[offset]) &<< UInt64((offset &- index) &* 8) }
        return word
    }

    /// A word of small letters alone, but for the first, from its first byte; nil where it is another or may go on.
    @inline(__always)
    private func letters(
        at start: Int, _ base: UnsafePointer<UInt8>
    ) -> (end: Int, key: UInt64, shape: Token.Shape)? {
        let first = eightBytes(at: start, base)
        var run = LetterRun(first | 0x20)
        var index = start
        var key = TokenKey()
        while run.count == 8 {
            key.append(eight: run.letters)
            index &+= 8
            run = LetterRun(index < end ? eightBytes(at: index, base) : 0)
        }
        index &+= run.count
        // What was read may reach beyond the text's end.
        guard index != start, index <= end, index == end || plainWord[Int(base[index])] == 0 else { return nil }
        key.append(last: run.letters, of: index &- start)
        // The bit 0x20 tells small letters from capitals.
        let isCapital = UInt8(truncatingIfNeeded: first &>> 5) & 1 ^ 1
        let small: UInt8 = index &- start > Int(isCapital) ? Token.Shape.lowerLetter.rawValue : 0
        return (index, key.value, Token.Shape(rawValue: Token.Shape.letter.rawValue | isCapital | small))
    }

    /// Passes over blanks and signs that keep words apart whatever stands next to them.
    @inline(__always)
    private func skipPlainGaps(_ here: inout Int, _ gap: inout Token.Gap) {
        var widest = gap.rawValue
        while here < end, plainGaps[Int(bytes[here])] < ByteClass.closerLook {
            widest = max(widest, plainGaps[Int(bytes[here])])
            here &+= 1
        }
        gap = Token.Gap(rawValue: widest) ?? .stop
    }

    /// A word of ASCII letters and digits alone, from its first byte, where eight can be read; nil where it takes a closer
    /// look, and too near the end.
    @inline(never)
    private func plainWord(at start: Int) -> (end: Int, key: UInt64, shape: Token.Shape)? {
        guard plainGaps[Int(bytes[start])] == ByteClass.plainStart else { return nil }
        var run = EightBytes(bytes, at: start)
        var index = start &+ run.count
        var shape = run.shapeOfFirst
        var key = TokenKey()
        while run.count == 8 {
            key.append(eight: run.folded)
            guard bytes.count &- index >= 8 else { return nil }
            run = EightBytes(bytes, at: index)
            shape.formUnion(run.shapeOfRest)
            index &+= run.count
        }
        // The text may end within what was read.
        guard index < end, plainWord[Int(bytes[index])] != ByteClass.doubtful || endsWord(at: index) else { return nil }
        key.append(last: run.folded, of: index &- start)
        return (index, key.value, shape)
    }

    /// Whether a full stop or an apostrophe here ends the word before it: nothing of a word follows.
    private func endsWord(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "'") else { return false }
        return index &+ 1 >= end || plainWord[Int(bytes[index &+ 1])] == 0
    }
}
