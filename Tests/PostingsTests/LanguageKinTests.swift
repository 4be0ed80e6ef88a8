import Testing

@testable import Postings

@Suite struct LanguageKinTests {
    @Test(arguments: [
        (Language.norwegian, Language.danish, true), (.croatian, .serbian, true), (.indonesian, .malay, true),
        (.serbian, .macedonian, true), (.croatian, .macedonian, false), (.german, .english, false),
        (.dutch, .german, false), (.finnish, .swedish, false),
    ]) func closeLanguages(_ one: Language, _ other: Language, kin: Bool) {
        #expect(LanguageKin.areKin(one.lane, other.lane) == kin)
        #expect(LanguageKin.areKin(other.lane, one.lane) == kin)
    }
}
