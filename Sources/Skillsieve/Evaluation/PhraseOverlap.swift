/// How far two phrases are about the same thing, by their words.
public enum PhraseOverlap {
    /// A phrase's words in lower case: runs of letters, digits, `_`, `+` and `#`, joined by single dots, slashes or hyphens.
    public static func words(_ phrase: String) -> [String] {
        let scalars = Array(phrase.lowercased().unicodeScalars)
        var words: [String] = []
        var index = 0
        while index < scalars.count {
            guard isWord(scalars[index]) else {
                index += 1
                continue
            }
            var word = ""
            while index < scalars.count {
                if isWord(scalars[index]) {
                    word.unicodeScalars.append(scalars[index])
                } else if "./-".unicodeScalars.contains(scalars[index]), index + 1 < scalars.count,
                    isWord(scalars[index + 1])
                {
                    word.unicodeScalars.append(scalars[index])
                } else {
                    break
                }
                index += 1
            }
            words.append(word)
        }
        return words
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "_" || scalar == "+" || scalar == "#" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    /// The Jaccard index of two phrases' words where the phrases match, else 0.
    ///
    /// They match where one contains the other or they share at least two thirds of the shorter, and the shorter has at
    /// least a third of the longer's words.
    public static func overlap(_ first: String, _ second: String) -> Double {
        let (one, two) = (words(first), words(second))
        guard !one.isEmpty, !two.isEmpty else { return 0 }
        let (short, long) = one.count <= two.count ? (one, two) : (two, one)
        guard short.count * 3 >= long.count else { return 0 }
        let shared = Set(short).intersection(long).count
        guard contains(long, short) || Double(shared) >= 2.0 / 3.0 * Double(Set(short).count) else { return 0 }
        return Double(shared) / Double(Set(one).union(two).count)
    }

    private static func contains(_ long: [String], _ short: [String]) -> Bool {
        (0...(long.count - short.count)).contains { long[$0..<$0 + short.count].elementsEqual(short) }
    }
}
