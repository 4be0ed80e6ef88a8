import Credentials
import SkillTaxonomy
import Tagging
import Testing

@testable import Matching

@Suite struct PortabilityTests {
    @Test func countsPostingsAndEmployers() {
        let entry = Fixture.entry("py", [("python", .advanced)])
        let matcher = Fixture.matcher([entry])
        let postings = [
            Fixture.posting(Fixture.ask("python"), organization: "Acme Ltd."),
            Fixture.posting(Fixture.ask("sql"), Fixture.ask("python"), organization: "ACME Ltd"),
            Fixture.posting(Fixture.ask("sql"), organization: "Bolt"),
            // Programming is wider: 0.9 x 0.85 is enough; statistics is a neighbour, which is not.
            Fixture.posting(Fixture.ask("programming"), organization: nil),
            Fixture.posting(Fixture.ask("statistics"), organization: "Crane"),
            Fixture.posting(Fixture.ask("text:python"), Fixture.ask("python", weight: 0), organization: "Crane"),
        ]
        let portability = matcher.portability(of: entry, over: postings)
        #expect(
            portability
                == Portability(
                    credential: entry.id, postings: 6, postingsCovered: 3, organizations: 3, organizationsCovered: 1))
        #expect(portability.shareOfPostings == 0.5)
        #expect(isClose(portability.shareOfOrganizations, 1.0 / 3))
    }

    @Test func nothingIsNoShare() {
        let entry = Fixture.entry("py")
        let portability = Fixture.matcher([entry]).portability(of: entry, over: [])
        #expect(portability.shareOfPostings == 0)
        #expect(portability.shareOfOrganizations == 0)
    }
}
