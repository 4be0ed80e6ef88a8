import SkillTaxonomy
import Testing

@testable import Tagging

@Suite struct RequirementAssemblerTests {
    @Test func idsFollowTheOrderOfFirstMention() {
        let asked = Fixture.tag("SQL\nJava\nSQL and Docker")
        #expect(asked.map { "\($0.id) \($0.concept.id)" } == ["r1 sql", "r2 java", "r3 docker"])
    }

    @Test func oneRequirementAConceptWithAllItsMentions() {
        let asked = Fixture.tag("Postgres\nPostgreSQL")
        #expect(asked.map(\.concept.id.rawValue) == ["postgresql"])
        #expect(asked.flatMap(\.mentions).map(\.text) == ["Postgres", "PostgreSQL"])
    }

    @Test func theStrongestImportanceCounts() {
        #expect(Fixture.tag("SQL is a plus\nSQL is required").map(\.importance) == [.required])
    }

    @Test func theMostYearsCount() {
        #expect(Fixture.tag("2 years of SQL\n5 years of SQL").map(\.years) == [5])
    }

    @Test func whatIsNegatedEverywhereWeighsNothing() {
        let asked = Fixture.tag("No SQL required")
        #expect(asked.map(\.weight) == [0])
        #expect(asked.flatMap(\.mentions).map(\.negated) == [true])
    }

    @Test func oneStandingMentionOutweighsANegatedOne() {
        let asked = Fixture.tag("No SQL required\nSQL is a plus")
        #expect(asked.map(\.importance) == [.preferred])
        #expect(asked.map { $0.weight > 0 } == [true])
        #expect(asked.flatMap(\.mentions).map(\.negated) == [true, false])
    }

    struct Weighed: Sendable, CustomTestStringConvertible {
        var text: String
        var keys: [Weights.Key]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Weighed(text: "SQL", keys: [.importanceRequired, .specificityTool]),
        Weighed(text: "SQL is a plus", keys: [.importancePreferred, .specificityTool]),
        Weighed(text: "Teamwork", keys: [.importanceRequired, .specificityTransversal]),
        Weighed(text: "Punctuality", keys: [.importanceRequired, .specificityAttitude]),
        Weighed(text: "PMP", keys: [.importanceRequired, .specificityCredential]),
        Weighed(text: "PhD", keys: [.importanceRequired, .specificityEducation]),
        Weighed(text: "Fluent German", keys: [.importanceRequired, .specificityLanguage]),
        Weighed(text: "5 years of experience", keys: [.importanceRequired, .specificityExperience]),
        Weighed(text: "Knowledge of fluid dynamics", keys: [.importanceRequired, .specificityText]),
    ]) func theWeightIsImportanceTimesSpecificity(_ weighed: Weighed) {
        #expect(Fixture.tag(weighed.text).map(\.weight) == [weighed.keys.reduce(1) { $0 * Fixture.weights[$1] }])
    }

    @Test func importancesAreOrdered() {
        #expect([Importance.required, .mentioned, .preferred].sorted() == [.mentioned, .preferred, .required])
    }
}
