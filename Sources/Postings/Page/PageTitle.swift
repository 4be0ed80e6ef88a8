/// What a page calls itself, cut where sites put their own name beside the job's: "Deckhand | Harbour Ferries".
enum PageTitle {
    /// A sign that stands alone parts, unless names have it.
    private static func isSeparator(_ sign: Character) -> Bool {
        !sign.isLetter && !sign.isNumber && !"&+@#".contains(sign)
    }

    private static let separators: [Substring] = ["-", "--", ":", "::"]

    /// Whether a word is a single character; where two of ASCII begin it, it need not be taken apart.
    private static func isOneCharacter(_ word: Substring) -> Bool {
        word.utf8.count == 1 || !word.utf8.prefix(2).allSatisfy { $0 < 0x80 } && word.count == 1
    }

    /// The pieces of a name, in order; a hyphen or a colon parts only between blanks.
    static func pieces(of name: String) -> [String] {
        var name = name
        return name.withUTF8 { LatinText.holds($0) ? latinPieces(of: $0) : nil } ?? slowPieces(of: name)
    }

    /// The pieces of a name, as stretches of it.
    private static func latinPieces(of name: UnsafeBufferPointer<UInt8>) -> [String] {
        var pieces: [String] = []
        var piece = 0..<0
        func add(_ part: Range<Int>) {
            guard !part.isEmpty else { return }
            piece = (piece.isEmpty ? part.lowerBound : piece.lowerBound)..<part.upperBound
        }
        func end() {
            if !piece.isEmpty {
                let text = String(decoding: name[piece], as: UTF8.self)
                let isOnOneLine = LatinText.isOnOneLine(UnsafeBufferPointer(rebasing: name[piece]))
                pieces.append(isOnOneLine ? text : text.onOneLine)
            }
            piece = 0..<0
        }
        for part in LatinText.parts(name) {
            guard !isSeparator(UnsafeBufferPointer(rebasing: name[part])) else {
                end()
                continue
            }
            var start = part.lowerBound
            while let bar = name[start..<part.upperBound].firstIndex(of: UInt8(ascii: "|")) {
                add(start..<bar)
                end()
                start = bar + 1
            }
            add(start..<part.upperBound)
        }
        end()
        return pieces
    }

    private static func isSeparator(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if let kind = LatinText.kind(ofOne: word) {
            return kind.isDisjoint(with: .word) && word[0] != UInt8(ascii: "@") && word[0] != UInt8(ascii: "#")
        }
        return word.count == 2 && word[0] == word[1] && (word[0] == UInt8(ascii: "-") || word[0] == UInt8(ascii: ":"))
    }

    private static func slowPieces(of name: String) -> [String] {
        var pieces: [String] = []
        var piece: [Substring] = []
        func end() {
            if !piece.isEmpty { pieces.append(piece.joined(separator: " ")) }
            piece = []
        }
        for word in name.partedByBlanks {
            if word.utf8.count <= 2 && separators.contains(word)
                || isOneCharacter(word) && isSeparator(word[word.startIndex])
            {
                end()
            } else if word.utf8.contains(UInt8(ascii: "|")) {
                let parts = word.split(separator: "|", omittingEmptySubsequences: false)
                for (index, part) in parts.enumerated() {
                    if index > 0 { end() }
                    if !part.isEmpty { piece.append(part) }
                }
            } else {
                piece.append(word)
            }
        }
        end()
        return pieces
    }
}
