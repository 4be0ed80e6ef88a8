import SkillTaxonomy
import Testing

@testable import Tagging

@Suite struct OtherCaseTests {
    /// A text, the position of a word in it, and whether a plain and another word might be a label there.
    static let places: [(String, Int, plain: Bool, other: Bool)] = [
        ("go", 0, true, true), ("go, see", 0, true, true), ("go see", 0, false, true), ("go/see", 0, true, true),
        ("go and see", 0, true, true), ("go skills", 0, true, true), ("the SAs", 1, false, false),
        ("the Sql", 1, true, true), ("page.php", 1, false, false), ("page. Php", 1, true, true),
    ]

    @Test(arguments: places) func asksForTheEndOfAnItemOfPlainWords(
        _ text: String, _ index: Int, plain: Bool, other: Bool
    ) {
        Fixture.inspect(text) { text, _ in
            #expect(OtherCase.mayName(index, .otherPlain, in: text) == plain)
            #expect(OtherCase.mayName(index, .other, in: text) == other)
        }
    }

    @Test(arguments: [("de", false), ("en-GB", true), ("", true)])
    func readsEnglishOnly(_ language: String, _ expected: Bool) {
        #expect(LabelFinder.isEnglish(language) == expected)
        #expect(LabelFinder.isEnglish(nil))
    }
}
