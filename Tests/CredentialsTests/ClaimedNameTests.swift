import Testing

@testable import Credentials

@Suite struct ClaimedNameTests {
    @Test(arguments: [
        ("CompTIA Security+ (SY0-701)", ["CompTIA Security+", "SY0-701"], "CompTIA Security+"),
        (
            "Certified Kubernetes Administrator (CKA)", ["Certified Kubernetes Administrator", "CKA"],
            "Certified Kubernetes Administrator CKA"
        ),
        (
            "AWS Certified Solutions Architect – Associate [2023]",
            ["AWS Certified Solutions Architect", "Associate", "2023"],
            "AWS Certified Solutions Architect Associate"
        ),
        ("CI/CD, A-level", ["CI/CD", "A-level"], "CI/CD A-level"), ("Security+ ce", ["Security+ ce"], "Security+"),
        ("(", [], ""), ("", [], ""), (")))", [], ""),
    ])
    func isCut(_ name: String, _ segments: [String], _ essence: String) {
        let claim = ClaimedName(name)
        #expect(claim.segments.map(\.text) == segments)
        #expect(claim.essence == essence)
    }
}
