import Testing

@testable import SkillTaxonomy

@Suite struct TextBytesTests {
    private static func wide(_ text: String, isLittleEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittleEndian ? [low, high] : [high, low]
        }
    }

    @Test func aMarkIsTakenOff() {
        #expect(TextBytes.utf8([0xEF, 0xBB, 0xBF, 0x61]) == [0x61])
        #expect(TextBytes.utf8([0x61]) == [0x61])
        #expect(TextBytes.utf8([]) == [])
    }

    @Test(arguments: [true, false]) func wideTextIsRead(_ isLittleEndian: Bool) {
        let text = "id: å😀\n"
        let bytes = Self.wide(text, isLittleEndian: isLittleEndian)
        #expect(TextBytes.utf8((isLittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes) == Array(text.utf8))
        #expect(TextBytes.utf8(bytes) == Array(text.utf8))
    }

    @Test(
        arguments: [
            [0xFF, 0xFE], [0xFF], [0x61, 0xE9], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0, 0xD8],
            [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
            [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61],
        ] as [[UInt8]]) func otherEncodingsAreNone(_ bytes: [UInt8])
    {
        #expect(TextBytes.utf8(bytes) == nil)
    }
}
