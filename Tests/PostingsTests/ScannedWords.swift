@testable import Postings

/// The words of a text as language detection reads them.
enum ScannedWords {
    /// Hands out a scanner at each word.
    static func each(of text: String, _ body: (WordScanner) -> Void) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes)
            while scanner.next() { body(scanner) }
        }
    }

    /// The key of a word; 0 where there is none.
    static func key(of word: String) -> UInt64 {
        var key: UInt64 = 0
        each(of: word) { key = $0.key }
        return key
    }
}
