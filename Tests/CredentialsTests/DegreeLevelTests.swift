import Testing

@testable import Credentials

@Suite struct DegreeLevelTests {
    @Test(arguments: [
        ("Bachelor of Science", DegreeLevel.bachelor), ("B.Sc. (Hons)", .bachelor), ("BA", .bachelor),
        ("BEng", .bachelor),
        ("Master's degree", .master), ("M.Sc.", .master), ("MBA", .master), ("PhD", .doctorate), ("Ph.D.", .doctorate),
        ("Doctor of Philosophy", .doctorate), ("Associate of Arts", .associate), ("High School Diploma", .secondary),
        ("A levels", .secondary), ("Undergraduate", .bachelor),
    ])
    func isFound(_ text: String, _ level: DegreeLevel) {
        #expect(DegreeLevel(text) == level)
    }

    @Test(arguments: ["", "Evening class", "Certificate", "Mastery course", "Bootcamp"])
    func isNotInvented(_ text: String) {
        #expect(DegreeLevel(text) == nil)
    }
}
