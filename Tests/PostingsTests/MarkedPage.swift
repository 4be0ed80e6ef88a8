import Foundation
import TestSupport
import Testing

@testable import Postings

/// A page with marks by hand that say which of its text is the posting's.
///
/// Pages of the project hold the marks themselves, as comments; pages beside the checkout are marked by line numbers in
/// `Corpus/content/marks-18f.csv`, which holds nothing else of them but a digest.
struct MarkedPage: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    /// The marked text with its tags.
    var body: String
    var testDescription: String { name }

    /// The pages of the project.
    static let own: [MarkedPage] = Repository.names(in: "Corpus/content").filter { $0.hasSuffix(".html") }.map {
        let source = String(decoding: Repository.bytes("Corpus/content/" + $0), as: UTF8.self)
        let parts = source.components(separatedBy: "<!--body-->").dropFirst()
        let body = parts.map { $0.components(separatedBy: "<!--/body-->")[0] }.joined(separator: "\n")
        return MarkedPage(name: $0, source: source, body: body)
    }

    /// The pages beside the checkout that are there and unchanged.
    static let shared: [MarkedPage] = marks.compactMap { mark in
        let bytes = Repository.bytes("../shared/data/postings/18f-html/" + mark.name)
        guard !bytes.isEmpty, digest(bytes) == mark.digest else { return nil }
        let source = String(decoding: bytes, as: UTF8.self)
        let lines = source.components(separatedBy: "\n")
        let body = mark.lines.map { lines[$0.clamped(to: 0..<lines.count)].joined(separator: "\n") }
        return MarkedPage(name: mark.name, source: source, body: body.joined(separator: "\n"))
    }

    struct Mark {
        var name: String
        var digest: String
        /// From 0, end exclusive.
        var lines: [Range<Int>]
    }

    static let marks: [Mark] = {
        let table = String(decoding: Repository.bytes("Corpus/content/marks-18f.csv"), as: UTF8.self)
        return table.split(separator: "\n").dropFirst().map { row in
            let cells = row.split(separator: ",").map(String.init)
            let lines = cells[2].split(separator: " ").map { span in
                let ends = span.split(separator: "-").compactMap { Int($0) }
                return ends[0] - 1..<ends[ends.count - 1]
            }
            return Mark(name: cells[0], digest: cells[1], lines: lines)
        }
    }()

    /// FNV-1a of 64 bits, in hexadecimal.
    static func digest(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    // MARK: The measure

    /// Shares of words, over multisets: of the marked ones those that were found, of the found ones those marked.
    struct Score {
        var recall: Double
        var precision: Double
    }

    func score(of found: String) -> Score {
        let found = Self.words(found)
        let marked = Self.words(Self.plain(body))
        let counts = Dictionary(marked.map { ($0, 1) }, uniquingKeysWith: +)
        let common = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +).reduce(0) {
            $0 + min($1.value, counts[$1.key] ?? 0)
        }
        return Score(
            recall: Double(common) / Double(max(1, marked.count)),
            precision: Double(common) / Double(max(1, found.count)))
    }

    /// Maximal runs of letters and digits in lower case; what has no width is left out first.
    static func words(_ text: String) -> [String] {
        let shown = String(String.UnicodeScalarView(text.unicodeScalars.filter { !invisible.contains($0) }))
        return shown.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let invisible: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]

    /// A page's text by the crudest means: tags taken out, a space for each that ends a line.
    static func plain(_ source: String) -> String {
        var text = source
        for (pattern, replacement) in [(skipped, " "), (inlineTags, ""), ("(?s)<[^>]*>", " ")] {
            text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
        }
        for (reference, character) in references { text = text.replacingOccurrences(of: reference, with: character) }
        return text
    }

    private static let skipped = "(?is)<!--.*?-->|<(script|style|svg|textarea)\\b.*?</\\1\\s*>"
    private static let inlineTags =
        "(?i)</?(a|abbr|b|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|tt|u|wbr)(\\s[^>]*)?/?>"
    private static let references = [
        ("&nbsp;", " "), ("&#149;", " "), ("&pound;", "£"), ("&#8211;", "–"), ("&gt;", ">"), ("&lt;", "<"),
        ("&quot;", "\""), ("&amp;", "&"),
    ]
}
