/// A piece of a statement of pay: a number, a word or a sign.
struct PayToken {
    /// What it says, in lower case; nil for a number.
    var word: String?
    /// Its value; nil for all else.
    var number: Double?
    /// Whether white space stands before it.
    var isApart: Bool

    /// The pieces of a statement, in order: letters and digits part ("R9,500", "45k"), and so does every sign.
    static func tokens(of text: String) -> [PayToken] {
        let characters = Array(text)
        var tokens: [PayToken] = []
        var index = 0
        var isApart = true
        while index < characters.count {
            let character = characters[index]
            if character.isWhitespace {
                isApart = true
                index += 1
                continue
            }
            let start = index
            if isDigit(character) {
                index = endOfNumber(characters, from: index)
                tokens.append(PayToken(word: nil, number: value(characters[start..<index]), isApart: isApart))
            } else if character.isLetter {
                while index < characters.count, isPartOfWord(characters, index) { index += 1 }
                tokens.append(PayToken(word: String(characters[start..<index]).lowercased(), isApart: isApart))
            } else {
                index += 1
                tokens.append(PayToken(word: String(character), isApart: isApart))
            }
            isApart = false
        }
        return tokens
    }

    /// Whether a character goes on with a word: a stop or an apostrophe between letters does.
    private static func isPartOfWord(_ text: [Character], _ index: Int) -> Bool {
        if text[index].isLetter { return true }
        let joins = text[index] == "." || text[index] == "'" || text[index] == "’"
        return joins && index > 0 && text[index - 1].isLetter && index + 1 < text.count && text[index + 1].isLetter
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// A number goes on over commas, stops and apostrophes ahead of digits, and over a blank ahead of three digits.
    private static func endOfNumber(_ text: [Character], from start: Int) -> Int {
        var index = start
        while index < text.count {
            if isDigit(text[index]) {
                index += 1
                continue
            }
            let digits = text[(index + 1)...].prefix(4).prefix { isDigit($0) }.count
            let isMark = ",.'’".contains(text[index]) && digits > 0
            let isGroup =
                text[index].isWhitespace && text[index] != "\n" && digits == 3 && isGrouped(text, start, index)
            guard isMark || isGroup else { break }
            index += 1
        }
        return index
    }

    /// Whether what stands before a blank is one to three digits, or groups of three behind such: "2 150".
    private static func isGrouped(_ text: [Character], _ start: Int, _ end: Int) -> Bool {
        let groups = text[start..<end].split(whereSeparator: \.isWhitespace)
        guard let first = groups.first, first.count <= 3, first.allSatisfy(isDigit) else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// "26,000", "28.50", "45.000", "2.500,00", "9,00,000", "2 150": three digits behind the last sign are thousands.
    private static func value(_ text: ArraySlice<Character>) -> Double? {
        let parts = text.split { !isDigit($0) }
        guard let last = parts.last, parts.count > 1 else { return Double(String(text)) }
        let isFraction = last.count != 3
        let whole = (isFraction ? parts.dropLast() : parts[...]).map { String($0) }.joined()
        return Double(isFraction ? whole + "." + String(last) : whole)
    }
}
