import Markup
import PhraseMatching

/// Finds the block of a page that holds the posting's title.
///
/// A heading of the first rank is one; where a page has several or none, what the page calls itself (`title`,
/// `og:title`) tells them apart, since it holds the job's title among the site's own words.
enum PostingTitle {
    /// No title is longer than this, in bytes.
    static let longest = 150
    /// No more of a page's name is looked at, in characters.
    private static let longestName = 300
    /// A block longer than this is running text, which comes after the title.
    static let prose = 100

    /// The position of the title's block, nil where none can be told.
    static func position(in blocks: [Block], of text: FlatText, _ document: Document) -> Int? {
        let stated = names(of: document)
        let tops = blocks.indices.filter { blocks[$0].kind == .heading && blocks[$0].level == 1 }
        if let top = tops.first(where: { isNamed(blocks[$0], text, stated) }) ?? tops.first { return top }
        // A job's title repeats in breadcrumbs and menus before it: the last one ahead of the running text counts.
        let start = blocks.firstIndex { $0.runningLength > prose } ?? blocks.count
        return blocks.indices.prefix(start).last { blocks[$0].linkedBytes == 0 && isNamed(blocks[$0], text, stated) }
    }

    /// What the page calls itself, as token keys.
    private static func names(of document: Document) -> [[UInt64]] {
        let stated = document.metadata.filter { $0.path == "og:title" }.map(\.value)
        let site = document.metadata.first { $0.path == "og:site_name" }.map { keys(of: $0.value) }
        // A page that goes by its site's name says nothing of what it shows.
        return (stated + [document.title ?? ""]).prefix(4).map(keys).filter { !$0.isEmpty && $0 != site }
    }

    private static func keys(of name: String) -> [UInt64] {
        Tokenizer.tokens(of: name.utf8.count <= longestName ? name : String(name.prefix(longestName))).map(\.key)
    }

    /// Whether a block's words stand in a row in one of the names.
    private static func isNamed(_ block: Block, _ text: FlatText, _ names: [[UInt64]]) -> Bool {
        guard block.length <= longest else { return false }
        let words = text.bytes[block.start..<block.end].withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }.map(\.key)
        guard !words.isEmpty else { return false }
        return names.contains { name in
            name.count >= words.count
                && (0...(name.count - words.count)).contains { name[$0...].starts(with: words) }
        }
    }
}
