import Testing

@testable import Postings

@Suite("Words for language detection") struct WordScannerTests {
    private func words(_ text: String, before end: Int = .max) -> [String] {
        words(Array(text.utf8), before: end)
    }

    private func words(_ bytes: [UInt8], before end: Int = .max) -> [String] {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes)
            var words: [String] = []
            while scanner.next(before: end) {
                words.append(String(String.UnicodeScalarView(scanner.letters.compactMap(Unicode.Scalar.init))))
            }
            return words
        }
    }

    @Test(arguments: [
        ("The AND of", "the and of"), ("ÜBER Straße", "über straße"), ("ŁÓDŹ ŻÓŁĆ ŚĆĘĄŃ", "łódź żółć śćęąń"),
        ("ÅRHUS Ærø", "århus ærø"), ("l'équipe", "l équipe"), ("l’équipe – bien", "l équipe bien"),
        ("C3PO x-ray", "c po x ray"), ("«la»", "la"), ("ŒUVRE", "œuvre"), ("ČESKÝ ŽIŽKOV", "český žižkov"),
        ("Ștefan ȚARĂ", "ştefan ţară"), ("ĞÖRÜŞ İYİ", "ğörüş iyi"), ("Əmək", "əmək"), ("VIỆC LÀM ƯU", "việc làm ưu"),
        ("РАБОТА Ёлка Їжак ЎЗ", "работа ёлка їжак ўз"), ("ЖҰМЫС ӘКЕ", "жұмыс әке"), ("می‌کنید", "می کنید"),
        ("ہے۔ ہم", "ہے ہم"), ("है। हम", "है हम"), ("Pythonで開発", "python で 開発"),
    ]) func caseAndPunctuationFoldAway(_ text: String, folded: String) {
        #expect(words(text) == folded.split(separator: " ").map(String.init))
    }

    @Test(arguments: ["", " ", "123", "…–’", "\u{A0}«»", "37.5 %"]) func nothingIsAWord(_ text: String) {
        #expect(words(text).isEmpty)
    }

    @Test func badBytesEndAWord() {
        #expect(words([0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE2, 0x82, 0x64, 0xF0]) == ["a", "b", "c", "d"])
    }

    @Test func longRunsAreCut() {
        #expect(words(String(repeating: "a", count: 70)).map(\.count) == [30, 30, 10])
    }

    @Test func aWordThatBeginsBehindTheEndIsLeft() {
        #expect(words("ab cd", before: 2) == ["ab"])
        #expect(words("ab cd", before: 4) == ["ab", "cd"])
    }

    @Test(arguments: [
        ("a b", WordScanner.Break.none), ("a. b", .mark), ("a:\nb", .line), ("a । b", .mark), ("a。b", .mark),
        ("a, b", .none),
    ]) func saysWhatStandsBefore(_ text: String, before: WordScanner.Break) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes)
            #expect(scanner.next() && scanner.next())
            #expect(scanner.before == before)
        }
    }
}
