import Testing

@testable import PhraseMatching

@Suite struct VerbLinkTests {
    static let texts: [(String, String, Bool)] = [
        ("manage risk", "managing risk", true), ("managing risk", "manage risk", true),
        ("run tests", "running tests", true),
        ("running tests", "run tests", true), ("plan routes", "planning routes", true),
        ("manages risk", "managing risk", true),
        ("manage risk", "manage risking", false), ("manage", "managing", false), ("managing", "manage", false),
        ("team work", "teamworking", true), ("risk managing", "risk manage", false),
    ]

    @Test(arguments: texts) func beginsPhrasesInEitherForm(_ phrase: String, _ text: String, _ expected: Bool) {
        #expect(Sample.finds(phrase, in: text) == expected)
    }

    @Test func formsThatMustStandAsWrittenStandSo() {
        let set = PhraseSet([
            Phrase("managing risk", payload: 1, form: .exactForm), Phrase("managing staff", payload: 2),
        ])
        #expect(Sample.matches(set, "manage risk, manage staff, managing risk") == ["2+2:2", "4+2:1"])
    }

    @Test func onePlaceAndPayloadIsReportedOnceHoweverItWasReached() {
        let set = PhraseSet([Phrase("manage risk", payload: 1), Phrase("managing risk", payload: 1)])
        #expect(Sample.matches(set, "managing risk") == ["0+2:1"])
    }

    @Test func longerPhrasesComeAfterShorterOnesWhateverTheirForm() {
        let set = PhraseSet([Phrase("managing risk well", payload: 1), Phrase("manage risk", payload: 2)])
        #expect(Sample.matches(set, "managing risk well") == ["0+2:2", "0+3:1"])
    }
}
