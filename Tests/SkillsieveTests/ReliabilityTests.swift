import Markup
import Postings
import SkillTaxonomy
import Tagging
import Testing

@testable import Skillsieve

@Suite struct ReliabilityTests {
    private static func mention(_ text: String, _ confidence: Double, section: String = "requirements") -> Mention {
        Mention(
            start: 0, end: text.utf8.count, text: text, section: section, negated: false, confidence: confidence,
            rule: .label)
    }

    private static func tagged(_ mentions: [Mention], _ importance: Importance) -> TaggedPosting {
        let concept = ConceptReference(id: ConceptID("c"), label: "c", kind: .skill, scheme: "skillsieve")
        let requirement = Requirement(
            id: RequirementID("r1"), concept: concept, importance: importance, years: nil, level: nil,
            proficiency: nil, alternatives: nil, weight: 1, mentions: mentions)
        return TaggedPosting(
            posting: Posting(
                id: PostingID("p"), source: "p", title: nil, organization: nil, language: nil,
                text: UTF8Text(bytes: []), passages: []),
            requirements: [requirement], diagnostics: [])
    }

    private static let gold = GoldPosting(
        id: "p", title: "",
        requirements: [
            GoldPosting.Mark(phrase: "Python", kind: "skill", importance: "required", negated: false),
            GoldPosting.Mark(phrase: "stock control", kind: "skill", importance: "duty", negated: false),
            GoldPosting.Mark(phrase: "Java", kind: "skill", importance: "required", negated: true),
        ], distractors: [])

    static let mentions: [(String, Importance, Int)] = [
        ("Python", .required, 1), ("Java", .required, 0), ("stock control", .required, 0),
        ("stock control", .mentioned, 1), ("gym", .preferred, 0),
    ]

    @Test(arguments: mentions) func aMentionIsRightWhereAMarkAgrees(
        _ text: String, _ importance: Importance, _ right: Int
    ) {
        let reliability = Reliability(gold: Self.gold, tagged: [Self.tagged([Self.mention(text, 0.9)], importance)])
        #expect(reliability.groups.values.map(\.right) == [right])
        #expect(reliability.groups.values.map(\.mentions) == [1])
    }

    @Test func groupsByRuleAndByWhatAsks() {
        let parts = [
            Self.tagged([Self.mention("a", 0.5), Self.mention("b", 0.5, section: "summary")], .required),
            Self.tagged([Self.mention("c", 0.5)], .mentioned),
        ]
        let reliability = Reliability(gold: Self.gold, tagged: parts)
        #expect(reliability.groups.keys.sorted() == ["label clause", "label mentioned", "label section"])
    }

    @Test func theErrorIsTheDistanceBetweenStatedAndFound() {
        #expect(Reliability().expectedCalibrationError == 0)
        var all = Reliability(gold: Self.gold, tagged: [Self.tagged([Self.mention("Python", 0.95)], .required)])
        #expect(abs(all.expectedCalibrationError - 0.05) < 1e-9)
        all += Reliability(gold: Self.gold, tagged: [Self.tagged([Self.mention("gym", 0.95)], .required)])
        #expect(abs(all.expectedCalibrationError - 0.45) < 1e-9)
        all += Reliability(gold: Self.gold, tagged: [Self.tagged([Self.mention("gym", 0.05)], .required)])
        #expect(abs(all.expectedCalibrationError - (0.9 + 0.05) / 3) < 1e-9)
    }

    @Test func phrasesTooLongToBeAMentionDoNotCount() {
        let long = Self.mention("one two three four five six seven eight nine", 0.5)
        #expect(Reliability(gold: Self.gold, tagged: [Self.tagged([long], .required)]).groups.isEmpty)
    }
}
