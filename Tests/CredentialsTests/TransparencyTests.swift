import Testing

@testable import Credentials

@Suite struct TransparencyTests {
    @Test func aFullRecordHoldsEveryFact() {
        #expect(Sample.catalogue.transparency(of: Sample.securityPlus) == TransparencyFact.allCases)
    }

    @Test func anEmptyRecordHoldsNone() {
        #expect(Sample.catalogue.transparency(of: Credential(id: CredentialID("x"), name: "X")) == [])
    }

    @Test func aLevelMustBeKnownOfEverySkill() {
        var credential = Sample.securityPlus
        credential.skills[0].level = nil
        #expect(!Sample.catalogue.transparency(of: credential).contains(.level))
    }
}
