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
