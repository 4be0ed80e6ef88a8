import Postings
import Testing

struct PlaceTests {
    @Test(arguments: [
        ("Remote", true), ("Remote (EU)", true), ("TELECOMMUTE", true), ("100% remotely", true), ("home based", true),
        ("Home-based, Leeds", true), ("work from home", true), ("Télétravail", true), ("Cork, IE", false), ("", false),
        ("Hybrid, remote two days", false), ("no remote work", false), ("Not remote", false), ("Remotely", true),
        ("Homerton", false),
    ])
    func theTextTellsWhetherTheJobIsRemote(text: String, isRemote: Bool) {
        #expect(Place.saysRemote(text) == isRemote)
        #expect(Place(text: text).isRemote == isRemote)
    }

    @Test func whatIsSaidOutrightCountsMoreThanTheText() {
        #expect(!Place(text: "Remote Highlands", isRemote: false).isRemote)
        #expect(!Place.saysRemote(String(repeating: "remote ", count: 100)), "a text of this length is no place")
    }
}
