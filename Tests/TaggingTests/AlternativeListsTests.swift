import Testing

@testable import Tagging

@Suite struct AlternativeListsTests {
    /// The names of the groups of a line's requirements, by concept.
    private func groups(_ text: String) -> [String: Alternatives] {
        let asked = Fixture.tag(text).compactMap { requirement in
            requirement.alternatives.map { (requirement.concept.id.rawValue, $0) }
        }
        return Dictionary(asked, uniquingKeysWith: { first, _ in first })
    }

    @Test func aListJoinedByOrIsOneGroup() {
        #expect(Set(groups("Java, Kotlin or SQL").values) == [Alternatives(id: "a1", open: false)])
        #expect(groups("Java, Kotlin or SQL").count == 3)
    }

    @Test func aListJoinedByAndIsNone() {
        #expect(groups("Java, Kotlin and SQL").isEmpty)
    }

    @Test func orEquivalentOpensTheGroup() {
        #expect(groups("CISSP, CISM or equivalent").mapValues(\.open) == ["cissp": true, "cism": true])
        #expect(groups("PMP or equivalent").mapValues(\.open) == ["pmp": true])
    }

    @Test func groupsAreNumberedInTextOrder() {
        let found = groups("Java or Kotlin\nDocker or Kubernetes").mapValues(\.id)
        #expect(found == ["java": "a1", "kotlin": "a1", "docker": "a2", "kubernetes": "a2"])
    }

    @Test func aLadderOfDegreesIsOneGroupWhateverEachAsksBeside() {
        let found = groups("Bachelor's degree plus 5 years of experience, or Master's degree")
        #expect(Set(found.values.map(\.id)) == ["a1"])
        #expect(Set(found.keys) == ["bachelor", "experience", "master"])
    }

    @Test func equivalentExperienceOpensADegreeBehindItsFields() {
        let found = groups("Bachelor's degree in law or politics, or equivalent practical experience")
        #expect(found["bachelor"]?.open == true)
    }

    @Test func oneOfTheFollowingIsEnough() {
        #expect(Set(groups("One of the following: CISSP, CISM, PMP").values.map(\.id)).count == 1)
        #expect(groups("One of the following: CISSP, CISM, PMP").count == 3)
    }

    @Test func eitherAndPlusBelongToWhatFollows() {
        #expect(Set(groups("Git and either Java or Kotlin").keys) == ["java", "kotlin"])
        #expect(Set(groups("Java or Kotlin, plus SQL").keys) == ["java", "kotlin"])
    }

    @Test func aStopEndsAList() {
        #expect(groups("Java. Or is it Kotlin?").isEmpty)
    }
}
