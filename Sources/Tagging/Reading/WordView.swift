import PhraseMatching

/// What the models see of each token: the word where they know it, else its class, and its cluster.
///
/// Names, addresses, numbers and rare words fold to classes, when training and when reading alike.
struct WordView {
    /// The key of each token's word or class.
    private(set) var words: [UInt64] = []
    /// The cluster of each token, from 0; -1 where it is in none.
    private(set) var clusters: [Int] = []

    init(_ text: TokenizedPosting, _ known: KnownWords) {
        words.reserveCapacity(text.tokens.count)
        clusters.reserveCapacity(text.tokens.count)
        for token in text.tokens {
            let entry = known[token.key]
            let kind = WordKind.of(token, text.bytes)
            clusters.append(entry?.cluster ?? -1)
            if entry?.isNamed == true, !kind.hidesWord {
                words.append(token.key)
            } else {
                words.append(kind.key)
            }
        }
    }
}

/// The class of a word that the models do not know by itself.
enum WordKind: String, CaseIterable {
    case year, phone, small, number, name, mixed, capitals, inner, capital, sign
    case ing = "-ing"
    case noun = "-noun"
    case adjective = "-adj"
    case adverb = "-ly"
    case participle = "-ed"
    case plural = "-s"
    case unknown

    /// The name under which features hold it.
    var featureName: String { "<" + rawValue + ">" }

    /// The key of that name.
    var key: UInt64 { Self.keys[self] ?? 0 }

    private static let keys = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, TokenKey.of($0.featureName.utf8)) })

    /// Whether a word of this class is never held by itself, known or not.
    var hidesWord: Bool {
        switch self {
        case .year, .phone, .small, .number, .name: true
        default: false
        }
    }

    /// The class of a token.
    static func of(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> WordKind {
        let word = bytes[token.range]
        if token.isNumber { return number(word) }
        if word.elementsEqual("NAME".utf8) { return .name }
        if token.shape.contains(.digit) { return .mixed }
        if token.shape.contains(.capitalised) {
            guard token.shape.contains(.innerCapital) else { return .capital }
            return token.shape.contains(.lowerLetter) ? .inner : .capitals
        }
        if token.shape.contains(.sign) { return .sign }
        return spelling(word)
    }

    private static func number(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> WordKind {
        let digits = word.filter { $0 &- 0x30 < 10 }
        if digits.count == 4, digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8) { return .year }
        if digits.count >= 7 { return .phone }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return !digits.isEmpty && value <= 20 && !digits.elementsEqual("000".utf8) ? .small : .number
    }

    private static let endings: [(WordKind, [String])] = [
        (.ing, ["ing"]),
        (.noun, ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ics", "logy", "ship"]),
        (.adjective, ["al", "ic", "ive", "ous", "ary", "able", "ible"]),
        (.adverb, ["ly"]), (.participle, ["ed"]), (.plural, ["s"]),
    ]

    private static func spelling(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> WordKind {
        for (kind, suffixes) in endings
        where suffixes.contains(where: { word.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
            return kind
        }
        return .unknown
    }
}
