import Foundation

/// A name reduced to what tells names apart: small letters without accents, no marks, one form of each word.
package struct FoldedName: Sendable, Hashable {
    /// The words in order.
    package let tokens: [String]

    /// Folds a name.
    package init(_ name: some StringProtocol) {
        tokens = Self.words(name).map(Self.normalized)
    }

    /// Takes folded words.
    init(tokens: some Sequence<String>) {
        self.tokens = Array(tokens)
    }

    /// The words run together: "isc2" for "(ISC)²" as for "ISC2".
    package var key: String { tokens.joined() }

    private static func words(_ name: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        func isPart(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in name.unicodeScalars {
            if scalar.isASCII {
                switch scalar.value {
                case 0x30...0x39, 0x61...0x7A: word.unicodeScalars.append(scalar)
                case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
                case 0x27: break
                case 0x2B:
                    close()
                    words.append("plus")
                case 0x23:
                    close()
                    words.append("sharp")
                case 0x26:
                    close()
                    words.append("and")
                default: close()
                }
            } else if isIgnored(scalar) {
                continue
            } else if isPart(scalar) {
                word += plainLetters(scalar)
            } else {
                close()
            }
        }
        close()
        return words
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

    /// One spelling for a word's British and American, singular and plural forms.
    private static func normalized(_ word: String) -> String {
        let spelling = [
            "licence": "license", "licences": "license", "programme": "program", "programmes": "program",
            "organisation": "organization", "organisations": "organization", "centre": "center", "cert": "certificate",
            "certs": "certificate", "lic": "license", "pro": "professional", "assoc": "associate",
        ]
        if let other = spelling[word] { return other }
        guard word.utf8.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
            !word.hasSuffix("is")
        else { return word }
        return String(word.dropLast())
    }
}
