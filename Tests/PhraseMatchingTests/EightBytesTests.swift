import Testing

@testable import PhraseMatching

@Suite struct EightBytesTests {
    @Test func everyByteAtEveryPlaceIsWhatItsClassSays() {
        for byte in 0...255 as ClosedRange<UInt8> {
            for place in 0..<8 {
                var bytes = Array("aZ9mEb0y".utf8)
                bytes[place] = byte
                let run = EightBytes(LetterRunTests.number(bytes))
                let isPlain = ByteClass.plainGaps[Int(byte)] == ByteClass.plainStart
                #expect(run.count == (isPlain ? 8 : place), "\(byte) at \(place)")
                #expect(
                    run.folded == LetterRunTests.number(bytes.prefix(run.count).map { $0 | 0x20 }),
                    "\(byte) at \(place)")
            }
        }
    }

    static let shapes: [(String, Token.Shape, Token.Shape)] = [
        ("python  ", [.lowerLetter, .letter], [.lowerLetter, .letter]),
        ("Python  ", [.capitalised, .lowerLetter, .letter], [.innerCapital, .lowerLetter, .letter]),
        ("SQL Sql ", [.capitalised, .innerCapital, .letter], [.innerCapital, .letter]),
        ("2024 abc", .digit, .digit), ("x86     ", [.lowerLetter, .letter, .digit], [.lowerLetter, .letter, .digit]),
    ]

    @Test(arguments: shapes) func saysHowAWordIsWritten(_ text: String, _ first: Token.Shape, _ rest: Token.Shape) {
        let run = EightBytes(LetterRunTests.number(text.utf8))
        #expect(run.shapeOfFirst == first)
        #expect(run.shapeOfRest == rest)
    }
}
