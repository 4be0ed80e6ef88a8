import Markup

/// Tells links that belong to a posting from menus and teasers.
///
/// A block that is nearly all link is a menu entry, unless what stands around it is running text: a bullet among bullets
/// without links, a list that a sentence leads to, a whole sentence between sentences.
struct LinkedText {
    /// A block with more of its text inside links than this is a link.
    private static let mostLinked = 0.6
    /// A sentence that leads to a list of links has at least this many bytes.
    private static let leastLead = 20

    let blocks: [Block]
    let bytes: [UInt8]

    /// Which blocks stay.
    func kept() -> [Bool] {
        var kept = blocks.map { !Self.isLink($0) || $0.kind == .heading }
        var index = 0
        while index < blocks.count {
            let end = endOfList(from: index)
            if end > index {
                if belongsToThePosting(index..<end, kept) { for item in index..<end { kept[item] = true } }
                index = end
            } else {
                if !kept[index] { kept[index] = isSentenceAmongSentences(index) }
                index += 1
            }
        }
        return kept
    }

    static func isLink(_ block: Block) -> Bool {
        Double(block.linkedBytes) > Double(block.length) * mostLinked
    }

    /// One past the last of the list items of one list that begin at `first`; `first` itself where there are none.
    private func endOfList(from first: Int) -> Int {
        var end = first
        while end < blocks.count, blocks[end].kind == .listItem, blocks[end].container == blocks[first].container {
            end += 1
        }
        return end
    }

    private func belongsToThePosting(_ list: Range<Int>, _ kept: [Bool]) -> Bool {
        let links = list.filter { Self.isLink(blocks[$0]) }.count
        guard links > 0, blocks[list.lowerBound].region.holdsContent else { return false }
        return links * 2 <= list.count || leadsToIt(list.lowerBound - 1, kept)
    }

    /// Whether a block is a sentence that a list of links follows from.
    private func leadsToIt(_ index: Int, _ kept: [Bool]) -> Bool {
        guard blocks.indices.contains(index), kept[index] else { return false }
        let block = blocks[index]
        return block.kind == .paragraph && !block.isEmphasised && block.runningLength >= Self.leastLead
            && (bytes[block.end - 1] == UInt8(ascii: ":") || endsASentence(block))
    }

    private func isSentenceAmongSentences(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.kind == .paragraph, endsASentence(block), block.region.holdsContent else { return false }
        return [index - 1, index + 1].contains {
            blocks.indices.contains($0) && blocks[$0].container == block.container && blocks[$0].kind == .paragraph
                && !Self.isLink(blocks[$0])
        }
    }

    private func endsASentence(_ block: Block) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[block.end - 1])
    }
}

extension Block.Region {
    /// Whether a posting may stand in such a part of a page.
    var holdsContent: Bool {
        switch self {
        case .main, .article, .none, .form: true
        case .navigation, .header, .footer, .aside, .dialog: false
        }
    }
}
