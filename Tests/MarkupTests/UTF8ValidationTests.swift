import Testing

@testable import Markup

@Suite("Validity of UTF-8")
struct UTF8ValidationTests {
    @Test("agrees with the standard library on every sequence of up to three bytes of interest")
    func exhaustive() {
        let bytes: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
            0xF0,
            0xF1, 0xF4, 0xF5, 0xFF,
        ]
        for first in bytes {
            for second in bytes {
                for third in bytes { check([first, second, third]) }
            }
        }
    }

    @Test("agrees with the standard library on random bytes of any length and offset", arguments: 0..<50)
    func random(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = String(
            (0..<40).map { _ in ["a", "é", "€", "😀", " "].randomElement(using: &random) ?? "a" }.joined())
        var bytes = Array(text.utf8)
        check(bytes)
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x80...0xFF, using: &random)
        check(bytes)
        check(Array(bytes.dropLast()))
    }

    private func check(_ bytes: [UInt8]) {
        let look = bytes.withUnsafeBufferPointer(UTF8Validation.examine)
        #expect((look.invalid == 0) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
}
