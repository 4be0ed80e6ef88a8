import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct ConceptRankerTests {
    @Test(arguments: [
        ("You work well in teams", "teams"), ("strong Java skills", "java"), ("JS, CSS", "javascript"),
        ("coaching of new staff", "mentor"), ("servicing of turbines", "wind"),
        ("leadership of a small team", "teams-lead"),
    ]) func theConceptThatIsMeantComesFirst(_ text: String, _ id: String) {
        #expect(RankingSample.ids(text).first == id)
    }

    @Test(arguments: ["", " ", "the of a", "zzz qqq", "+++", "\u{0}"]) func nothingIsInvented(_ text: String) {
        #expect(RankingSample.ids(text).isEmpty)
    }

    @Test func aBareWordIsNotPartOfAnother() {
        #expect(!RankingSample.ids("Java").contains("javascript"))
    }

    @Test func noMoreThanAskedFor() {
        #expect(RankingSample.ids("work in teams and lead a team", top: 1).count == 1)
        #expect(RankingSample.ids("work in teams", top: 0).isEmpty)
        #expect(RankingSample.ids("work in teams", top: -1).isEmpty)
    }

    @Test func evidenceIsGivenOnlyWhenAskedFor() throws {
        let text = Array("work in teams".utf8)
        #expect(RankingSample.ranker.suggest(text, top: 3).allSatisfy { $0.evidence.isEmpty })
        let first = try #require(RankingSample.ranker.suggest(text, top: 3, explaining: true).first)
        #expect(first.evidence.count == RankingFeature.allCases.count)
        let exact = try #require(RankingFeature.allCases.firstIndex(of: .exact))
        #expect(first.evidence[exact] == 1)
    }

    /// Scores are sorted and in range, positions exist once, and whoever asks again gets the same, whatever the bytes.
    @Test func anyBytesAreRanked() {
        var random = SplitMix64(state: 11)
        let known = Array("work in teams, mentor junior staff (wind turbines) <ORGANIZATION> JavaScript".utf8)
        var workspace = ConceptRanker.Workspace(for: RankingSample.ranker)
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...90, using: &random)).map { place in
                Bool.random(using: &random) && Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random) : known[place % known.count]
            }
            let found = RankingSample.ranker.suggest(text, top: 5, using: &workspace)
            #expect(found == RankingSample.ranker.suggest(text, top: 5))
            #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
            #expect(
                found.allSatisfy { (0...1).contains($0.score) && RankingSample.concepts.indices.contains($0.concept) })
            #expect(Set(found.map(\.concept)).count == found.count)
            _ = RankingSample.ranker.link(text, using: &workspace)
        }
    }

    @Test func aGroupIsNotSuggested() {
        var group = Concept(id: ConceptID("group"), preferredLabel: "working in teams")
        group.isGroup = true
        let ranker = ConceptRanker(ConceptIndex([group] + RankingSample.concepts, model: RankingSample.model))
        #expect(ranker.suggest(Array("working in teams".utf8), top: 5).first?.concept == 1)
    }

    @Test func anEmptyTaxonomyRanksNothing() {
        let ranker = ConceptRanker(ConceptIndex([], model: RankingSample.model))
        #expect(ranker.suggest(Array("work".utf8), top: 5).isEmpty)
    }
}
