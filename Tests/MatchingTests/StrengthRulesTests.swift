import Credentials
import SkillTaxonomy
import Testing

@testable import Matching

@Suite struct StrengthRulesTests {
    private let rules = StrengthRules(weights: Fixture.weights)

    @Test(
        arguments: [
            (.expert, .expert, 1), (.expert, .foundation, 1), (.advanced, .expert, 0.7), (.intermediate, .expert, 0.4),
            (.foundation, .expert, 0.2), (.foundation, .intermediate, 0.7),
            // No level asked: all but the foundation reach it.
            (.foundation, nil, 0.8), (.intermediate, nil, 1), (.expert, nil, 1),
            // No level stated: no more than the foundation.
            (nil, nil, 0.8), (nil, .foundation, 0.8), (nil, .intermediate, 0.7), (nil, .expert, 0.2),
        ] as [(ProficiencyLevel?, ProficiencyLevel?, Double)])
    func depth(_ granted: ProficiencyLevel?, _ asked: ProficiencyLevel?, _ expected: Double) {
        #expect(rules.depth(granted: granted, asked: asked) == expected)
    }

    @Test(
        arguments: [
            (.performanceExam, 1), (.practicalAssessment, 0.99), (.proctoredExam, 0.95), (.gradedProject, 0.85),
            (.portfolio, 0.8), (.quiz, 0.6), (.attendance, 0.35), (.recordCheck, 0.9), (nil, 0.55),
        ] as [(AssessmentMethod?, Double)])
    func assessment(_ method: AssessmentMethod?, _ expected: Double) {
        let credential = Fixture.entry("x", [], method)
        #expect(rules.assurance(of: credential, issuer: nil, .claimed) == expected)
    }

    @Test(arguments: [
        (Issuer.Kind.regulator, 0.99), (.government, 0.98), (.industryBody, 0.95), (.vendor, 0.9), (.university, 0.94),
        (.school, 0.85), (.platform, 0.75), (.employer, 0.7), (.unknown, 0.6),
    ])
    func backing(_ kind: Issuer.Kind, _ expected: Double) {
        let issuer = Issuer(id: IssuerID("i"), name: "I", kind: kind)
        let credential = Fixture.entry("x", accredited: false)
        #expect(rules.assurance(of: credential, issuer: issuer, .verified) == expected)
        #expect(rules.assurance(of: Fixture.entry("x"), issuer: issuer, .verified) == 1)
        #expect(rules.assurance(of: Fixture.entry("x"), issuer: issuer, .unbound) == 0.6)
    }

    @Test func nothingKnownIsWorthLittle() {
        #expect(isClose(rules.assurance(of: nil, issuer: nil, .claimed), 0.55 * 0.6))
    }

    @Test(arguments: [
        (Verification.failed, 0.0), (.unbound, 0.7), (.claimed, 0.7), (.evidence, 0.85), (.verified, 1),
    ])
    func verification(_ verification: Verification, _ expected: Double) {
        #expect(rules.verification(verification) == expected)
    }
}
