import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct ConceptIndexTests {
    private static let bytes = ConceptIndex.encode(RankingSample.concepts, model: RankingSample.model)

    private func open(_ bytes: [UInt8]) -> ConceptIndex? {
        ConceptIndex(FlatMemory(copying: bytes), range: 0..<bytes.count)
    }

    @Test func theSameConceptsGiveTheSameBytes() {
        #expect(ConceptIndex.encode(RankingSample.concepts, model: RankingSample.model) == Self.bytes)
    }

    @Test func ofTwoConceptsWithOneIDTheFirstCounts() {
        let doubled = RankingSample.concepts + [Concept(id: ConceptID("java"), preferredLabel: "coffee")]
        #expect(ConceptIndex.encode(doubled, model: RankingSample.model) == Self.bytes)
    }

    @Test func listsBelongToTheirConcepts() throws {
        let index = try #require(open(Self.bytes))
        #expect(index.count == RankingSample.concepts.count)
        #expect(index.weights == RankingSample.model.weights)
        #expect(index.thresholds == RankingSample.model.thresholds)
        let label = index.labelRange(of: 1).compactMap { index.labelBytes.at($0) }
        #expect(String(decoding: label, as: UTF8.self) == " java ")
        #expect(index.labelRange(of: 99).isEmpty)
        #expect(index.descriptionRange(of: 5).isEmpty)
        #expect(!index.descriptionRange(of: 0).isEmpty)
        #expect(index.number(of: 12_345) == nil)
    }

    @Test func bytesThatAreCutShortAreNoIndex() {
        for length in stride(from: 0, to: Self.bytes.count - 8, by: 8) {
            #expect(open(Array(Self.bytes.prefix(length))) == nil)
        }
    }

    @Test func damageNeverCrashes() {
        let text = Array("mentoring junior staff, work in teams, maintain wind turbines, JavaScript".utf8)
        for place in Self.bytes.indices {
            var damaged = Self.bytes
            damaged[place] ^= 0xFF
            guard let index = open(damaged) else { continue }
            let ranker = ConceptRanker(index)
            var workspace = ConceptRanker.Workspace(for: ranker)
            _ = ranker.suggest(text, top: 5, explaining: true, using: &workspace)
            _ = ranker.link(Array("mentoring junior staff".utf8), using: &workspace)
        }
    }
}
