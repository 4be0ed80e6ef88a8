import TestSupport
import Testing

@testable import Postings

/// The samples of `Corpus/languages/samples.txt`: pieces of job ads that no count was made from.
enum LanguageSamples {
    struct Sample: Sendable, CustomTestStringConvertible {
        var code: String
        /// "long" for about 60 words, "short" for about 25.
        var length: String
        var name: String
        var text: String
        var testDescription: String { "\(code) \(length) \(name)" }
    }

    static let all: [Sample] = {
        let text = String(decoding: Repository.bytes("Corpus/languages/samples.txt"), as: UTF8.self)
        return text.split(separator: "\n== ").dropFirst().compactMap { block in
            let lines = block.split(separator: "\n", maxSplits: 1)
            let head = lines[0].split(separator: " ").map(String.init)
            guard lines.count == 2, head.count == 3 else { return nil }
            return Sample(code: head[0], length: head[1], name: head[2], text: String(lines[1]))
        }
    }()

    /// The text of one sample.
    static func text(_ code: String, _ length: String = "long") -> String {
        all.first { $0.code == code && $0.length == length }?.text ?? ""
    }

    /// Latin letters without their marks, as many people type them.
    static func withoutMarks(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { plain[$0] ?? $0 }))
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = [
            "aàáâãäåăąā", "cçćčċ", "dđď", "eèéêëęěēėə", "gğģġ", "hħ", "iìíîïıīį", "kķ", "lłľļĺ", "nñńňņ", "oòóôõöøőơō",
            "rřŕ", "sśšşș", "tťțţ", "uùúûüůűưūų", "yýÿ", "zźżž",
        ]
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for pair in pairs {
            let (lower, upper) = (Array(pair.unicodeScalars), Array(pair.uppercased().unicodeScalars))
            for letter in lower.dropFirst() { plain[letter] = lower[0] }
            if upper.count == lower.count { for letter in upper.dropFirst() { plain[letter] = upper[0] } }
        }
        return plain
    }()
}
