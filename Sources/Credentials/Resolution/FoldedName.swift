import Foundation

/// A name reduced to what tells names apart: small letters without accents and marks, word by word.
package struct FoldedName: Sendable, Hashable {
    /// The words in order, as spelled.
    let plain: [String]
    /// The words in order, with one form for British and American, singular and plural, Roman and Arabic.
    package let tokens: [String]

    /// Folds a name.
    package init(_ name: some StringProtocol) {
        let name = String(name)
        let plain = Self.words(name).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        self.plain = plain
        tokens = plain.map { word in
            Self.isAcronymInS(word, amid: plain.count - 1, in: name) ? word : Self.normalized(word)
        }
    }

    /// Takes words that are folded already.
    init(tokens: [String]) {
        self.init(plain: tokens, tokens: tokens)
    }

    private init(plain: [String], tokens: [String]) {
        (self.plain, self.tokens) = (plain, tokens)
    }

    /// The words run together: "isc2" for "(ISC)²" as for "ISC2".
    package var key: String { tokens.joined() }

    /// The words as spelled, parted: tells "CCS-P" from "CCSP", and a British licence from an American license.
    var plainKey: String { plain.joined(separator: " ") }

    /// The same as `FoldedName(name).plainKey`, without making the words.
    static func plainKey(_ name: String) -> String { String(decoding: words(name), as: UTF8.self) }

    /// The name without the years in the middle of it; itself where nothing else would be left.
    var withoutYears: FoldedName {
        let kept = tokens.indices.filter { !NameQualifier.isYear(tokens[$0]) }
        guard kept.count >= 2 else { return self }
        return FoldedName(plain: kept.map { plain[$0] }, tokens: kept.map { tokens[$0] })
    }

    /// Some of the words, in order.
    subscript(range: Range<Int>) -> FoldedName {
        FoldedName(plain: Array(plain[range]), tokens: Array(tokens[range]))
    }

    /// The words, each parted from the next by one space.
    private static func words(_ name: String) -> [UInt8] {
        var name = name
        let folded = name.withUTF8 { bytes -> [UInt8]? in
            var words = WordWriter(capacity: bytes.count + 8)
            for byte in bytes {
                guard byte < 0x80 else { return nil }
                words.append(ascii: byte)
            }
            return words.finished()
        }
        return folded ?? wordsBeyondASCII(name)
    }

    private static func wordsBeyondASCII(_ name: String) -> [UInt8] {
        var words = WordWriter(capacity: name.utf8.count + 8)
        for scalar in name.unicodeScalars {
            if scalar.isASCII {
                words.append(ascii: UInt8(scalar.value))
            } else if (0xFF01...0xFF5E).contains(scalar.value) {
                // Letters as wide as the characters of an East Asian script.
                words.append(ascii: UInt8(scalar.value - 0xFEE0))
            } else if isIgnored(scalar) {
                continue
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                words.append(letters: plainLetters(scalar))
            } else {
                words.close()
            }
        }
        return words.finished()
    }

    /// Marks that are written in the middle of words and mean nothing there.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2019, 0x2018, 0x2122, 0xAE, 0xA9, 0x2120, 0xAD, 0x200B...0x200D, 0x0300...0x036F: true
        default: false
        }
    }

    /// A letter without its accents, in lower case; a raised digit as a digit.
    private static func plainLetters(_ scalar: Unicode.Scalar) -> String {
        let raised: [UInt32: String] = [0xB9: "1", 0xB2: "2", 0xB3: "3", 0xDF: "ss", 0xE6: "ae", 0xF8: "o", 0x142: "l"]
        if let digit = raised[scalar.value] { return digit }
        return String(Character(scalar)).folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }

    private static let spelling = [
        "licence": "license", "licences": "license", "programme": "program", "programmes": "program",
        "organisation": "organization", "organisations": "organization", "centre": "center", "cert": "certificate",
        "certs": "certificate", "lic": "license", "pro": "professional", "assoc": "associate", "admin": "administrator",
        "mgmt": "management", "mgt": "management", "regs": "regulation",
        "licenced": "licensed", "behaviour": "behavior", "behavioural": "behavioral", "paediatric": "pediatric",
        "modelling": "modeling", "counsellor": "counselor", "counselling": "counseling",
        "specialisation": "specialization",
        "labourer": "laborer", "jewellery": "jewelry", "i": "1", "ii": "2", "iii": "3", "iv": "4",
    ]

    /// Whether a word is an acronym whose last letter is no plural's: the S of "CISRS" stands for a word.
    ///
    /// A name of several words all in capitals does not tell.
    private static func isAcronymInS(_ word: String, amid others: Int, in name: String) -> Bool {
        // What is longer than any name is not searched again for each of its words.
        guard word.utf8.last == UInt8(ascii: "s"), (5...7).contains(word.utf8.count), name.utf8.count <= 1000,
            name.contains(word.uppercased())
        else { return false }
        return others == 0 || name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// One spelling for a word's British and American, singular and plural, Roman and Arabic forms.
    private static func normalized(_ word: String) -> String {
        if let other = spelling[word] { return other }
        guard word.utf8.count > 4, word.utf8.last == UInt8(ascii: "s"),
            let before = word.utf8.dropLast().last,
            ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(before)
        else { return word }
        return String(word.dropLast())
    }
}

/// Collects the words of a name, in small letters, parted by single spaces.
private struct WordWriter {
    private var bytes: [UInt8] = []
    private var isOpen = false

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func append(ascii byte: UInt8) {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: append(letter: byte)
        case 0x41...0x5A: append(letter: byte + 32)
        case 0x27: break
        case 0x2B: append(word: "plus")
        case 0x23: append(word: "sharp")
        case 0x26: append(word: "and")
        default: isOpen = false
        }
    }

    mutating func append(letters: String) {
        for byte in letters.utf8 { append(letter: byte) }
    }

    mutating func close() {
        isOpen = false
    }

    func finished() -> [UInt8] { bytes }

    private mutating func append(word: StaticString) {
        isOpen = false
        word.withUTF8Buffer { for byte in $0 { append(letter: byte) } }
        isOpen = false
    }

    private mutating func append(letter byte: UInt8) {
        if !isOpen, !bytes.isEmpty { bytes.append(0x20) }
        isOpen = true
        bytes.append(byte)
    }
}
