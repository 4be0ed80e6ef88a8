import Credentials
import Markup
import Postings
import SkillTaxonomy
import Tagging
import Testing

@testable import Matching

/// Every rule of scoring by an example worked out by hand.
@Suite struct MatcherTests {
    private func match(
        _ entries: [Credential], _ candidate: Candidate, _ posting: TaggedPosting, issuers: [Issuer] = []
    ) -> Match {
        Fixture.matcher(entries, issuers: issuers).match(candidate, posting, asOf: Fixture.today)
    }

    private let python = Fixture.entry("py", [("python", .advanced)])

    // MARK: Strength

    @Test func strengthIsTheProductOfFiveFactors() throws {
        let issuer = Issuer(id: IssuerID("v"), name: "V", kind: .vendor)
        var entry = Fixture.entry("pd", [("pandas", .foundation)], .proctoredExam, accredited: false)
        entry.issuer = issuer.id
        let result = match(
            [entry], Fixture.candidate(Fixture.held("pd", .evidence)),
            Fixture.posting(Fixture.ask("python", level: .intermediate)), issuers: [issuer])
        let evidence = try #require(result.requirements.first?.evidence.first)
        #expect(isClose(evidence.strength.relevance, 0.9))
        #expect(evidence.strength.depth == 0.7)
        #expect(isClose(evidence.strength.assurance, 0.95 * 0.9))
        #expect(evidence.strength.validity == 1)
        #expect(evidence.strength.verification == 0.85)
        #expect(evidence.path.map(\.rawValue) == ["python", "pandas"])
        let strength = 0.9 * 0.7 * 0.95 * 0.9 * 0.85
        #expect(isClose(evidence.strength.value, strength))
        #expect(isClose(result.score, 100 * strength))
        #expect(result.requirements.first?.isMet == false)
        #expect(result.gaps.map(\.missing).allSatisfy { isClose($0, 1 - strength) })
    }

    @Test func theSkillThatSaysMostCounts() throws {
        // A neighbour taught to the end says 0.9 x 1, the very skill taught a little 1 x 0.2.
        let entry = Fixture.entry("x", [("python", .foundation), ("pandas", .expert)])
        let result = match(
            [entry], Fixture.candidate(Fixture.held("x")), Fixture.posting(Fixture.ask("python", level: .expert)))
        #expect(isClose(result.score, 90))
    }

    @Test func yearsAloneSetNoDepth() {
        var requirement = Fixture.ask("python")
        requirement.years = 10
        let result = match([python], Fixture.candidate(Fixture.held("py")), Fixture.posting(requirement))
        #expect(result.score == 100)
    }

    @Test(arguments: [
        (Verification.verified, 100.0), (.evidence, 85), (.claimed, 70), (.unbound, 42), (.failed, 0),
    ])
    func verificationCounts(_ verification: Verification, _ score: Double) {
        let result = match(
            [python], Fixture.candidate(Fixture.held("py", verification)), Fixture.posting(Fixture.ask("python")))
        #expect(isClose(result.score, score))
    }

    // MARK: Coverage and score

    @Test func microCredentialsStack() {
        // Each 1 x 0.8 (foundation) x 1 x 1 x 0.7 = 0.56; together 1 - 0.44^2.
        let entries = [Fixture.entry("a", [("sql", .foundation)]), Fixture.entry("b", [("sql", .foundation)])]
        let result = match(
            entries, Fixture.candidate(Fixture.held("a", .claimed), Fixture.held("b", .claimed)),
            Fixture.posting(Fixture.ask("sql")))
        #expect(isClose(result.score, 100 * (1 - 0.44 * 0.44)))
        #expect(result.credentials.allSatisfy { isClose($0.contribution, 50 * (1 - 0.44 * 0.44)) })
    }

    @Test func theScoreIsTheWeightedMean() {
        // sql 1 x 1, python 0.5 x 0: 100 x 1 / 1.5
        let entries = [python, Fixture.entry("sq", [("sql", .expert)])]
        let result = match(
            entries, Fixture.candidate(Fixture.held("sq")),
            Fixture.posting(Fixture.ask("sql"), Fixture.ask("python", .preferred)))
        #expect(isClose(result.score, 100 / 1.5))
        #expect(result.requirements.map(\.weight) == [1, 0.5])
        #expect(result.requirements.map(\.isMet) == [true, false])
    }

    @Test func aFamilyCountsOnce() throws {
        var low = Fixture.entry("low", [("sql", .foundation)])
        var high = Fixture.entry("high", [("sql", .expert)])
        for family in [FamilyID("f")] {
            low.family = family
            high.family = family
        }
        let result = match(
            [low, high],
            Fixture.candidate(Fixture.held("low"), Fixture.held("high", .claimed), Fixture.held("high", .claimed)),
            Fixture.posting(Fixture.ask("sql")))
        // low 0.8, high 0.7: the stronger counts.
        #expect(isClose(result.score, 80))
        let row = try #require(result.requirements.first)
        #expect(row.evidence.map(\.credential.rawValue) == ["low"])
        #expect(row.setAside.map(\.credential.rawValue) == ["high", "high#2"])
        #expect(result.credentials.map(\.id.rawValue) == ["low", "high", "high#2"])
        #expect(result.credentials.map(\.contribution) == [80, 0, 0])
    }

    @Test func theSameNameWithoutAnEntryCountsOnceToo() {
        let skill = StatedSkill(id: ConceptID("sql"), level: .expert)
        let held = HeldCredential(name: "SQL Badge", verification: .verified, skills: [skill])
        var again = held
        again.name = "SQL badge!"
        let result = match([python], Fixture.candidate(held, again), Fixture.posting(Fixture.ask("sql")))
        // Assessment and issuer unknown.
        #expect(isClose(result.score, 100 * 0.55 * 0.6))
    }

    // MARK: No number where there is nothing to say

    @Test func noRequirementGivesNoScore() {
        let candidate = Fixture.candidate(Fixture.held("py"))
        for posting in [Fixture.posting(), Fixture.posting(Fixture.ask("python", weight: 0))] {
            let result = match([python], candidate, posting)
            #expect(result.score == nil)
            #expect(!result.sufficientEvidence)
            #expect(result.requirements.isEmpty)
        }
    }

    @Test func noRecognisedCredentialGivesNoScore() {
        let unknown = HeldCredential(name: "Rocket Surgery", nearest: [CredentialID("py")])
        for candidate in [Fixture.candidate(), Fixture.candidate(unknown)] {
            let result = match([python], candidate, Fixture.posting(Fixture.ask("python")))
            #expect(result.score == nil)
            #expect(!result.sufficientEvidence)
            #expect(result.gaps.map(\.missing) == [1])
            #expect(result.credentials.isEmpty)
        }
        let result = match([python], Fixture.candidate(unknown), Fixture.posting(Fixture.ask("python")))
        #expect(result.unresolvedCredentials == [UnresolvedCredential(name: "Rocket Surgery", nearest: ["py"])])
    }

    @Test(arguments: [
        ("2020-01-01", "2021-01-01", CredentialStatus.expired), ("2027-01-01", "2028-01-01", .notYetValid),
    ])
    func whatIsNotValidScoresZero(_ issued: String, _ expires: String, _ status: CredentialStatus) {
        let candidate = Fixture.candidate(Fixture.held("py", issued: issued, expires: expires))
        let result = match([python], candidate, Fixture.posting(Fixture.ask("python")))
        #expect(result.score == 0)
        #expect(result.sufficientEvidence)
        #expect(result.credentials.map(\.status) == [status])
        #expect(result.requirements.first?.evidence.map(\.strength.validity) == [0])
    }

    @Test(arguments: [ConceptKind.experience, .language]) func whatNoCredentialShowsGivesNoScore(_ kind: ConceptKind) {
        let result = match(
            [python], Fixture.candidate(Fixture.held("py")), Fixture.posting(Fixture.ask("spanish", kind: kind)))
        #expect(result.score == nil)
        #expect(!result.sufficientEvidence)
        #expect(result.toBeShownOtherwise.map(\.rawValue) == ["r-spanish"])
    }

    // MARK: What stays out of the denominator

    @Test func whatNothingInTheCatalogueShowsIsToBeShownOtherwise() {
        let result = match(
            [python], Fixture.candidate(Fixture.held("py")),
            Fixture.posting(
                Fixture.ask("untaught"), Fixture.ask("python"), Fixture.ask("years", kind: .experience),
                Fixture.ask("some-licence", kind: .credential)))
        #expect(result.score == 100)
        #expect(result.toBeShownOtherwise.map(\.rawValue) == ["r-untaught", "r-years", "r-some-licence"])
        #expect(result.recognisedShare == 1)
    }

    @Test func unrecognisedPhrasesAreListedAndLeftOut() {
        let result = match(
            [python], Fixture.candidate(Fixture.held("py")),
            Fixture.posting(Fixture.ask("python"), Fixture.ask("text:a"), Fixture.ask("text:b", .preferred)))
        #expect(result.score == 100)
        #expect(result.unrecognised.map(\.rawValue) == ["r-text:a", "r-text:b"])
        #expect(isClose(result.recognisedShare, 1 / 2.5))
        #expect(!result.sufficientEvidence)
    }

    @Test func halfRecognisedIsEnough() {
        let result = match(
            [python], Fixture.candidate(Fixture.held("py")),
            Fixture.posting(Fixture.ask("python"), Fixture.ask("text:a")))
        #expect(result.recognisedShare == 0.5)
        #expect(result.sufficientEvidence)
    }

    @Test func aLanguageCountsWhereItIsShownAndHelps() {
        let entries = [python, Fixture.entry("dele", [("spanish", .advanced)])]
        let posting = Fixture.posting(Fixture.ask("python"), Fixture.ask("spanish", kind: .language))
        // Nobody is marked down for having no certificate.
        #expect(match(entries, Fixture.candidate(Fixture.held("py", .claimed)), posting).score == 70)
        // (0.7 + 0.85) / 2
        let helped = match(
            entries, Fixture.candidate(Fixture.held("py", .claimed), Fixture.held("dele", .evidence)), posting)
        #expect(isClose(helped.score, 77.5))
        #expect(helped.toBeShownOtherwise.isEmpty)
        // Weaker than the rest, it would lower the mean.
        let kept = match(entries, Fixture.candidate(Fixture.held("py"), Fixture.held("dele", .claimed)), posting)
        #expect(kept.score == 100)
        #expect(kept.toBeShownOtherwise.map(\.rawValue) == ["r-spanish"])
        // An expired one shows nothing.
        let expired = Fixture.held("dele", issued: "2010-01-01", expires: "2012-01-01")
        #expect(match(entries, Fixture.candidate(Fixture.held("py"), expired), posting).score == 100)
    }

    // MARK: Demanded credentials and degrees

    private var ladder: [Credential] {
        var associate = Fixture.entry("associate", [("sql", .intermediate), ("python", .intermediate)])
        var professional = Fixture.entry("professional", [("sql", .expert)], .quiz, accredited: false)
        (associate.family, associate.familyLevel) = (FamilyID("f"), 1)
        (professional.family, professional.familyLevel) = (FamilyID("f"), 2)
        var successor = Fixture.entry("successor")
        successor.supersedes = [CredentialID("associate")]
        return [associate, professional, successor, Fixture.entry("neighbour", [("sql", .foundation)])]
    }

    @Test(arguments: [
        ("associate", "associate", Verification.claimed, 0.7), ("professional", "associate", .claimed, 0.7),
        ("successor", "associate", .evidence, 0.85), ("associate", "associate", .verified, 1),
        ("associate", "associate", .failed, 0), ("successor", "professional", .verified, 0),
    ])
    func aDemandedCredentialCountsByValidityAndVerification(
        _ held: String, _ asked: String, _ verification: Verification, _ coverage: Double
    ) {
        let result = match(
            ladder, Fixture.candidate(Fixture.held(held, verification)),
            Fixture.posting(Fixture.ask(asked, kind: .credential)))
        #expect(isClose(result.requirements.first?.coverage, coverage))
        #expect(result.requirements.first?.isMet == (coverage >= 0.5))
    }

    @Test func aLowerLevelIsPartialAtMost() throws {
        // The professional's one skill, sql at expert, is shown at intermediate: 1 x 0.4, accredited and examined, verified.
        let result = match(
            ladder, Fixture.candidate(Fixture.held("associate")),
            Fixture.posting(Fixture.ask("professional", kind: .credential)))
        let row = try #require(result.requirements.first)
        #expect(isClose(row.coverage, 0.4 * 0.4))
        #expect(row.evidence.map(\.isPartial) == [true])
        #expect(row.evidence.allSatisfy { isClose($0.strength.value, 0.4 * 0.4) })
        #expect(row.evidence.map { $0.path.map(\.rawValue) } == [["professional", "sql"]])
        #expect(!row.isMet)
    }

    @Test func relatedCredentialsShareTheDemandedOnesSkills() {
        // Of two skills at intermediate one is shown at foundation: relevance 1/2, depth 0.7.
        let result = match(
            ladder, Fixture.candidate(Fixture.held("neighbour")),
            Fixture.posting(Fixture.ask("associate", kind: .credential)))
        #expect(isClose(result.requirements.first?.coverage, 0.4 * 0.5 * 0.7))
    }

    @Test func relatedCredentialsNeverMeetADemandTogether() {
        let many = (0..<30).map { Fixture.entry("n\($0)", [("sql", .expert), ("python", .expert)]) }
        let candidate = Candidate(id: "c", held: many.map { Fixture.held($0.id.rawValue) })
        let result = match(ladder + many, candidate, Fixture.posting(Fixture.ask("associate", kind: .credential)))
        #expect(result.requirements.first?.isMet == false)
        #expect((result.requirements.first?.coverage ?? 1) <= 0.4 + 1e-9)
        #expect(isClose(result.credentials.reduce(0) { $0 + $1.contribution }, result.score))
    }

    @Test func educationIsMetByDegreesOfItsLevelOrHigher() {
        var bachelor = Fixture.entry("bachelor", type: .degree)
        var master = Fixture.entry("master", type: .degree)
        (bachelor.family, bachelor.familyLevel) = (FamilyID("d"), 3)
        (master.family, master.familyLevel) = (FamilyID("d"), 4)
        var equal = Fixture.entry("equal", type: .apprenticeship)
        equal.supersedes = [bachelor.id]
        let asked = Fixture.posting(Fixture.ask("bachelor", kind: .education))
        for (id, score) in [("bachelor", 70.0), ("master", 70), ("equal", 70)] {
            let result = match([bachelor, master, equal], Fixture.candidate(Fixture.held(id, .claimed)), asked)
            #expect(isClose(result.score, score))
        }
        let lower = match(
            [bachelor, master, equal], Fixture.candidate(Fixture.held("bachelor")),
            Fixture.posting(Fixture.ask("master", kind: .education)))
        #expect(lower.score == 0)
    }

    // MARK: Alternatives

    @Test func alternativesAreOneRow() throws {
        let entries = [python, Fixture.entry("jv", [("java", .expert)])]
        let posting = Fixture.posting(
            Fixture.ask("python", .preferred, alternatives: "a1"), Fixture.ask("sql"),
            Fixture.ask("java", .required, alternatives: "a1"), Fixture.ask("text:kotlin", alternatives: "a1"))
        let result = match(
            entries + [Fixture.entry("sq", [("sql", .expert)])], Fixture.candidate(Fixture.held("py", .claimed)),
            posting)
        #expect(result.requirements.map(\.requirement.rawValue) == ["r-python", "r-sql"])
        let row = try #require(result.requirements.first)
        #expect(row.weight == 1)
        #expect(row.importance == .required)
        #expect(isClose(row.coverage, 0.7))
        #expect(row.alternatives.map(\.requirement.rawValue) == ["r-java", "r-text:kotlin"])
        #expect(row.alternatives.map(\.coverage) == [0, nil])
        #expect(isClose(result.score, 35))
        #expect(result.unrecognised.map(\.rawValue) == ["r-text:kotlin"])
        #expect(result.recognisedShare == 1)
    }

    @Test func halfOfEachIsNotThreeQuarters() {
        let entries = [Fixture.entry("py", [("python", .foundation)]), Fixture.entry("jv", [("java", .foundation)])]
        let posting = Fixture.posting(
            Fixture.ask("python", level: .advanced, alternatives: "a1"),
            Fixture.ask("java", level: .advanced, alternatives: "a1"))
        let result = match(entries, Fixture.candidate(Fixture.held("py"), Fixture.held("jv")), posting)
        #expect(isClose(result.score, 40))
        #expect(result.credentials.map(\.contribution).map { ($0 * 1e9).rounded() / 1e9 } == [40, 0])
    }

    @Test func anAlternativeThatNoCredentialShowsIsAskedForUntilTheRowIsMet() {
        var degree = Fixture.entry("bachelor", type: .degree)
        degree.family = FamilyID("d")
        let posting = Fixture.posting(
            Fixture.ask("bachelor", kind: .education, alternatives: "a1"),
            Fixture.ask("years", kind: .experience, alternatives: "a1"))
        let without = match([degree, python], Fixture.candidate(Fixture.held("py")), posting)
        #expect(without.score == 0)
        #expect(without.toBeShownOtherwise.map(\.rawValue) == ["r-years"])
        let with = match([degree, python], Fixture.candidate(Fixture.held("bachelor")), posting)
        #expect(with.score == 100)
        #expect(with.toBeShownOtherwise.isEmpty)
    }

    // MARK: Gaps and ranks

    @Test func gapsAreOrderedRequiredFirstThenByWeight() {
        let entries = ["a", "b", "c", "d"].map { Fixture.entry($0) } + [python]
        let posting = Fixture.posting(
            Fixture.ask("a", .preferred, kind: .credential), Fixture.ask("b", kind: .credential, weight: 0.3),
            Fixture.ask("c", kind: .credential), Fixture.ask("d", .mentioned, kind: .credential))
        let result = match(entries, Fixture.candidate(Fixture.held("py")), posting)
        #expect(result.gaps.map(\.requirement.rawValue) == ["r-c", "r-b", "r-a", "r-d"])
        #expect(result.gaps.map(\.importance) == [.required, .required, .preferred, .mentioned])
    }

    @Test func whatIsMetIsNoGap() {
        let result = match(
            [python], Fixture.candidate(Fixture.held("py", .claimed)), Fixture.posting(Fixture.ask("python")))
        #expect(result.gaps.isEmpty)
    }

    @Test func ranksFollowContributions() {
        let entries = [python, Fixture.entry("sq", [("sql", .expert)])]
        let result = match(
            entries, Fixture.candidate(Fixture.held("py", .claimed), Fixture.held("sq")),
            Fixture.posting(Fixture.ask("python"), Fixture.ask("sql")))
        #expect(result.credentials.map(\.id.rawValue) == ["sq", "py"])
        #expect(result.credentials.map(\.rank) == [1, 2])
        #expect(zip(result.credentials.map(\.contribution), [50, 35]).allSatisfy { isClose($0, $1) })
    }

    @Test func skillsWithoutACredentialAreShownAndNeverCounted() {
        var candidate = Fixture.candidate(Fixture.held("py"))
        candidate.claimedSkills = ["SQL"]
        let posting = Fixture.posting(Fixture.ask("python"), Fixture.ask("sql"))
        let result = match([python, Fixture.entry("sq", [("sql", .expert)])], candidate, posting)
        #expect(result.score == 50)
        #expect(result.claimedSkills == ["SQL"])
    }

    @Test func anUnresolvedCredentialCountsByTheSkillsItStates() {
        let held = HeldCredential(
            name: "Snake School", verification: .claimed,
            skills: [StatedSkill(name: "Python", level: .advanced), StatedSkill(name: "whatever")])
        let result = match([python], Fixture.candidate(held), Fixture.posting(Fixture.ask("python")))
        #expect(isClose(result.score, 100 * 0.55 * 0.6 * 0.7))
        #expect(result.credentials.map(\.id.rawValue) == ["claim:snake-school"])
        #expect(result.unresolvedCredentials.map(\.name) == ["Snake School"])
    }
}
