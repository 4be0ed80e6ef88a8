import Postings
import TestSupport
import Testing

@testable import Tagging

@Suite struct TaggerTests {
    @Test(arguments: Traps.all) func asksFor(_ trap: Trap) {
        let asked = Fixture.tag(ad: trap.text, in: trap.section, as: trap.kind).map(Fixture.shown)
        if let failure = trap.failure {
            withKnownIssue(Comment(rawValue: failure)) { #expect(Set(asked) == Set(trap.asks)) }
        } else {
            #expect(Set(asked) == Set(trap.asks))
        }
    }

    @Test func thereAreEnoughTrapsAndNoneTwice() {
        #expect(Traps.all.count >= 120)
        let names = Traps.all.map { "\($0.section) \($0.kind) \($0.text)" }
        #expect(Set(names).count == names.count)
    }

    @Test func mentionsAreTheShortestPhrasesThatNameTheThing() {
        let mentions = Fixture.tag("5+ years of hands-on experience with C++, .NET and event-stream processing")
            .flatMap(\.mentions)
        #expect(mentions.map(\.text) == ["C++", ".NET", "event-stream processing"])
    }

    @Test func everyThingConsideredSaysWhatBecameOfItAndWhy() {
        let posting = Fixture.posting("Go to our site. SQL and Go. No PMP required.", in: .requirements, as: .paragraph)
        let (tagged, considered) = Fixture.tagger.explain(posting)
        #expect(tagged == Fixture.tagger.tag(posting))
        #expect(
            considered.allSatisfy { !$0.reason.description.isEmpty && posting.text.text($0.start..<$0.end) == $0.text })
        let lines = considered.map { "\($0.text): \($0.outcome.rawValue)" }
        #expect(lines == ["Go: withoutContext", "SQL: taken", "Go: taken", "PMP: taken"])
    }

    @Test func aTurnedDownLabelNamesWhatItLacked() {
        let considered = Fixture.tagger.explain(Fixture.posting("Python is a snake", in: .summary, as: .paragraph))
            .considered
        #expect(considered.map(\.outcome) == [.withoutContext])
        #expect(considered.map(\.reason.code) == ["ambiguous"])
    }

    @Test func aPostingWithoutTextAsksForNothing() {
        #expect(Fixture.tag("").isEmpty)
        #expect(Fixture.tagger.tag(Posting(id: PostingID("p"), source: "p")).requirements.isEmpty)
    }

    // MARK: over the corpus

    static let corpus = Repository.names(in: "Corpus/postings")

    @Test(arguments: corpus) func everyMentionStandsAtItsOffsets(_ name: String) {
        let postings = Fixture.reader.read(Repository.bytes("Corpus/postings/" + name), source: name).postings
        #expect(!postings.isEmpty)
        for posting in postings {
            let tagged = Fixture.tagger.tag(posting)
            #expect(tagged.posting == posting)
            #expect(tagged.requirements.map(\.id.rawValue) == (0..<tagged.requirements.count).map { "r\($0 + 1)" })
            #expect(Set(tagged.requirements.map(\.concept.id)).count == tagged.requirements.count)
            for requirement in tagged.requirements { check(requirement, in: posting) }
            #expect(Fixture.tagger.tag(posting) == tagged)
        }
    }

    private func check(_ requirement: Requirement, in posting: Posting) {
        #expect(!requirement.mentions.isEmpty)
        #expect((requirement.weight == 0) == requirement.mentions.allSatisfy(\.negated))
        #expect((0...1).contains(requirement.weight))
        #expect(requirement.mentions.map(\.start) == requirement.mentions.map(\.start).sorted())
        for mention in requirement.mentions {
            #expect(Array(posting.text.bytes[mention.start..<mention.end]) == Array(mention.text.utf8))
            #expect((0...1).contains(mention.confidence))
            #expect(
                posting.passages.contains {
                    $0.start <= mention.start && mention.end <= $0.end && $0.section.rawValue == mention.section
                })
        }
    }
}
