@testable import SkillTaxonomy

/// A few concepts, and what calibrates their ranking.
enum RankingSample {
    static let concepts = [
        Concept(
            id: ConceptID("teams"), preferredLabel: "work in teams",
            altLabels: ["be a team player", "team work", "cooperate in a team"],
            description: "Carry out one's part of what a group does together."),
        Concept(
            id: ConceptID("java"), preferredLabel: "Java (computer programming)", altLabels: ["Java programming"],
            description: "The techniques of software development in this language."),
        Concept(
            id: ConceptID("javascript"), preferredLabel: "JavaScript", altLabels: ["JS", "client-side JavaScript"],
            description: "A language for pages that react."),
        Concept(
            id: ConceptID("mentor"), preferredLabel: "mentor individuals",
            altLabels: ["mentor junior staff", "mentor junior colleagues", "mentor new staff", "coach junior staff"],
            description: "Give a person support in growing."),
        Concept(
            id: ConceptID("wind"), preferredLabel: "maintain wind turbines",
            altLabels: ["service wind turbines", "wind turbine maintenance"], description: "Keep turbines running."),
        Concept(id: ConceptID("teams-lead"), preferredLabel: "lead a team", altLabels: ["team leadership"]),
        Concept(id: ConceptID("signs"), preferredLabel: "+++"),
    ]

    static let model = RankingModel(
        stopWords: ["a", "in", "of", "the"], adWords: ["team": 40, "work": 60, "experience": 55], adPassages: 100,
        weights: RankingWeights([.coverage: 2, .window: 1, .exact: 1.5, .characters: 1, .rank: -0.25], intercept: -3),
        thresholds: LinkThresholds(likeness: 0.6, lead: 0.2, support: 1.2))

    static let ranker = ConceptRanker(ConceptIndex(concepts, model: model))

    /// The ids suggested for a text, the best first.
    static func ids(_ text: String, top count: Int = 10) -> [String] {
        ranker.suggest(Array(text.utf8), top: count).map { concepts[$0.concept].id.rawValue }
    }

    /// The id that a phrase is linked to.
    static func link(_ phrase: String) -> String? {
        var workspace = ConceptRanker.Workspace(for: ranker)
        return ranker.link(Array(phrase.utf8), using: &workspace).map { concepts[$0.concept].id.rawValue }
    }
}

/// Numbers that look random and are the same in each run.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
