import SkillTaxonomy
import Testing

@testable import Tagging

@Suite struct OtherThingsTests {
    @Test(arguments: [
        ("Fluent French", "French", false), ("French polishing of tables", "French", true),
        ("French language skills", "French", false),
        ("French and English", "French", false), ("French speaker", "French", false),
        ("Bachelor's degree", "Bachelor's degree", false),
    ]) func aCraftOfACountryIsNoLanguage(_ line: String, word: String, isOther: Bool) {
        let found = Fixture.inspect(line) { text, findings in
            Sentence.all(in: text).first.flatMap { sentence in
                findings.labels.first { text.text($0.tokens) == word }.map {
                    OtherThings(findings: findings, sentence: sentence).hold($0)
                }
            }
        }
        #expect(found == isOther)
    }
}
