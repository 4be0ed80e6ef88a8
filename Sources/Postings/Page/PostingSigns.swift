import Markup
import PhraseMatching

/// Tells a page that holds a posting from news, shops, result lists, forms and what else there is.
///
/// A plain sum of points over what the page's main text says: wordings of asking, of duties, of terms and of hiring
/// (`Taxonomy/language/posting-signs.csv`) speak for a posting; wordings of articles, of a site's own machinery and of
/// other pages about work speak against it, and so do many amounts of money and a title that asks something. Each wording counts once, and only so many of a kind, so that length alone
/// decides nothing. Labelled facts and a title that names people by their work are further signs; links to many other jobs
/// make a page a list.
struct PostingSigns {
    /// What a wording is a sign of.
    enum Sign: String, CaseIterable {
        case asks, does, offers, hires
        case article, site, elsewhere
        /// What the title of an article, a course, a profile or a page for employers says.
        case otherTitle = "other-title"
    }

    /// What is known of a page.
    struct Evidence: Equatable {
        /// Different wordings of each sign.
        var wordings: [Sign: Int] = [:]
        /// Facts that the page labels.
        var facts = 0
        /// Whether the title names people by their work.
        var hasNoun = false
        /// Links, outside menus, whose text names people by their work; more than `mostJobLinks` say no more.
        var jobLinks = 0
        static let mostJobLinks = 8
        /// Words of the main text.
        var words = 0
        /// Items of lists in the main text.
        var items = 0
        /// Amounts of money in the main text: one job has one or two, a guide to pay or a shop many.
        var amounts = 0
        /// Whether the main text holds a mail address or a telephone number.
        var hasContact = false
        /// Whether the title asks something, or says what another page would.
        var isTitleOther = false
        /// Whether most of the text is in a writing without blanks between words, in which wordings are not found.
        var isUnspaced = false

        /// Whether the page is taken for a posting.
        ///
        /// The points are those of a logistic regression, in tenths and rounded, on marked ads, saved pages of boards and
        /// applicant trackers, general pages of the web, and pages near to postings (career pages, result lists, forms,
        /// articles about work); the constant was moved so far that nearly no posting is refused.
        var isPosting: Bool {
            if isUnspaced { return facts > 0 || hasNoun }
            func count(_ sign: Sign, _ most: Int) -> Int { min(wordings[sign] ?? 0, most) }
            let saying = 7 * count(.asks, 8) + 8 * count(.does, 6) + 5 * count(.offers, 6) + 3 * count(.hires, 6)
            let against = 9 * count(.article, 5) + 18 * count(.site, 5) + 2 * count(.elsewhere, 5)
            let kinds = [Sign.asks, .does, .offers, .hires].reduce(0) { $0 + (wordings[$1] ?? 0) }
            // The shortest ads say little but whom they want and where to call.
            let contact = hasContact && (wordings[.hires] ?? 0) > 0 ? 20 : 0
            let links = 2 * min(jobLinks, Self.mostJobLinks)
            let beside = contact + 14 * min(facts, 4) + (hasNoun ? 33 : 0) - links + min(items, 6) / 2
            let other = (isTitleOther ? 40 : 0) + 6 * min(max(0, amounts - 3), 8)
            return saying - against - other + beside + (kinds >= 6 ? 5 : 0) - 9 * Self.logarithm(words) + 26 > 0
        }

        /// The binary logarithm of a number of words, rounded down; beyond 900 words a text says no more.
        private static func logarithm(_ words: Int) -> Int {
            let bounded = max(10, min(words, 900))
            return Int.bitWidth - 1 - bounded.leadingZeroBitCount
        }
    }

    private let vocabulary: PhraseVocabulary
    private let signs: [Sign?]

    /// - Parameter vocabulary: wordings by the raw values of `Sign`.
    init(_ vocabulary: PhraseVocabulary) {
        self.vocabulary = vocabulary
        signs = vocabulary.categories.map { Sign(rawValue: $0) }
    }

    /// Without a vocabulary nothing can be told, and every page is a posting.
    var isEmpty: Bool { signs.isEmpty }

    /// Only so much of the text is looked at, in bytes.
    private static let mostRead = 6000

    /// Whether a title is none of a posting: it asks something, or holds a wording of other pages' titles.
    func isOther(title: String) -> Bool {
        var title = title
        return title.withUTF8 { wordings(in: $0)[.otherTitle] != nil || $0.last == UInt8(ascii: "?") }
    }

    /// Whether a text holds a mail address or a telephone number: eight digits or more with blanks and signs between.
    func hasContact(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let text = UnsafeBufferPointer(rebasing: text.prefix(Self.mostRead))
        guard Self.mayHoldContact(text) else { return false }
        var digits = 0
        for byte in text {
            // Letters are most of it.
            if byte > UInt8(ascii: "@") {
                digits = 0
                continue
            }
            switch byte {
            case UInt8(ascii: "@"): return true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits >= Self.leastDigits { return true }
            case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"): continue
            default: digits = 0
            }
        }
        return false
    }

    /// Whether there is a sign of mail addresses, or digits enough; many bytes are looked at at once.
    private static func mayHoldContact(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var (signs, digits) = (0, 0)
        for byte in text {
            signs &+= byte == UInt8(ascii: "@") ? 1 : 0
            digits &+= byte &- 0x30 < 10 ? 1 : 0
        }
        return signs > 0 || digits >= leastDigits
    }

    private static let leastDigits = 8

    /// Amounts of money in a text: signs of currencies right before a digit.
    func amounts(in text: UnsafeBufferPointer<UInt8>) -> Int {
        let part = UnsafeBufferPointer(rebasing: text.prefix(Self.mostRead))
        var count = 0
        for index in part.indices.dropFirst() where part[index] &- 0x30 < 10 {
            switch part[index - 1] {
            case UInt8(ascii: "$"): count += 1
            // "£" ends in A3 behind C2, "€" in AC behind E2 82.
            case 0xA3 where index > 1 && part[index - 2] == 0xC2: count += 1
            case 0xAC where index > 2 && part[index - 2] == 0x82 && part[index - 3] == 0xE2: count += 1
            default: continue
            }
        }
        return count
    }

    /// The different wordings of each sign in a text.
    func wordings(in text: UnsafeBufferPointer<UInt8>) -> [Sign: Int] {
        let part = UnsafeBufferPointer(rebasing: text.prefix(Self.mostRead))
        let tokens = Tokenizer.tokens(of: part)
        let matches = vocabulary.matches(in: tokens, of: part)
        guard !matches.isEmpty else { return [:] }
        // Few wordings of signs stand in a text.
        var seen: [UInt64] = []
        var counts = [Int](repeating: 0, count: signs.count)
        for match in matches {
            guard counts.indices.contains(Int(match.payload)) else { continue }
            var key = UInt64(match.payload)
            for token in tokens[match.tokens] { key = key &* 0x0000_0100_0000_01B3 ^ token.key }
            guard !seen.contains(key) else { continue }
            seen.append(key)
            counts[Int(match.payload)] += 1
        }
        var found: [Sign: Int] = [:]
        for (sign, count) in zip(signs, counts) where count > 0 {
            if let sign { found[sign, default: 0] += count }
        }
        return found
    }
}
