/// The state of cutting one text: reads a gap, then a token, until the end.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    let end: Int
    let classes: UnsafeBufferPointer<UInt8>
    let plainWord: UnsafeBufferPointer<UInt8>
    let plainGaps: UnsafeBufferPointer<UInt8>
    /// Whether the folded form of each token is kept; only tables need it.
    var keepsFolded = false
    var folded: [UInt8] = []

    private var key = TokenKey()
    private var shape: Token.Shape = []
    var isFirst = true
    /// Whether it came upon a character of presentation, which it cannot read: the text must be written plainly first.
    var hasPresentation = false

    init(bytes: UnsafeBufferPointer<UInt8>, position: Int, end: Int, tables: ByteTables) {
        self.bytes = bytes
        self.position = position
        self.end = end
        classes = tables.classes
        plainWord = tables.plainWord
        plainGaps = tables.plainGaps
    }

    /// The next token, or nil at the end.
    mutating func next() -> Token? {
        var gap: Token.Gap = isFirst ? .stop : .space
        while position < end {
            if let token = tokenHere(after: gap) { return token }
            gap = widest(gap, readGap())
        }
        return nil
    }

    func widest(_ first: Token.Gap, _ second: Token.Gap) -> Token.Gap {
        first.rawValue > second.rawValue ? first : second
    }

    private func kind(at index: Int) -> ByteClass? {
        index < end && index >= 0 ? ByteClass(rawValue: classes[Int(bytes[index])]) : nil
    }

    func isAlphanumeric(at index: Int) -> Bool {
        switch kind(at: index) {
        case .lower, .upper, .digit: true
        case .highByte: wide(at: index).map { if case .letter = $0.scalar { true } else { false } } ?? false
        default: false
        }
    }

    /// Reads a token that begins at the position, or leaves it there.
    mutating func tokenHere(after gap: Token.Gap) -> Token? {
        let start = position
        key = TokenKey()
        shape = []
        if keepsFolded { folded.removeAll(keepingCapacity: true) }
        switch kind(at: position) {
        case .lower, .upper, .digit: break
        case .highByte: guard isAlphanumeric(at: position) else { return nil }
        case .sign: guard beginWithSign() else { return nil }
        default: return nil
        }
        readBody()
        isFirst = false
        return Token(start: Int32(start), end: Int32(position), key: key.value, gap: gap, shape: shape)
    }

    /// `.NET`, or a lone `&`, which reads as "and".
    private mutating func beginWithSign() -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "."):
            guard kind(at: position + 1) == .upper, kind(at: position + 2) == .upper, !isAlphanumeric(at: position - 1)
            else { return false }
            add(UInt8(ascii: "."))
            shape.insert(.sign)
            position += 1
            return true
        case UInt8(ascii: "&"):
            for byte in "and".utf8 { add(byte) }
            shape.insert(.sign)
            position += 1
            return true
        default: return false
        }
    }

    private mutating func add(_ byte: UInt8) {
        key.append(byte)
        if keepsFolded { folded.append(byte) }
    }

    private mutating func readBody() {
        let first = position
        if shape.contains(.sign), position > 0, bytes[position - 1] == UInt8(ascii: "&") { return }
        while position < end {
            let byte = bytes[position]
            switch ByteClass(rawValue: classes[Int(byte)]) {
            case .lower:
                shape.formUnion([.lowerLetter, .letter])
                add(byte)
                position += 1
            case .upper:
                shape.formUnion(position == first ? [.capitalised, .letter] : [.innerCapital, .letter])
                add(byte | 0x20)
                position += 1
            case .digit:
                shape.insert(.digit)
                add(byte)
                position += 1
            case .highByte:
                guard readWide(isFirst: position == first) else { return }
            case .sign:
                guard readInnerSign(from: first) else { return }
            default: return
            }
        }
    }

    /// A letter beyond ASCII, an apostrophe or an invisible sign inside a word.
    private mutating func readWide(isFirst: Bool) -> Bool {
        guard let (scalar, length) = wide(at: position) else { return false }
        switch scalar {
        case .letter(let bytes, let isUpper):
            for index in 0..<bytes.count { add(bytes[index]) }
            shape.formUnion(
                isUpper ? (isFirst ? [.capitalised, .letter] : [.innerCapital, .letter]) : [.lowerLetter, .letter])
        case .invisible: break
        case .apostrophe: guard isAlphanumeric(at: position + length) else { return false }
        case .presentation: hasPresentation = true
        default: return false
        }
        position += length
        return true
    }

    /// Signs that belong to a word when they stand inside it or right behind it.
    private mutating func readInnerSign(from first: Int) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "'"):
            guard isAlphanumeric(at: position + 1) else { return false }
            position += 1
        case UInt8(ascii: "+"), UInt8(ascii: "#"):
            return readTail()
        case UInt8(ascii: "&"):
            guard position - first <= 2, isAlphanumeric(at: position + 1), runLength(from: position + 1) <= 2,
                kind(at: position - 1) == .upper
            else { return false }
            add(bytes[position])
            shape.insert(.sign)
            position += 1
        case UInt8(ascii: "."):
            return readDot(from: first)
        default: return false
        }
        return true
    }

    /// `C++`, `C#`, `A+`: kept where letters come before and no letter or digit after; "3+" stays a number.
    private mutating func readTail() -> Bool {
        guard shape.contains(.letter) else { return false }
        let sign = bytes[position]
        var length = 1
        while length < 2, sign == UInt8(ascii: "+"), position + length < end, bytes[position + length] == sign {
            length += 1
        }
        guard !isAlphanumeric(at: position + length) || length == 2 else { return false }
        for _ in 0..<length { add(sign) }
        shape.insert(.sign)
        position += length
        return false
    }

    private func runLength(from index: Int) -> Int {
        var length = 0
        while isAlphanumeric(at: index + length), length < 8 { length += 1 }
        return length
    }

    /// A dot joins an abbreviation (`Ph.D.`, `U.S.`), a number (3.5) and a name such as `Node.js` or `ASP.NET`.
    private mutating func readDot(from first: Int) -> Bool {
        let next = position + 1
        let before = position - first
        let after = runLength(from: next)
        if after == 0 {
            // The last dot of "Ph.D." belongs to it, so that the mention shows it; it never changes the key.
            if shape.contains(.sign), before <= 5, !shape.contains(.digit), position >= 2,
                bytes[position - 2] == UInt8(ascii: ".")
            {
                position += 1
            }
            return false
        }
        let isNumber = kind(at: position - 1) == .digit && kind(at: next) == .digit
        let isAbbreviation =
            (before == 1 || shape.contains(.sign) || after == 1) && before <= 5 && after <= 2
            && shape.contains(.letter)
        guard isNumber || isAbbreviation || isNameEnding(at: next, length: after) else { return false }
        if isNumber { add(UInt8(ascii: ".")) }
        shape.insert(.sign)
        position = next
        return true
    }

    /// Whether "js", "net", "io", "py" or "ts" stands here as a whole run, in any case.
    private func isNameEnding(at index: Int, length: Int) -> Bool {
        func letter(_ offset: Int) -> UInt8 { bytes[index + offset] | 0x20 }
        switch length {
        case 2:
            let pair = (letter(0), letter(1))
            return pair == (0x6A, 0x73) || pair == (0x69, 0x6F) || pair == (0x70, 0x79) || pair == (0x74, 0x73)
        case 3: return (letter(0), letter(1), letter(2)) == (0x6E, 0x65, 0x74)
        default: return false
        }
    }
}
