import Testing

@testable import Postings

@Suite("Words for language detection") struct WordScannerTests {
    private func keys(_ text: String) -> [UInt64] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes)
            var keys: [UInt64] = []
            while let word = scanner.next() { keys.append(word.key) }
            return keys
        }
    }

    @Test(arguments: [
        ("The AND of", "the and of"), ("ÜBER Straße", "über straße"), ("ŁÓDŹ ŻÓŁĆ ŚĆĘĄŃ", "łódź żółć śćęąń"),
        ("ÅRHUS Ærø", "århus ærø"), ("l'équipe", "l équipe"), ("l’équipe – bien", "l équipe bien"),
        ("C3PO x-ray", "c po x ray"), ("«la»", "la"), ("ŒUVRE", "œuvre"), ("ČESKÝ ŽIŽKOV", "český žižkov"),
    ]) func caseAndPunctuationFoldAway(_ text: String, folded: String) {
        #expect(keys(text) == keys(folded))
        #expect(keys(text).count == folded.split(separator: " ").count)
    }

    @Test(arguments: ["", " ", "123", "…–’", "\u{A0}«»", "37.5 %"]) func nothingIsAWord(_ text: String) {
        #expect(keys(text).isEmpty)
    }

    @Test func differentWordsHaveDifferentKeys() {
        let words = FrequentWords.lines.flatMap { $0.words }.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        let distinct = Set(words.map { $0.lowercased() }).filter { !$0.contains("'") }
        #expect(Set(distinct.flatMap { keys($0) }).count == distinct.count)
    }

    @Test func aWordThatBeginsBehindTheEndIsLeft() {
        Array("ab cd".utf8).withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes)
            #expect(scanner.next(before: 3) != nil)
            #expect(scanner.next(before: 3) == nil)
        }
    }
}
