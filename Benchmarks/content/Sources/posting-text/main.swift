// Prints the text of the postings of each page as a line of JSON, and on stderr how many pages a second were read.
//
//   posting-text HEADINGS.csv ROUNDS PAGE...
import Foundation
import Markup
import PhraseMatching
import Postings

struct Line: Encodable {
    var file: String
    var text: String
    var language: String?
}

let arguments = CommandLine.arguments
guard arguments.count > 3, let rounds = Int(arguments[2]),
    let headings = try? String(contentsOfFile: arguments[1], encoding: .utf8)
else {
    FileHandle.standardError.write(Data("usage: posting-text HEADINGS.csv ROUNDS PAGE...\n".utf8))
    exit(2)
}
let entries = headings.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
    line.lastIndex(of: ",").map { (phrase: String(line[..<$0]), category: String(line[line.index(after: $0)...])) }
}
// Its marks are of text alone: facts are not asked for, and no page is refused.
let none = PhraseVocabulary([])
let reader = PostingReader(headings: PhraseVocabulary(entries, form: .lemma), facts: none, signs: none)
let pages = arguments.dropFirst(3).map { ($0, [UInt8](FileManager.default.contents(atPath: $0) ?? Data())) }

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
for (file, bytes) in pages {
    let postings = reader.read(bytes, source: file).postings
    let text = postings.map(\.text.description).joined(separator: "\n")
    let line = try encoder.encode(Line(file: file, text: text, language: postings.first?.language))
    FileHandle.standardOutput.write(line + Data("\n".utf8))
}

/// Seconds of processor time that one round takes.
func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    for _ in 0..<rounds { work() }
    return Double(clock() - start) / Double(CLOCKS_PER_SEC) / Double(rounds)
}
let whole = seconds { for (file, bytes) in pages { _ = reader.read(bytes, source: file) } }
let parsing = seconds { for (_, bytes) in pages { _ = reader.parser.parse(bytes) } }
let count = Double(pages.count)
let report = "{\"pagesPerSecond\":\(count / whole),\"parsesPerSecond\":\(count / parsing)}\n"
FileHandle.standardError.write(Data(report.utf8))
