import Markup

/// Keeps the blocks of a page that belong to the posting and leaves out what surrounds it.
///
/// Hidden text, menus, side bars, footers and dialogs go by the markup's landmarks, runs of links by the share of their
/// text that is linked. What a heading calls "Similar jobs" and the like goes later, by its section.
enum MainContent {
    /// A block with more of its text inside links than this is a menu entry or a teaser.
    private static let mostLinked = 0.6
    /// Landmarks that hold less text than this are not taken for the posting's own.
    private static let leastMain = 250

    /// The blocks that belong to the posting, in order.
    static func select(_ text: FlatText) -> [Block] {
        let shown = text.blocks.filter { !$0.isHidden && $0.end > $0.start }
        let inMain = shown.filter { $0.region == .main || $0.region == .article }
        if length(inMain) >= leastMain { return dropLinks(inMain) }
        let outside: Set<Block.Region> = [.navigation, .footer, .aside, .dialog, .header]
        let total = length(shown)
        let kept = shown.filter { block in
            if block.region == .form { return length(shown.filter { $0.region == .form }) * 2 > total }
            return !outside.contains(block.region)
        }
        return dropLinks(length(kept) * 5 >= total ? kept : shown)
    }

    private static func length(_ blocks: [Block]) -> Int {
        blocks.reduce(0) { $0 + $1.end - $1.start }
    }

    private static func dropLinks(_ blocks: [Block]) -> [Block] {
        blocks.filter { Double($0.linkedBytes) <= Double($0.end - $0.start) * mostLinked || $0.kind == .heading }
    }
}
