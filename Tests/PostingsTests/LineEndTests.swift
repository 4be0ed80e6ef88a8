import Testing

@testable import Postings

@Suite struct LineEndTests {
    @Test(
        "finds the line feed that a look at each byte finds",
        arguments: [
            "", "\n", "a", "a\n", "eight by\n", "a line that goes on for longer\nand another\n\nend",
            "\u{0B}\u{09}\u{8A}\nx",
            "no line feed in all of this text", "ŠŠŠŠ\nŠ",
        ])
    func sameAsByBytes(text: String) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            for start in 0...bytes.count {
                for end in start...bytes.count {
                    #expect(
                        bytes.lineEnd(from: start, to: end) == bytes[start..<end].firstIndex(of: 0x0A) ?? end,
                        "\(start)..<\(end)")
                }
            }
        }
    }
}
