/// English words -> stems, after the rules of the Snowball project's English stemmer (Porter2).
///
/// Works on folded words (lower case, no accents); a word with anything but a–z, or of fewer than three letters, is its
/// own stem.
enum EnglishStemmer {
    /// The stem of a word.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 2, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        if word.count < 7, let known = exceptions[word] { return known }
        var stem = Stem(word)
        stem.removePlural()
        if stem.bytes.count > 5, finished.contains(stem.bytes) { return stem.bytes }
        stem.removePast()
        stem.turnYToI()
        stem.shortenDoubleSuffix()
        stem.shortenAdjectiveSuffix()
        stem.removeLastSuffix()
        stem.removeLastLetter()
        return stem.lowered
    }

    /// Words whose stem no rule gives.
    private static let exceptions: [[UInt8]: [UInt8]] = table([
        ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"),
        ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl"),
        ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"),
        ("bias", "bias"), ("andes", "andes"),
    ])

    /// Words that are left alone once their plural is gone.
    private static let finished = Set(
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"].map { Array($0.utf8) })

    private static func table(_ pairs: [(String, String)]) -> [[UInt8]: [UInt8]] {
        Dictionary(uniqueKeysWithValues: pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) })
    }
}

/// A word on its way to its stem, with the two regions that suffixes are judged by.
///
/// The first region begins behind the first consonant that follows a vowel, the second likewise within the first.
struct Stem {
    /// What is left; a capital Y is one that stands for a consonant.
    private(set) var bytes: [UInt8]
    private var firstRegion: Int
    private var secondRegion: Int

    init(_ word: [UInt8]) {
        bytes = word
        for index in bytes.indices where bytes[index] == Self.y {
            if index == 0 || Self.isVowel(bytes[index - 1]) { bytes[index] = Self.consonantY }
        }
        let prefix = ["gener", "commun", "arsen"].first { word.starts(with: $0.utf8) }
        firstRegion = prefix?.utf8.count ?? Self.regionStart(in: bytes, from: 0)
        secondRegion = Self.regionStart(in: bytes, from: firstRegion)
    }

    /// The stem as it is compared.
    var lowered: [UInt8] { bytes.map { $0 | 0x20 } }

    private static let y = UInt8(ascii: "y")
    private static let consonantY = UInt8(ascii: "Y")

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), y: true
        default: false
        }
    }

    private static func regionStart(in bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count {
            if isVowel(bytes[index - 1]), !isVowel(bytes[index]) { return index + 1 }
            index += 1
        }
        return bytes.count
    }

    /// The last eight bytes as one number, the last byte lowest: what suffixes are compared with.
    private var tail: UInt64 {
        bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func isInFirstRegion(_ length: Int) -> Bool { bytes.count - length >= firstRegion }

    private func isInSecondRegion(_ length: Int) -> Bool { bytes.count - length >= secondRegion }

    /// The byte at a distance from the end, 1 being the last; 0 beyond the start.
    private func last(_ distance: Int) -> UInt8 { distance <= bytes.count ? bytes[bytes.count - distance] : 0 }

    private func hasVowel(before end: Int) -> Bool { bytes[..<max(0, end)].contains(where: Self.isVowel) }

    private mutating func replace(_ count: Int, with replacement: [UInt8]) {
        bytes.removeLast(count)
        bytes += replacement
    }

    /// Whether the word ends in a short syllable: "hop", "bid", "at" as a whole.
    private var endsShort: Bool {
        if bytes.count == 2 { return Self.isVowel(bytes[0]) && !Self.isVowel(bytes[1]) }
        let end = last(1)
        return bytes.count > 2 && !Self.isVowel(end) && end != UInt8(ascii: "w") && end != UInt8(ascii: "x")
            && end != Self.consonantY && Self.isVowel(last(2)) && !Self.isVowel(last(3))
    }
}

extension Stem {
    /// Step 1a: "caresses" -> "caress", "ties" -> "tie", "gaps" -> "gap".
    mutating func removePlural() {
        let tail = tail
        if Suffix("sses").ends(tail) {
            bytes.removeLast(2)
        } else if Suffix("ied").ends(tail) || Suffix("ies").ends(tail) {
            bytes.removeLast(bytes.count > 4 ? 2 : 1)
        } else if last(1) == UInt8(ascii: "s"), last(2) != UInt8(ascii: "u"), last(2) != UInt8(ascii: "s"),
            hasVowel(before: bytes.count - 2)
        {
            bytes.removeLast()
        }
    }

    /// Step 1b: "agreed" -> "agree", "hopping" -> "hop", "hoping" -> "hope".
    mutating func removePast() {
        let tail = tail
        for (suffix, kept) in [(Suffix("eedly"), 2), (Suffix("eed"), 2)] where suffix.ends(tail) {
            if isInFirstRegion(suffix.length) { bytes.removeLast(suffix.length - kept) }
            return
        }
        guard let suffix = Suffix.past.first(where: { $0.ends(tail) }), hasVowel(before: bytes.count - suffix.length)
        else { return }
        bytes.removeLast(suffix.length)
        let rest = self.tail
        if Suffix.needE.contains(where: { $0.ends(rest) }) {
            bytes.append(UInt8(ascii: "e"))
        } else if last(1) == last(2), "bdfgmnprt".utf8.contains(last(1)) {
            bytes.removeLast()
        } else if firstRegion >= bytes.count, endsShort {
            bytes.append(UInt8(ascii: "e"))
        }
    }

    /// Step 1c: "cry" -> "cri", "say" stays.
    mutating func turnYToI() {
        if bytes.count > 2, last(1) | 0x20 == Self.y, !Self.isVowel(last(2)) {
            bytes[bytes.count - 1] = UInt8(ascii: "i")
        }
    }

    /// Step 2: "organization" -> "organize", "rationally" -> "rational".
    mutating func shortenDoubleSuffix() {
        let tail = tail
        if let (suffix, replacement) = Suffix.double.first(where: { $0.suffix.ends(tail) }) {
            if isInFirstRegion(suffix.length) { replace(suffix.length, with: replacement) }
        } else if Suffix("ogi").ends(tail) {
            if isInFirstRegion(3), last(4) == UInt8(ascii: "l") { bytes.removeLast() }
        } else if Suffix("li").ends(tail), isInFirstRegion(2), "cdeghkmnrt".utf8.contains(last(3)) {
            bytes.removeLast(2)
        }
    }

    /// Step 3: "electrical" -> "electric", "goodness" -> "good".
    mutating func shortenAdjectiveSuffix() {
        let tail = tail
        if let (suffix, replacement) = Suffix.adjective.first(where: { $0.suffix.ends(tail) }) {
            if isInFirstRegion(suffix.length) { replace(suffix.length, with: replacement) }
        } else if Suffix("ative").ends(tail), isInSecondRegion(5) {
            bytes.removeLast(5)
        }
    }

    /// Step 4: "adjustment" -> "adjust", "adoption" -> "adopt".
    mutating func removeLastSuffix() {
        let tail = tail
        if let suffix = Suffix.last.first(where: { $0.ends(tail) }) {
            if isInSecondRegion(suffix.length) { bytes.removeLast(suffix.length) }
        } else if Suffix("ion").ends(tail), isInSecondRegion(3),
            last(4) == UInt8(ascii: "s") || last(4) == UInt8(ascii: "t")
        {
            bytes.removeLast(3)
        }
    }

    /// Step 5: "rate" -> "rate", "probate" -> "probat", "controll" -> "control".
    mutating func removeLastLetter() {
        if last(1) == UInt8(ascii: "e") {
            var shorter = self
            shorter.bytes.removeLast()
            if isInSecondRegion(1) || isInFirstRegion(1) && !shorter.endsShort { self = shorter }
        } else if last(1) == UInt8(ascii: "l"), last(2) == UInt8(ascii: "l"), isInSecondRegion(1) {
            bytes.removeLast()
        }
    }
}
