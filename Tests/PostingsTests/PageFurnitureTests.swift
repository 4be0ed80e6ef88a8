import Markup
import TestSupport
import Testing

@testable import Postings

@Suite("Page furniture") struct PageFurnitureTests {
    static let cases: [(line: String, kind: PageFurniture.Kind?)] = [
        ("Apply now", .control), ("APPLY NOW", .control), ("Save job", .control), ("Skip to main content", .control),
        ("Jetzt bewerben", .control), ("Apply now to steer a ferry", nil), ("Save lives", nil), ("Facebook", nil),
        ("We use cookies to measure visits.", .notice), ("Wir verwenden Cookies.", .notice),
        ("This job has expired.", .notice), ("You can unsubscribe at any time.", .notice),
        ("Bake bread, cakes and cookies.", nil), ("© 2026 Harbour Ferries", .imprint),
        ("Copyright 2003 Bramfield Gazette", .imprint), ("Ferries Ltd. All rights reserved.", .imprint),
        ("A grasp of copyright law", nil), ("- Apply now", nil), ("", nil),
    ]

    @Test(arguments: cases) func tells(_ sample: (line: String, kind: PageFurniture.Kind?)) {
        let bytes = Array(sample.line.utf8)
        let furniture = PageFurniture(vocabulary: ProjectVocabulary.headings)
        let kind = bytes.withUnsafeBufferPointer {
            furniture.kind(of: Block(kind: .paragraph, start: 0, end: bytes.count), in: $0)
        }
        #expect(kind == sample.kind)
    }

    @Test func aLinkIsAButtonWhereverItStands() {
        let bytes = Array("Send by email".utf8)
        let furniture = PageFurniture(vocabulary: ProjectVocabulary.headings)
        let block = Block(kind: .listItem, start: 0, end: bytes.count, linkedBytes: bytes.count)
        #expect(bytes.withUnsafeBufferPointer { furniture.kind(of: block, in: $0) } == .control)
    }

    @Test func bulletsAndCellsAreNone() {
        let bytes = Array("Apply now".utf8)
        let furniture = PageFurniture(vocabulary: ProjectVocabulary.headings)
        for kind in [Block.Kind.listItem, .tableCell, .definitionTerm, .preformatted] {
            let block = Block(kind: kind, start: 0, end: bytes.count)
            #expect(bytes.withUnsafeBufferPointer { furniture.kind(of: block, in: $0) } == nil)
        }
    }
}
