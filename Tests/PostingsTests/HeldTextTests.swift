import Testing

@testable import Postings

@Suite struct HeldTextTests {
    private func held(_ lines: [(String, Section)]) -> HeldText {
        var held = HeldText()
        for (line, section) in lines {
            let bytes = Array(line.utf8)
            held.add([Passage(kind: .paragraph, start: 0, end: bytes.count, section: section)], of: bytes)
        }
        return held
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var said: Section
        var part: String
        var section: Section
        var isHeld: Bool
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "a skill named in passing", said: .summary, part: "Kubernetes", section: .requirements, isHeld: false),
        Case(name: "a skill asked for", said: .requirements, part: "Kubernetes", section: .requirements, isHeld: true),
        Case(name: "a skill preferred", said: .preferred, part: "Kubernetes", section: .requirements, isHeld: true),
        Case(name: "a benefit named in passing", said: .summary, part: "Kubernetes", section: .benefits, isHeld: true),
        Case(
            name: "a whole sentence", said: .summary, part: "Our models run on Kubernetes clusters",
            section: .requirements, isHeld: true),
    ]

    @Test(arguments: cases) func whatIsAskedForIsHeldByWhatAsks(_ each: Case) {
        var held = held([("Our models run on Kubernetes clusters", each.said)])
        let bytes = Array(each.part.utf8)
        let passage = Passage(kind: .listItem, start: 0, end: bytes.count, section: each.section)
        let isHeld = held.holds(passage, of: bytes)
        #expect(isHeld == each.isHeld)
    }
}
