import Skillsieve
import Testing

struct NearestNamesTests {
    private let names = NearestNames(["tag", "taxonomy", "python", "Cython", "tap"])

    @Test(arguments: [
        ("tga", ["tag"]), ("pyton", ["python"]), ("PYTHON", ["python", "Cython"]), ("zzz", []), ("", []),
    ])
    func theNearestComeFirst(word: String, found: [String]) {
        #expect(names.find(word, limit: 2) == found)
    }
}
