import Markup
import PhraseMatching

/// Tells single lines of page furniture by their wording: buttons, notices, the imprint.
///
/// The wordings stand in `Taxonomy/language/headings.csv` beside those that begin a section of furniture ("Similar
/// jobs"). They were gathered by reading the pages of boards, applicant trackers and councils, and kept only where the
/// line can be nothing else: "Facebook" and "Print" are also skills that an ad asks for.
struct PageFurniture: Sendable {
    /// What a line is besides the posting's own text.
    enum Kind: String, CaseIterable {
        /// The label of a button or link: the whole line is the wording.
        case control
        /// A sentence about cookies, mailing lists, or the page itself: the wording stands anywhere in it.
        case notice
        /// Copyright and the like, with which a page comes to its end.
        case imprint
    }

    private let vocabulary: PhraseVocabulary
    /// What the vocabulary's categories stand for; nil for one that is a section.
    private let kinds: [Kind?]

    /// - Parameter vocabulary: wordings by the raw values of `Kind`, among others.
    init(vocabulary: PhraseVocabulary) {
        self.vocabulary = vocabulary
        kinds = vocabulary.categories.map { Kind(rawValue: $0) }
    }

    /// No paragraph longer than this is a notice, in bytes: boxes about cookies are wordy, but they stand outside of the
    /// page's own landmarks, inside of which the whole ad would have to be read once more.
    private static func longestNotice(in region: Block.Region) -> Int { region.isContent ? 120 : 600 }

    /// What a block is, nil where it may be the posting's.
    ///
    /// Only paragraphs, headings and links: a bullet or a cell stands in a list that says more about it than its own words.
    func kind(of block: Block, in bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
        let isLink = LinkedText.isLink(block)
        guard block.kind == .paragraph || block.kind == .heading || isLink,
            block.length <= Self.longestNotice(in: block.region)
        else { return nil }
        let line = UnsafeBufferPointer(rebasing: bytes[block.start..<block.end])
        if line.starts(with: Self.copyrightSign) { return .imprint }
        guard PostingText.bulletLength(line[...]) == 0 else { return nil }
        var kind: Kind?
        Tokenizer.withTokens(of: line) { tokens in
            kind = self.kind(
                of: vocabulary.matches(in: tokens, of: line), tokenCount: tokens.count,
                mayBeControl: block.kind == .paragraph || isLink)
        }
        return kind
    }

    private func kind(of matches: [PhraseMatch], tokenCount: Int, mayBeControl: Bool) -> Kind? {
        for match in matches {
            guard kinds.indices.contains(Int(match.payload)) else { continue }
            switch kinds[Int(match.payload)] {
            case .control where match.tokenCount == tokenCount && mayBeControl: return .control
            case .notice: return .notice
            // "Copyright 2026 …", but not "a grasp of copyright".
            case .imprint where match.firstToken == 0 || match.tokenCount > 2: return .imprint
            default: continue
            }
        }
        return nil
    }

    private static let copyrightSign = Array("©".utf8)
}

extension Block {
    /// How many bytes of text it has.
    var length: Int { end - start }

    /// How many of them stand outside links.
    var runningLength: Int { end - start - linkedBytes }
}

extension Block.Region {
    /// Whether it is what the page says its content is.
    fileprivate var isContent: Bool { self == .main || self == .article }
}
