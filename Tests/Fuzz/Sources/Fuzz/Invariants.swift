import Foundation
import Markup
import PhraseMatching
import Postings

/// What holds for whatever is read, checked on each input.
enum Invariants {
    /// Stops the process where something does not hold, so that the fuzzer keeps the input.
    static func require(_ holds: Bool, _ claim: @autoclosure () -> String) {
        guard !holds else { return }
        FileHandle.standardError.write(Data("invariant broken: \(claim())\n".utf8))
        abort()
    }

    /// Reads bytes into a document and its postings.
    static func check(_ bytes: [UInt8], as format: SourceFormat?) {
        let document = MarkupParser().parse(bytes, as: format)
        check(document.body, "the body")
        for (index, record) in document.records.enumerated() {
            require(record.ordinal == index + 1, "record \(index + 1) has the ordinal \(record.ordinal)")
        }
        require(document.diagnostics.allSatisfy { !$0.message.isEmpty }, "a diagnostic says nothing")
        require(document.diagnostics.count < 1000, "\(document.diagnostics.count) diagnostics")
        check(reader.postings(of: document, source: "fuzz"))
    }

    private static func check(_ text: FlatText, _ name: String) {
        require(String(validating: text.bytes, as: UTF8.self) != nil, "\(name) is no valid UTF-8")
        var end = -1
        for block in text.blocks {
            require(block.start > end && block.start < block.end, "\(name) has blocks out of order")
            end = block.end
        }
        require(end <= text.bytes.count, "\(name) has a block beyond its end")
        require(
            text.blocks.allSatisfy { isBoundary($0.start, text.bytes) && isBoundary($0.end, text.bytes) },
            "\(name) has a block that cuts a character")
    }

    private static func check(_ reading: PostingReader.Reading) {
        require(
            !reading.postings.isEmpty || !reading.diagnostics.isEmpty, "neither a posting nor a word why there is none")
        for posting in reading.postings {
            require(String(validating: posting.text.bytes, as: UTF8.self) != nil, "a posting is no valid UTF-8")
            var end = 0
            for passage in posting.passages {
                require(passage.range.lowerBound >= end, "a posting has passages out of order")
                end = passage.range.upperBound
            }
            require(end <= posting.text.bytes.count, "a posting has a passage beyond its end")
        }
    }

    static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset >= bytes.count || bytes[offset] & 0xC0 != 0x80
    }

    static let reader: PostingReader = {
        let language = ProjectLanguage.vocabularies
        return PostingReader(
            headings: language[.headings], facts: language[.facts], signs: language[.postingSigns],
            languages: LanguageTable(language.grams))
    }()
}
