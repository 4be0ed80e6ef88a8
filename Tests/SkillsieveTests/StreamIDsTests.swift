import Markup
import Postings
import Tagging
import Testing

@testable import Skillsieve

struct StreamIDsTests {
    private func posting(_ id: String, _ text: String) -> TaggedPosting {
        TaggedPosting(posting: Posting(id: PostingID(id), source: "f", text: UTF8Text(text)), requirements: [])
    }

    @Test func whatAnEarlierPartHasCalledSoGetsItsDigest() {
        var ids = StreamIDs()
        #expect(ids.renamed(.piece, [posting("f#1", "a"), posting("f#2", "b")]).isEmpty)
        let renamed = ids.renamed(.piece, [posting("f#3", "c"), posting("f#1", "abc")])
        #expect(renamed.mapValues(\.posting.id.rawValue) == [1: "f#1~ba7816bf"])
        #expect(ids.renamed(.endOfFeed, []).isEmpty)
        #expect(ids.renamed(.piece, [posting("f#1", "a")]).isEmpty, "another feed begins anew")
    }

    @Test func wholeInputsAreLeftAlone() {
        var ids = StreamIDs()
        #expect(ids.renamed(nil, [posting("a", "x")]).isEmpty)
        #expect(ids.renamed(nil, [posting("a", "y")]).isEmpty)
    }

    @Test func theDigestIsAddedOnce() {
        var posting = posting("a", "abc")
        posting.addDigestToID()
        posting.addDigestToID()
        #expect(posting.posting.id.rawValue == "a~ba7816bf")
    }
}
