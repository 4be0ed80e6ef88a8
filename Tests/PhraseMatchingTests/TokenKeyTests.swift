import Testing

@testable import PhraseMatching

@Suite struct TokenKeyTests {
    /// Compiled files hold keys: a change of the function needs a new format version.
    @Test(arguments: [
        ("", 0x0850_F979_4D51_08B4 as UInt64), ("python", 0x9E38_DAB8_4554_FAD8),
        ("accessibility", 0x307D_18DC_08F7_8BC5),
    ]) func isPinned(_ word: String, _ key: UInt64) {
        #expect(TokenKey.of(word.utf8) == key)
    }

    /// Byte by byte, and eight bytes at a time where they lie side by side.
    @Test(arguments: 0...40) func isTheSameHoweverTheBytesCome(_ length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
        var key = TokenKey()
        for byte in bytes { key.append(byte) }
        #expect(TokenKey.of(bytes) == key.value)
        #expect(TokenKey.of(AnySequence(bytes)) == key.value)
    }

    @Test func lengthCounts() {
        #expect(Set((0...20).map { TokenKey.of([UInt8](repeating: 0, count: $0)) }).count == 21)
    }
}
