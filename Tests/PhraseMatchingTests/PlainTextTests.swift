import Testing

@testable import PhraseMatching

@Suite struct PlainTextTests {
    private func plain(_ text: String) -> PlainText? { Array(text.utf8).withUnsafeBufferPointer { PlainText($0) } }

    @Test(arguments: ["", "Java", "é 漢字 – • 🚀", "a\nb"]) func aPlainTextNeedsNoOther(_ text: String) {
        #expect(plain(text) == nil)
    }

    @Test(arguments: [
        ("Ｃ＋＋ and C♯", "C++ and C#"), ("oﬃce–workﬂow", "office–workflow"), ("a\u{200B}\u{AD}b", "ab"),
        ("é\u{AD}", "é"), ("\u{FEFF}", ""),
    ]) func isWrittenInPlainCharacters(_ text: String, _ expected: String) {
        #expect(plain(text).map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
    }

    /// Each byte of the plain text lies between the places in the original that are named for it, and these go up.
    @Test func placesAreThoseOfTheCharacters() throws {
        let text = "a\u{AD}ﬃb Ｃ\u{200B}\u{200B} é♯"
        let plain = try #require(self.plain(text))
        #expect(String(decoding: plain.bytes, as: UTF8.self) == "affib C é#")
        let starts = plain.bytes.indices.map { plain.originalStart(of: $0) }
        let ends = plain.bytes.indices.map { plain.originalEnd(of: $0 + 1) }
        #expect(starts == [0, 3, 3, 3, 6, 7, 8, 17, 18, 19, 20])
        #expect(ends == [1, 6, 6, 6, 7, 8, 11, 18, 19, 20, 23])
    }

    @Test func placesOfTheOriginalAreFound() throws {
        let plain = try #require(self.plain("aﬃ\u{AD}b"))
        #expect((0...7).map { plain.offset(ofOriginal: $0) } == [0, 1, 1, 1, 4, 4, 4, 5])
    }

    @Test func bytesThatAreNoUTF8Stay() {
        let bytes: [UInt8] = [0xFF, 0xEF, 0xBC, 0xA3, 0xC3]
        #expect(bytes.withUnsafeBufferPointer { PlainText($0) }?.bytes == [0xFF, 0x43, 0xC3])
    }
}
