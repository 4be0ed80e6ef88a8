import Testing

@testable import Credentials

@Suite struct FoldedNameTests {
    @Test(arguments: [
        ("CompTIA Security+", ["comptia", "security", "plus"]), ("(ISC)² CISSP®", ["isc", "2", "cissp"]),
        ("Bachelor's  Degree", ["bachelor", "degree"]), ("Driver\u{2019}s licence", ["driver", "license"]),
        ("R&D – Écoles", ["r", "and", "d", "ecole"]), ("C# / C++", ["c", "sharp", "c", "plus", "plus"]),
        ("e\u{301}tude", ["etude"]), ("Straße", ["strasse"]), ("AWS SysOps", ["aws", "sysop"]), ("  ", []), ("™", []),
        ("Basic analysis class", ["basic", "analysis", "class"]), ("日本語", ["日本語"]),
    ])
    func folds(_ name: String, _ tokens: [String]) {
        #expect(FoldedName(name).tokens == tokens)
    }

    @Test func keysIgnoreWhereWordsAreParted() {
        #expect(FoldedName("(ISC)²").key == FoldedName("ISC2").key)
        #expect(FoldedName("Cyber Security").key == FoldedName("Cybersecurity").key)
    }

    @Test(arguments: ["CCS-P", "Driver\u{2019}s licence", "A & B", "Écoles", "", " C++ ", "日本語"])
    func theKeyAsSpelledIsTheSameWithAndWithoutWords(_ name: String) {
        #expect(FoldedName.plainKey(name) == FoldedName(name).plainKey)
    }

    @Test func theKeyAsSpelledKeepsWhatFoldingLoses() {
        #expect(FoldedName("CCS-P").plainKey == "ccs p")
        #expect(FoldedName("Systems Licences").plainKey == "systems licences")
        #expect(FoldedName("Systems Licences").tokens == ["system", "license"])
    }
}
