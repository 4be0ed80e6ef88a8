import Testing

@testable import PhraseMatching

@Suite struct LetterRunTests {
    static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.enumerated().reduce(0) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
    }

    @Test func everyByteAtEveryPlaceEndsTheRunUnlessItIsASmallLetter() {
        for byte in 0...255 as ClosedRange<UInt8> {
            for place in 0..<8 {
                var bytes = Array("azqmebyz".utf8)
                bytes[place] = byte
                let run = LetterRun(Self.number(bytes))
                let count = (0x61...0x7A).contains(byte) ? 8 : place
                #expect(run.count == count, "\(byte) at \(place)")
                #expect(run.letters == Self.number(bytes.prefix(count)), "\(byte) at \(place)")
            }
        }
    }
}
