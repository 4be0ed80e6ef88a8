import Testing

@testable import Postings

@Suite struct PackedTextTests {
    /// A text of lines: a heading begins with "#".
    private func text(_ lines: [(String, Section)]) -> (bytes: [UInt8], passages: [Passage]) {
        var packed = PackedText()
        for (line, section) in lines {
            let isHeading = line.hasPrefix("#")
            let bytes = Array(line.utf8.drop { $0 == UInt8(ascii: "#") })
            packed.append(
                [Passage(kind: isHeading ? .heading : .listItem, start: 0, end: bytes.count, section: section)],
                of: bytes)
        }
        return (packed.bytes, packed.passages)
    }

    private func lines(_ packed: PackedText) -> [String] {
        packed.passages.map {
            "\($0.section.rawValue)\($0.kind == .heading ? " #" : "") \(String(decoding: packed.bytes[$0.range], as: UTF8.self))"
        }
    }

    @Test func onlyWhatIsNewIsAddedAndItsHeadingWithIt() {
        let body = text([("one two", .requirements)])
        let other = text([
            ("#Old", .duties), ("One Two", .requirements), ("#New", .duties), ("three", .duties), ("#Last", .duties),
        ])
        var packed = PackedText()
        packed.append(body.passages, of: body.bytes)
        var held = HeldText()
        held.add(body.passages, of: body.bytes)
        packed.append(other.passages[...], of: other.bytes, unlessHeldIn: &held)
        #expect(lines(packed) == ["requirements one two", "duties # New", "duties three"])
        #expect(String(decoding: packed.bytes, as: UTF8.self) == "one two\nNew\nthree")
        packed.append(other.passages[...], of: other.bytes, unlessHeldIn: &held)
        #expect(packed.passages.count == 3)
    }

    @Test func linesUnderNoTellingHeadingTakeTheSectionThatTheFieldStates() {
        let body = text([("#Also good", .summary), ("Welding", .summary), ("Knots", .duties), ("Paint", .summary)])
        let fields = text([("welding!", .requirements), ("knots", .requirements), ("Paint and rust", .requirements)])
        var packed = PackedText()
        packed.append(body.passages, of: body.bytes)
        packed.settleSections(by: fields.passages, of: fields.bytes)
        #expect(lines(packed) == ["summary # Also good", "requirements Welding", "duties Knots", "summary Paint"])
    }
}
