import Markup
import PhraseMatching

/// Keeps the blocks of a page that belong to the posting and leaves out what surrounds it.
///
/// Four looks, from the surest to the least sure: the markup's regions (menus, side bars, footers, dialogs); links
/// (``LinkedText``); the wording of single lines (``PageFurniture``); and where the posting begins and ends, by its
/// title and the imprint. What a heading calls "Similar jobs" and the like goes later, by its section.
struct MainContent {
    /// Landmarks that hold less text than this, or less than a third of what could be the posting, are not its own.
    private static let leastMain = 250
    /// What stands ahead of the title or behind the imprint is left out up to this share of the text.
    private static let mostAhead = 0.35
    private static let mostBehind = 0.25

    let classifier: HeadingClassifier

    /// The blocks that belong to the posting, in order.
    func select(_ document: Document) -> [Block] {
        let text = document.body
        let shown = Self.inContentRegions(text.blocks.kept { !$0.isHidden && $0.length > 0 })
        guard document.format != .plainText else { return shown }
        var page = Page(blocks: shown, text: text, kept: LinkedText(blocks: shown, bytes: text.bytes).kept())
        let imprint = dropFurniture(&page)
        let indices = page.keptIndices
        let title = PostingTitle.position(in: indices.map { shown[$0] }, of: text, document)
        let position = title.map { indices[$0] }
        dropOrphans(besides: position, &page)
        if let position { drop(0..<beginning(at: position, shown), upTo: Self.mostAhead, &page) }
        if let imprint { drop(imprint..<shown.count, upTo: Self.mostBehind, &page) }
        return page.keptBlocks
    }

    /// The blocks of a page, and which of them are still taken for the posting's.
    private struct Page {
        let blocks: [Block]
        let text: FlatText
        var kept: [Bool]
        /// Blocks that were buttons: a heading ahead of one has not lost its text.
        var controls: Set<Int> = []

        var keptIndices: [Int] {
            var indices: [Int] = []
            indices.reserveCapacity(blocks.count)
            for index in blocks.indices where kept[index] { indices.append(index) }
            return indices
        }
        var keptBlocks: [Block] { keptIndices.map { blocks[$0] } }

        func length(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + (kept[$1] ? blocks[$1].length : 0) } }
    }

    /// Leaves out buttons and notices; gives the last imprint's position.
    private func dropFurniture(_ page: inout Page) -> Int? {
        let furniture = classifier.furniture
        var imprint: Int?
        page.text.bytes.withUnsafeBufferPointer { bytes in
            for index in page.blocks.indices where page.kept[index] {
                switch furniture.kind(of: page.blocks[index], in: bytes) {
                case .control:
                    page.kept[index] = false
                    page.controls.insert(index)
                case .notice: page.kept[index] = false
                case .imprint: imprint = index
                case nil: continue
                }
            }
        }
        return imprint
    }

    // MARK: Regions

    private static func inContentRegions(_ shown: [Block]) -> [Block] {
        let main = Extent(shown) { $0 == .main || $0 == .article }
        let outside = Extent(shown) { $0.holdsContent }
        if main.length >= leastMain, main.runningLength * 3 >= outside.runningLength {
            return shown.kept { $0.region == .main || $0.region == .article }
        }
        let total = Extent(shown) { _ in true }.length
        let form = Extent(shown) { $0 == .form }.length
        // Forms hold content too, and where most of the page is one, it is what the page is about.
        let keepsForms = form * 2 > total
        guard (outside.length - (keepsForms ? 0 : form)) * 5 >= total else { return shown }
        return shown.kept { $0.region.holdsContent && (keepsForms || $0.region != .form) }
    }

    /// How much text stands in some regions of a page, in bytes.
    private struct Extent {
        var length = 0
        var runningLength = 0

        @inline(__always)
        init(_ blocks: [Block], in isWanted: (Block.Region) -> Bool) {
            for block in blocks where isWanted(block.region) {
                length += block.length
                runningLength += block.runningLength
            }
        }
    }

    // MARK: Beginning and end

    /// Where the posting begins: at its title, or at what stands in one container with it, ahead of it and not linked.
    private func beginning(at title: Int, _ blocks: [Block]) -> Int {
        var first = title
        while first > 0, blocks[first - 1].container == blocks[title].container, blocks[first - 1].linkedBytes == 0 {
            first -= 1
        }
        return first
    }

    /// Leaves a stretch out, unless it holds more than a share of the text or a heading of what a job asks for.
    private func drop(_ stretch: Range<Int>, upTo share: Double, _ page: inout Page) {
        guard Double(page.length(stretch)) <= Double(page.length(0..<page.blocks.count)) * share,
            !stretch.contains(where: { page.kept[$0] && section(of: $0, page)?.asksForSomething == true })
        else { return }
        for index in stretch { page.kept[index] = false }
    }

    /// The section that a short block names.
    private func section(of index: Int, _ page: Page) -> Section? {
        let block = page.blocks[index]
        guard block.length <= 80 else { return nil }
        let found = page.text.bytes.withUnsafeBufferPointer {
            classifier.classify(UnsafeBufferPointer(rebasing: $0[block.start..<block.end]))
        }
        return found.flatMap { $0.coverage >= 0.6 ? $0.section : nil }
    }

    /// Leaves out headings that have lost all that stood below them.
    ///
    /// Those that name page furniture stay: what is left below them goes with them, once sections are told.
    private func dropOrphans(besides title: Int?, _ page: inout Page) {
        let blocks = page.blocks
        var next: Int?
        for index in blocks.indices.reversed() where page.kept[index] {
            if index == title || !isOrphan(index, ahead: next, page) { next = index } else { page.kept[index] = false }
        }
    }

    /// Whether a block is a heading of which nothing is left before the next part begins.
    private func isOrphan(_ index: Int, ahead next: Int?, _ page: Page) -> Bool {
        guard let rank = page.blocks[index].headingRank, index + 1 < page.blocks.count, next != index + 1,
            !page.controls.contains(index + 1), section(of: index, page) != .chrome
        else { return false }
        guard let next else { return true }
        let following = page.blocks[next]
        if let other = following.headingRank { return other <= rank }
        return following.kind != .listItem && following.container != page.blocks[index].container
    }
}

extension [Block] {
    /// Those for which something holds; blocks are large, so that room for all is made at once.
    fileprivate func kept(where isKept: (Block) -> Bool) -> [Block] {
        var kept: [Block] = []
        kept.reserveCapacity(count)
        for block in self where isKept(block) { kept.append(block) }
        return kept
    }
}

extension Section {
    /// Whether text in such a section says what the job asks for or what its holder does.
    var asksForSomething: Bool {
        switch self {
        case .requirements, .preferred, .education, .duties: true
        case .title, .summary, .company, .benefits, .legal, .application, .facts, .chrome: false
        }
    }
}

extension Block {
    /// The rank of a heading, 1...6 by element, 7 for a short bold line; nil for all else.
    fileprivate var headingRank: Int? {
        if kind == .heading { return level }
        return kind == .paragraph && isEmphasised && length <= 60 ? 7 : nil
    }
}
