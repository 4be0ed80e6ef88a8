import Testing

@testable import SkillTaxonomy

@Suite struct TextEvidenceTests {
    private let index = RankingSample.ranker.index

    private func evidence(_ text: String) -> TextEvidence {
        var evidence = TextEvidence(index)
        evidence.read(Array(text.utf8).withUnsafeBufferPointer { RankingText($0, number: index.number) })
        return evidence
    }

    private func word(_ text: String) throws -> UInt32 {
        try #require(Array(text.utf8).withUnsafeBufferPointer { RankingText($0, number: index.number).words.first })
    }

    @Test(arguments: [
        ("maintain wind turbines", true), ("we maintain wind turbines daily", true),
        ("maintain the wind turbines", false),
        ("maintain wind turbine", false), ("", false),
    ]) func exactMeansLetterByLetter(_ text: String, _ expected: Bool) {
        #expect(evidence(text).isExact(4) == expected)
    }

    @Test func aLabelWithoutWordsIsNowhere() {
        #expect(!evidence("+++ and more").isExact(6))
        #expect(evidence("+++ and more").preferredForm(of: 6) == nil)
    }

    @Test func spansAreTheShortest() throws {
        let text = evidence("team x y junior team staff")
        let (team, junior, staff) = (try word("team"), try word("junior"), try word("staff"))
        #expect(text.shortestSpan(of: [team, staff]) == 2)
        #expect(text.shortestSpan(of: [junior, team, staff]) == 3)
        #expect(text.shortestSpan(of: [team]) == 1)
        #expect(text.shortestSpan(of: []) == 0)
        #expect(text.isInOrder([team, junior, staff]))
        #expect(!text.isInOrder([junior, team]))
    }

    @Test func synonymsOfTheTaxonomyTranslate() throws {
        let form = try #require(evidence("").preferredForm(of: 0))
        let (same, synonym, other) = ("work in teams", "a team player", "fast cars")
        #expect(evidence(same).translation(of: form) > evidence(synonym).translation(of: form))
        #expect(evidence(synonym).translation(of: form) > evidence(other).translation(of: form))
    }

    @Test func cosinesLieBetweenNothingAndOne() {
        for text in ["maintain wind turbines", "Keep turbines running.", "support", "JavaScript", "x", ""] {
            let text = evidence(text)
            for concept in 0..<index.count {
                #expect((0...1.0001).contains(text.description(of: concept)))
                #expect((0...1.0001).contains(text.characters(of: concept)))
            }
        }
        #expect(evidence("Keep turbines running").description(of: 4) > 0.99)
    }

    @Test func theTextBeforeLeavesNothingBehind() {
        var used = evidence("mentor junior staff and maintain wind turbines")
        let text = Array("lead a team".utf8).withUnsafeBufferPointer { RankingText($0, number: index.number) }
        used.read(text)
        let fresh = evidence("lead a team")
        for concept in 0..<index.count {
            #expect(used.characters(of: concept) == fresh.characters(of: concept))
            #expect(used.description(of: concept) == fresh.description(of: concept))
        }
        #expect(used.words == fresh.words)
    }
}
