import Postings
import Testing

@testable import Tagging

@Suite struct ClauseMoodTests {
    struct Clause: Sendable, CustomTestStringConvertible {
        var text: String
        var section: Section
        var word: String
        var mood: String
        var testDescription: String { "\(word) in '\(text)' (\(section.rawValue))" }

        init(_ text: String, _ section: Section, _ word: String, _ mood: String) {
            (self.text, self.section, self.word, self.mood) = (text, section, word, mood)
        }
    }

    static let clauses = [
        Clause("SQL", .requirements, "SQL", "required"), Clause("SQL", .preferred, "SQL", "preferred"),
        Clause("SQL", .education, "SQL", "required"), Clause("SQL", .duties, "SQL", "mentioned"),
        Clause("SQL", .company, "SQL", "mentioned"), Clause("SQL", .benefits, "SQL", "ignored"),
        Clause("SQL", .legal, "SQL", "ignored"), Clause("SQL", .application, "SQL", "ignored"),
        Clause("SQL", .facts, "SQL", "ignored"), Clause("SQL", .title, "SQL", "ignored"),
        Clause("SQL", .chrome, "SQL", "ignored"),
        Clause("SQL is a plus", .requirements, "SQL", "preferred"),
        Clause("SQL is required", .preferred, "SQL", "required"),
        Clause("SQL is a must but Java is a plus", .requirements, "SQL", "required"),
        Clause("SQL is a must but Java is a plus", .requirements, "Java", "preferred"),
        Clause("SQL – Java preferred", .requirements, "SQL", "required"),
        Clause("SQL – Java preferred", .requirements, "Java", "preferred"),
        Clause("SQL required, Java preferred", .requirements, "Java", "preferred"),
        Clause("SQL required, Java preferred", .requirements, "SQL", "required"),
        Clause("You must have SQL", .company, "SQL", "required"), Clause("SQL is a plus", .duties, "SQL", "preferred"),
        Clause("We offer courses in SQL", .summary, "SQL", "ignored"),
        Clause("You must have SQL", .benefits, "SQL", "ignored"),
        Clause("Apply now with SQL", .requirements, "SQL", "ignored"),
        Clause("Ability to query SQL", .summary, "SQL", "required"),
        Clause("Data work: The ability to query SQL", .summary, "SQL", "required"),
        Clause("Data work: we query SQL", .summary, "SQL", "mentioned"),
        Clause("Experience with SQL", .duties, "SQL", "required"),
        Clause("Work with SQL engineers", .duties, "SQL", "mentioned"),
        Clause("Strong candidates will have at least one year of SQL", .summary, "SQL", "preferred"),
        Clause("At least one year of SQL", .preferred, "SQL", "preferred"),
        // Where both are said, what follows at once counts, else what goes before.
        Clause("You must know Java and SQL, preferably both", .requirements, "SQL", "preferred"),
        Clause("You must know SQL, Java preferred", .requirements, "SQL", "required"),
        Clause("You must know SQL, Java preferred", .requirements, "Java", "preferred"),
        Clause("Although SQL isn't required, it would be very helpful", .requirements, "SQL", "preferred"),
        Clause("SQL isn't required, but it would be very helpful", .requirements, "SQL", "preferred"),
        // A bracket governs the item it stands behind, or what it names itself.
        Clause("Java, SQL (nice to have), Git", .requirements, "SQL", "preferred"),
        Clause("Java, SQL (nice to have), Git", .requirements, "Java", "required"),
        Clause("Java, SQL (nice to have), Git", .requirements, "Git", "required"),
        Clause("SQL (Java is a plus) and Git", .requirements, "Java", "preferred"),
        Clause("SQL (Java is a plus) and Git", .requirements, "SQL", "required"),
        // A dash with nothing behind it but a cue.
        Clause("Java, SQL - nice to have", .requirements, "SQL", "preferred"),
        Clause("SQL is non-negotiable", .duties, "SQL", "required"),
    ]

    @Test(arguments: clauses) func readsTheMood(_ clause: Clause) throws {
        let mood = try #require(
            look(clause.text, in: clause.section, at: clause.word) { mood, tokens in mood.mood(at: tokens) })
        switch mood {
        case .asked(let importance): #expect(importance.rawValue == clause.mood)
        case .mentioned: #expect(clause.mood == "mentioned")
        case .ignored(let reason):
            #expect(clause.mood == "ignored")
            #expect(!Consideration.Reason(reason).description.isEmpty)
        }
    }

    @Test(arguments: [
        ("No degree required", "degree", true), ("A degree is not required", "degree", true), ("SQL", "SQL", false),
        ("No SQL but Java", "Java", false), ("Without SQL", "SQL", true), ("SQL without fuss", "SQL", false),
        ("No fuss and none of the usual long words before SQL", "SQL", false),
    ]) func readsNegation(_ text: String, word: String, isNegated: Bool) {
        let found = look(text, in: .requirements, at: word) { mood, tokens in mood.isNegated(tokens) }
        #expect(found == isNegated)
    }

    private func look<Result>(
        _ line: String, in section: Section, at word: String, _ read: (ClauseMood, Range<Int>) -> Result
    ) -> Result? {
        Fixture.inspect(line, in: section) { text, findings in
            guard let sentence = Sentence.all(in: text).first,
                let index = text.tokens.indices.first(where: { text.text($0..<$0 + 1) == word })
            else { return nil }
            return read(ClauseMood(findings: findings, sentence: sentence), index..<index + 1)
        }
    }
}
