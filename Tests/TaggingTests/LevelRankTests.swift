import SkillTaxonomy
import Tagging
import Testing

struct LevelRankTests {
    private func rank(_ kind: ConceptKind, _ level: String?, _ proficiency: ProficiencyLevel?) -> Int? {
        Requirement(
            id: RequirementID("r1"),
            concept: ConceptReference(id: ConceptID("x"), label: "x", kind: kind, scheme: "skillsieve"),
            importance: .required, level: level, proficiency: proficiency, weight: 1, mentions: []
        ).levelRank
    }

    @Test(
        arguments: [
            (ConceptKind.skill, "basic", ProficiencyLevel.foundation, 1), (.skill, "solid", .advanced, 3),
            (.skill, "expert", .expert, 4), (.skill, nil, nil, nil), (.language, "fluent", .advanced, 5),
            (.language, "native", .expert, 6), (.language, "basic", .foundation, 2), (.language, "b2", nil, 4),
            (.language, "A1", .foundation, 1), (.language, "upper-intermediate", .advanced, 4),
            (.language, nil, nil, nil),
        ] as [(ConceptKind, String?, ProficiencyLevel?, Int?)])
    func levelsAreRanked(kind: ConceptKind, level: String?, proficiency: ProficiencyLevel?, expected: Int?) {
        #expect(rank(kind, level, proficiency) == expected)
    }
}
