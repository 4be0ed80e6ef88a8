/// Texts of which each character is one scalar: ASCII, letters of Western and Central Europe, the usual dashes and quotes.
///
/// Most names and headings are such. Where their words, blanks and capitals are can be told scalar by scalar, from a small
/// table; what any other text holds (combining marks, emoji, other alphabets) only `Character` can say, which takes many
/// times as long. Both ways give the same.
enum LatinText {
    /// Whether a text is one.
    static func holds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            // A carriage return and a line feed make one character.
            if byte < 0x80, byte != 0x0D {
                index += 1
            } else if byte >= 0xC2, byte <= 0xC5, index + 1 < text.count, !isDotted(text, index) {
                index += 2
            } else if byte == 0xE2, index + 2 < text.count, isSign(text[index + 1], text[index + 2]) {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    /// Whether a text is one in which only spaces and line feeds part words: no other blank, no control.
    static func isSimplyParted(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        holds(text)
            && !text.indices.contains { index in
                text[index] < 0x20 && text[index] != 0x0A || text[index] == 0xC2 && text[index + 1] < 0xA1
            }
    }

    /// "İ" becomes two scalars in lower case.
    private static func isDotted(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        text[index] == 0xC4 && text[index + 1] == 0xB0
    }

    /// U+2010 to U+2027, and "€".
    private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 ? third >= 0x90 && third <= 0xA7 : second == 0x82 && third == 0xAC
    }

    // MARK: Characters

    /// What a character is, as `Character` has it.
    struct Kind: OptionSet {
        let rawValue: UInt8

        static let letter = Kind(rawValue: 1)
        static let number = Kind(rawValue: 2)
        static let white = Kind(rawValue: 4)
        /// "&" and "+", which belong to names.
        static let nameSign = Kind(rawValue: 8)

        static let word: Kind = [.letter, .number, .nameSign]
    }

    /// The kind of each scalar below U+0180, and what it is in lower case, which takes as many bytes.
    private static let table: [(kind: Kind, lowered: UInt16)] = (0..<UInt32(0x180)).map { value in
        guard let scalar = Unicode.Scalar(value) else { return ([], UInt16(value)) }
        var kind: Kind = []
        if scalar.properties.isAlphabetic { kind.insert(.letter) }
        if scalar.properties.numericType != nil { kind.insert(.number) }
        if scalar.properties.isWhitespace { kind.insert(.white) }
        if scalar == "&" || scalar == "+" { kind.insert(.nameSign) }
        let lowered = scalar.properties.lowercaseMapping.unicodeScalars
        return (kind, lowered.first.map { UInt16(truncatingIfNeeded: $0.value) } ?? UInt16(value))
    }

    /// The kind of a text that is a single character; nil where it is more.
    static func kind(ofOne text: UnsafeBufferPointer<UInt8>) -> Kind? {
        guard let byte = text.first, text.count == (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3) else { return nil }
        switch text.count {
        case 1: return table[Int(byte)].kind
        case 2: return table[Int(byte & 0x1F) << 6 | Int(text[1] & 0x3F)].kind
        default: return []
        }
    }

    /// Hands over each character: where it stands, its kind, and itself in lower case, 0 for a sign beyond the table.
    @inline(__always)
    private static func forEach(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, Kind, UInt16) -> Void
    ) {
        table.withUnsafeBufferPointer { table in
            var index = 0
            while index < text.count {
                let byte = text[index]
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
                let value =
                    length == 1 ? Int(byte) : length == 2 ? Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F) : 0
                body(
                    index..<index + length, length == 3 ? [] : table[value].kind, length == 3 ? 0 : table[value].lowered
                )
                index += length
            }
        }
    }

    /// Where the first letter from a character on stands.
    static func firstLetter(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            let byte = text[index]
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
            let value = length == 1 ? Int(byte) : Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
            if length < 3, table[value].kind.contains(.letter) { return index }
            index += length
        }
        return nil
    }

    // MARK: Words

    /// Its words of letters, digits and the signs of names, in lower case.
    static func loweredWords(_ text: UnsafeBufferPointer<UInt8>) -> [String] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
            var words: [String] = []
            words.reserveCapacity(text.count / 6 + 1)
            var count = 0
            func end() {
                if count > 0 {
                    words.append(String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self))
                }
                count = 0
            }
            forEach(text) { _, kind, lowered in
                guard !kind.isDisjoint(with: .word) else { return end() }
                if lowered < 0x80 {
                    room[count] = UInt8(lowered)
                    count += 1
                } else {
                    room[count] = UInt8(0xC0 | lowered >> 6)
                    room[count + 1] = UInt8(0x80 | lowered & 0x3F)
                    count += 2
                }
            }
            end()
            return words
        }
    }

    /// The ranges between its blanks.
    static func parts(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        forEach(text) { range, kind, _ in
            guard kind.contains(.white) else { return }
            if start < range.lowerBound { parts.append(start..<range.lowerBound) }
            start = range.upperBound
        }
        if start < text.count { parts.append(start..<text.count) }
        return parts
    }

    /// The ranges between the places of a sign of ASCII.
    static func parts(_ text: UnsafeBufferPointer<UInt8>, at sign: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for index in text.indices where text[index] == sign {
            if start < index { parts.append(start..<index) }
            start = index + 1
        }
        if start < text.count { parts.append(start..<text.count) }
        return parts
    }

    /// Whether single spaces are all the blanks that it has, and none stands at its ends.
    static func isOnOneLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var isBehindBlank = true
        var isSo = true
        forEach(text) { range, kind, _ in
            let isWhite = kind.contains(.white)
            if isWhite, isBehindBlank || text[range.lowerBound] != 0x20 { isSo = false }
            isBehindBlank = isWhite
        }
        return isSo && (!isBehindBlank || text.isEmpty)
    }
}

extension StringProtocol {
    /// Its words with single blanks between them.
    var onOneLine: String {
        let isSo = utf8.withContiguousStorageIfAvailable { LatinText.holds($0) && LatinText.isOnOneLine($0) } ?? false
        return isSo ? String(self) : partedByBlanks.joined(separator: " ")
    }

    /// What stands between its blanks.
    var partedByBlanks: [SubSequence] {
        let parts = utf8.withContiguousStorageIfAvailable { LatinText.holds($0) ? LatinText.parts($0) : nil } ?? nil
        guard let parts else { return split(whereSeparator: \.isWhitespace) }
        return parts.map { self[place($0.lowerBound)..<place($0.upperBound)] }
    }

    /// What stands between its spaces.
    var partedBySpaces: [SubSequence] { parted(at: " ") }

    /// What stands between the places of a sign of ASCII.
    func parted(at sign: Unicode.Scalar) -> [SubSequence] {
        guard holds(sign) else { return isEmpty ? [] : [self[startIndex...]] }
        let parts = utf8.withContiguousStorageIfAvailable { bytes in
            LatinText.holds(bytes) ? LatinText.parts(bytes, at: UInt8(ascii: sign)) : nil
        }
        guard let parts = parts ?? nil else { return split(separator: Character(sign)) }
        return parts.map { self[place($0.lowerBound)..<place($0.upperBound)] }
    }

    /// Whether a sign of ASCII is among its scalars.
    func holds(_ sign: Unicode.Scalar) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: sign)) } ?? utf8.contains(UInt8(ascii: sign))
    }

    /// The byte that is its first character; nil where more make that up.
    ///
    /// Most texts begin with a letter of ASCII, of which everything can be told without taking characters apart.
    var firstPlainByte: UInt8? {
        var bytes = utf8.makeIterator()
        // A carriage return may make one character with the next byte, a mark beyond ASCII with the one before.
        guard let first = bytes.next(), first < 0x80, first != 0x0D, bytes.next().map({ $0 < 0x80 }) ?? true else {
            return nil
        }
        return first
    }

    /// Whether any of its characters is a letter.
    var holdsLetter: Bool {
        if let byte = firstPlainByte, (byte | 0x20) &- 0x61 < 26 { return true }
        return contains(where: \.isLetter)
    }

    /// What stands between its line breaks.
    var lines: [SubSequence] { parted(at: "\n") }

    /// Whether a capital begins it.
    var beginsWithCapital: Bool {
        guard let byte = firstPlainByte else { return first?.isUppercase == true }
        return byte &- 0x41 < 26
    }

    /// The place that so many bytes stand ahead of.
    private func place(_ offset: Int) -> Index { utf8.index(utf8.startIndex, offsetBy: offset) }

    /// Where a word of ASCII letters or signs stands between spaces, in any case of letters; the first such place.
    func range(ofWord word: String) -> Range<Index>? {
        let found = utf8.withContiguousStorageIfAvailable { bytes -> (isSure: Bool, range: Range<Int>?) in
            guard let range = Self.range(ofWord: word, in: bytes) else { return (true, nil) }
            return (LatinText.holds(bytes), range)
        }
        guard let found, found.isSure else { return slowRange(ofWord: word) }
        return found.range.map { place($0.lowerBound)..<place($0.upperBound) }
    }

    private static func range(ofWord word: String, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let (length, initial) = (word.utf8.count, word.utf8.first ?? 0)
        var start = 0
        while start + length <= text.count {
            let isHere =
                (text[start] == initial || text[start] | 0x20 == initial)
                && (start + length == text.count || text[start + length] == 0x20)
            if isHere, zip(word.utf8, text[start...]).allSatisfy({ $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }) {
                return start..<start + length
            }
            guard let end = text[start...].firstIndex(of: 0x20) else { return nil }
            start = end + 1
        }
        return nil
    }

    private func slowRange(ofWord word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            let end = self[start...].firstIndex { $0 == " " } ?? endIndex
            if self[start..<end].lowercased() == word { return start..<end }
            start = end < endIndex ? index(after: end) : endIndex
        }
        return nil
    }
}
