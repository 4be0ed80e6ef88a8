import Postings
import Tagging

extension TaggedPosting {
    /// Puts "~" and the first eight digits of the posting's digest behind its id, unless they stand there.
    mutating func addDigestToID() {
        let mark = "~" + digest.drop { $0 != ":" }.dropFirst().prefix(8)
        if !posting.id.rawValue.hasSuffix(mark) { posting.id = PostingID(posting.id.rawValue + mark) }
    }
}

extension TaggedInput {
    /// Tells postings apart that share an id: all of them where another input has the same name, else those of one id.
    mutating func partIDs(isShared: Bool) {
        guard isShared || postings.count > 1 else { return }
        var counts: [PostingID: Int] = [:]
        for entry in postings { counts[entry.tagged.posting.id, default: 0] += 1 }
        for index in postings.indices where isShared || counts[postings[index].tagged.posting.id, default: 0] > 1 {
            postings[index].tagged.addDigestToID()
        }
    }
}
