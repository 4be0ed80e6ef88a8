import Testing

@testable import Postings

@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", Language.english), ("en-GB", .english), ("EN_us", .english), ("nb-NO", .norwegian), ("nn", .norwegian),
        ("de-AT", .german), ("pt-BR", .portuguese), ("sr-Latn", .serbian), ("zh-Hant", .chinese), ("fil", .filipino),
        ("iw", .hebrew), ("xx", nil), ("", nil), ("english", nil),
    ]) func readsTags(_ tag: String, language: Language?) {
        #expect(Language(tag: tag) == language)
    }

    @Test(arguments: [
        (Language.romanian, "ro", "Romanian"), (.norwegian, "no", "Norwegian"), (.chinese, "zh", "Chinese"),
        (.filipino, "tl", "Filipino"),
    ]) func hasACodeAndAName(_ language: Language, code: String, name: String) {
        #expect(language.code == code)
        #expect(language.name == name)
    }

    @Test func namesAndPlacesAreDistinct() {
        #expect(Set(Language.allCases.map(\.name)).count == Language.allCases.count)
        #expect(Language.allCases.map(\.lane) == Array(Language.allCases.indices))
    }
}
