/// Regions guessed from class names or forms, which may turn out to wrap the whole page.
///
/// Some sites put the page inside one `form`, or inside a `div` called "menu-wrapper". A region that holds more than
/// half of the page's running text is no form and no menu: its blocks go back to the region around it.
struct RegionCandidates {
    private struct Candidate {
        var region: Block.Region
        var outer: Block.Region
        var first: Int
        var end: Int
        var depth: Int
    }

    private static let deepest = 64

    private var candidates: [Candidate] = []
    private var open: [Int] = []

    /// Bytes of running text below which nothing is settled: there is too little to tell.
    private static let enoughText = 400

    mutating func open(_ region: Block.Region, around outer: Block.Region, at block: Int) {
        open.append(candidates.count)
        candidates.append(Candidate(region: region, outer: outer, first: block, end: block, depth: open.count))
    }

    mutating func close(at block: Int) {
        guard let last = open.popLast() else { return }
        candidates[last].end = block
    }

    /// Gives the blocks of regions that hold most of the page back to the region around them.
    func settle(_ blocks: inout [Block]) {
        // Each is gone through whole; of those that lie inside so many others the text is not most of a page's.
        let held = candidates.filter { $0.end > $0.first && $0.depth < RegionCandidates.deepest }
        guard !held.isEmpty else { return }
        var running = [0]
        running.reserveCapacity(blocks.count + 1)
        for block in blocks { running.append(running[running.count - 1] + RegionCandidates.runningText(block)) }
        let total = running[blocks.count]
        guard total >= RegionCandidates.enoughText else { return }
        for candidate in held where candidate.end <= blocks.count {
            guard (running[candidate.end] - running[candidate.first]) * 2 > total else { continue }
            for index in candidate.first..<candidate.end where blocks[index].region == candidate.region {
                blocks[index].region = candidate.outer
            }
        }
    }

    private static func runningText(_ block: Block) -> Int {
        block.isHidden ? 0 : block.end - block.start - block.linkedBytes
    }
}
