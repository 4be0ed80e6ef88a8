import PhraseMatching
import Tagging

/// The ids that the parts of one feed or archive have given so far.
///
/// What is read piece by piece cannot be looked through beforehand: the first posting of an id keeps it, and each further one
/// gets its digest behind it. Eight bytes are kept for each posting.
public struct StreamIDs: Sendable {
    private var seen: Set<UInt64> = []

    /// Begins with nothing.
    public init() {}

    /// The postings of a part whose ids an earlier part has given already, by their places in it, each with an id of its own.
    public mutating func renamed(_ part: TaggedInput.Part?, _ postings: [TaggedPosting]) -> [Int: TaggedPosting] {
        switch part {
        case .page, .piece, .row: break
        case .endOfArchive, .endOfFeed:
            seen.removeAll()
            return [:]
        case .passedOver, nil: return [:]
        }
        var renamed: [Int: TaggedPosting] = [:]
        // Postings of one part are told apart from one another already, and copies share what they are called.
        let keys = postings.map { TokenKey.of($0.posting.id.rawValue.utf8) }
        for (index, key) in keys.enumerated() where seen.contains(key) {
            var posting = postings[index]
            posting.addDigestToID()
            renamed[index] = posting
        }
        seen.formUnion(keys)
        return renamed
    }
}
