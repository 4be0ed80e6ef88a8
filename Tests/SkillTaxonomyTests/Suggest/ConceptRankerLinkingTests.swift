import Testing

@testable import SkillTaxonomy

@Suite struct ConceptRankerLinkingTests {
    @Test(
        arguments: [
            // The same words but for inflection, order and stop words.
            ("mentoring junior staff", "mentor"), ("working in a team", "teams"), ("work in the teams", "teams"),
            ("maintenance of wind turbines", "wind"), ("JavaScript", "javascript"), ("Java", "java"),
            // Nearly the same, with no rival.
            ("mentor the junior new staff", "mentor"),
            // Too little evidence.
            ("mentor", nil), ("team", nil), ("JS", nil), ("staff", nil), ("wind tunnels", nil), ("", nil), ("zzz", nil),
            ("mentor junior staff of the north and of the south with a lot of patience every day", nil),
        ] as [(String, String?)]) func linksWhereTheEvidenceIsStrong(_ phrase: String, _ id: String?)
    {
        #expect(RankingSample.link(phrase) == id)
    }

    @Test func aLabelOfTwoConceptsNamesNeither() {
        let shared = [
            Concept(id: ConceptID("a"), preferredLabel: "first thing", altLabels: ["stock control"]),
            Concept(id: ConceptID("b"), preferredLabel: "second thing", altLabels: ["control of stock"]),
            Concept(id: ConceptID("c"), preferredLabel: "second thing"),
            Concept(id: ConceptID("d"), preferredLabel: "third party", altLabels: ["first thing"]),
        ]
        let ranker = ConceptRanker(ConceptIndex(shared, model: RankingSample.model))
        var workspace = ConceptRanker.Workspace(for: ranker)
        func link(_ phrase: String) -> Int? { ranker.link(Array(phrase.utf8), using: &workspace)?.concept }
        #expect(link("stock control") == nil)
        #expect(link("second thing") == nil)
        #expect(link("first things") == 0)
        #expect(link("third parties") == 3)
    }

    @Test func thresholdsOfIdentityLetOnlyTheSameWordsPass() {
        var model = RankingSample.model
        model.thresholds = .identity
        let ranker = ConceptRanker(ConceptIndex(RankingSample.concepts, model: model))
        var workspace = ConceptRanker.Workspace(for: ranker)
        #expect(ranker.link(Array("mentor junior staff".utf8), using: &workspace)?.likeness ?? 0 > 0.999)
        #expect(ranker.link(Array("mentor junior new staff".utf8), using: &workspace) == nil)
    }
}
