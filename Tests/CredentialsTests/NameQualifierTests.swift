import Testing

@testable import Credentials

@Suite struct NameQualifierTests {
    @Test(arguments: [
        "2022", "v4", "4.0", "4", "CE", "SY0-701", "AZ-104", "200-301", "220-1101", "EX200", "May 2024", "version 3",
        "Exp. 2027", "active",
    ])
    func onlySaysWhenOrWhich(_ text: String) {
        #expect(NameQualifier.isIgnorable(text))
    }

    @Test(arguments: [
        "", "study group", "expired", "in progress", "Professional", "27001", "training course", "CKA", "2 day course",
        "Level 3", "Basic",
    ])
    func saysMore(_ text: String) {
        #expect(!NameQualifier.isIgnorable(text))
    }

    @Test(arguments: [
        ("ce", true), ("2023", true), ("v4", true), ("SY0-701", true), ("4", false), ("Foundation", false),
    ])
    func aLastWordMayBePartOfTheName(_ word: String, _ expected: Bool) {
        #expect(NameQualifier.isIgnorableLastWord(word) == expected)
    }
}
