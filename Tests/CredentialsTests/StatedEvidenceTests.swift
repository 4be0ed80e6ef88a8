import Testing

@testable import Credentials

@Suite struct StatedEvidenceTests {
    private static let there: Set<String> = [
        "people/badge.json", "people/badges/b.png", "people/dana.yaml", "/etc/hosts",
    ]

    private func evidence(_ text: String) throws(StatedEvidence.Fault) -> StatedEvidence {
        try StatedEvidence(text, in: "people/dana.yaml", holdsFile: Self.there.contains)
    }

    @Test(arguments: ["badge.json", "badges/b.png", "./badge.json", "badges//b.png", "badges/./b.png"])
    func aFileBelowTheFolderIs(_ text: String) throws {
        #expect(try evidence(text) == .file)
    }

    @Test(arguments: [
        "", "-", ".", "./", "/", "nothing.json", "badges", "badges/", "dana.yaml", "./dana.yaml",
        "../people/badge.json",
        "badges/../badge.json", "/etc/hosts", "people/badge.json", "badge.json\u{0}", "c:\\badge.json",
    ]) func anyOtherTextIsNone(_ text: String) {
        #expect(throws: StatedEvidence.Fault.nothing) { try evidence(text) }
    }

    @Test(
        arguments: [
            ("https://a.example/1", nil), ("HTTPS://a.example", nil), ("http://a.example", .insecureLink),
            ("https://a", .brokenLink), ("https:", .brokenLink), ("ftp://a.example", .otherAddress),
            ("javascript:alert(1)", .otherAddress), ("data:text/html,x", .otherAddress),
            ("mailto:a@b.example", .otherAddress),
            ("urn:uuid:1", .otherAddress), ("file:///etc/hosts", .otherAddress),
        ] as [(String, StatedEvidence.Fault?)]) func anAddressMustBeALink(
            _ text: String, _ fault: StatedEvidence.Fault?
        )
    {
        do {
            #expect(try evidence(text) == .link)
            #expect(fault == nil)
        } catch { #expect(error == fault) }
    }
}
