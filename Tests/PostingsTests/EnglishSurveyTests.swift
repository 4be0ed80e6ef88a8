import Testing

@testable import Postings

@Suite("A first look for English") struct EnglishSurveyTests {
    private func isEnglish(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var survey = EnglishSurvey(table: ProjectVocabulary.languages)
            survey.read(bytes, 0..<bytes.count)
            return survey.isEnglish
        }
    }

    @Test func runningEnglishNeedsNoSecondLook() {
        #expect(isEnglish(LanguageSamples.text("en")))
        #expect(isEnglish(LanguageSamples.text("en").uppercased()))
    }

    @Test("everything else is looked at again", arguments: LanguageSamples.all.filter { $0.code != "en" })
    func othersAreLookedAt(_ sample: LanguageSamples.Sample) {
        #expect(!isEnglish(sample.text))
        #expect(!isEnglish(sample.text + " " + LanguageSamples.text("en", "short")))
    }

    @Test(arguments: ["", "the and of", "Python Java Go Rust Docker Terraform Ansible Jenkins Redis Kafka"])
    func tooLittleIsLookedAt(_ text: String) { #expect(!isEnglish(text)) }
}
