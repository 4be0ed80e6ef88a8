import SkillTaxonomy
import Testing

@testable import Tagging

@Suite struct LevelStatedTests {
    struct Stated: Sendable, CustomTestStringConvertible {
        var text: String
        var word: String?
        var level: ProficiencyLevel?
        var testDescription: String { text }

        init(_ text: String, _ word: String?, _ level: ProficiencyLevel?) {
            (self.text, self.word, self.level) = (text, word, level)
        }
    }

    static let levels = [
        Stated("Basic SQL", "basic", .foundation), Stated("Some knowledge of SQL", "some knowledge", .foundation),
        Stated("Working knowledge of SQL", "working knowledge", .intermediate),
        Stated("Good SQL", "good", .intermediate),
        Stated("Strong SQL", "strong", .advanced), Stated("Advanced knowledge of SQL", "advanced", .advanced),
        Stated("Expert in SQL", "expert", .expert),
        Stated("In-depth knowledge of SQL", "in-depth knowledge", .advanced),
        Stated("SQL", nil, nil), Stated("Knowledge of SQL", nil, nil),
        // The level belongs to what the next wording does not ask for anew.
        Stated("Basic maths and knowledge of SQL", nil, nil),
    ]

    @Test(arguments: levels) func readsTheLevelOf(_ stated: Stated) throws {
        let sql = try #require(Fixture.tag(stated.text).first { $0.concept.id.rawValue == "sql" })
        #expect(sql.level == stated.word)
        #expect(sql.proficiency == stated.level)
    }

    @Test func theLongerWordingCounts() {
        let words = Fixture.inspect("good working knowledge") { text, findings in
            findings.levels.map { $0.word(in: text) }
        }
        #expect(words == ["good working knowledge"])
    }

    @Test func everyLevelOfTheFileIsKnown() {
        let unknown = Fixture.language[.levels].categories.filter { ProficiencyLevel(name: $0) == nil }
        #expect(unknown.isEmpty)
    }
}
