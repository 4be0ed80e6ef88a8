import Postings
import Testing

@testable import Tagging

@Suite struct ConfidenceTests {
    private func confidence(_ rule: MentionRule, _ importance: Importance, in section: Section) -> Double {
        let candidate = MentionCandidate(
            tokens: 0..<1, concept: MentionDetails.experienceConcept, specificity: .specificityExperience, rule: rule)
        return Confidence.of(
            ReadMention(candidate: candidate, importance: importance, isNegated: false, section: section),
            Fixture.weights)
    }

    @Test(arguments: MentionRule.allCases) func liesBetweenNothingAndCertainty(_ rule: MentionRule) {
        for importance in Importance.allCases {
            for section in Section.allCases {
                #expect((0...1).contains(confidence(rule, importance, in: section)))
            }
        }
    }

    @Test func aLabelIsSurerThanAPhraseAndAListThanProse() {
        #expect(
            confidence(.label, .required, in: .requirements) > confidence(.labelInContext, .required, in: .requirements)
        )
        #expect(
            confidence(.labelInContext, .required, in: .requirements)
                > confidence(.askedPhrase, .required, in: .requirements))
        #expect(confidence(.label, .required, in: .requirements) > confidence(.label, .required, in: .summary))
        #expect(confidence(.label, .required, in: .summary) > confidence(.label, .mentioned, in: .summary))
    }
}
