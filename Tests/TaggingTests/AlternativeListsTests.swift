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

    @Test func aStopEndsAList() {
        #expect(groups("Java. Or is it Kotlin?").isEmpty)
    }
}
