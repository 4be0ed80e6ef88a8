/// The best sequence of labels and, for each label at each position, the best one through it (max-product, both ways).
///
/// Scores are 32 bits: those of a position lie within 2^24, and each eighth position the best so far is taken off
/// all, so that no sum passes 2^30 however long the sequence is. What cannot be reached stays at `forbidden` exactly.
final class BestPaths {
    private static let forbidden = SIMD4<Int32>(repeating: CompiledModel.forbidden)
    /// What is no larger cannot be reached.
    private static let unreached = CompiledModel.forbidden / 2
    private static let period = 8

    /// The scores of the positions' features, without offsets; the caller's.
    private var scores = ScoreBuffer()
    /// The best sequence.
    let labels = ScoreBuffer()
    /// By how much the best sequence through each label is behind the best of all.
    let shortfalls = ScoreBuffer()
    private let forward = ScoreBuffer()
    private let backward = ScoreBuffer()
    private let arrivals = ScoreBuffer()
    private let labelCount: Int
    private let stride: Int
    private let offsets = ScoreBuffer()
    private let starts: [Int32]
    private let transitions: [Int32]
    private let transposed: [Int32]

    init(_ model: CompiledModel) {
        labelCount = model.labels.count
        stride = model.stride
        offsets.reserve(stride)
        arrivals.reserve(stride)
        transitions = model.transitions
        var turned = [Int32](repeating: CompiledModel.forbidden, count: stride * stride)
        for before in 0..<labelCount {
            for label in 0..<labelCount { turned[label * stride + before] = model.transitions[before * stride + label] }
        }
        transposed = turned
        starts = (0..<stride).map {
            $0 < model.labels.count && model.rules.allowsStart(LabelID(UInt8($0))) ? 0 : CompiledModel.forbidden
        }
    }

    /// Finds everything, from the scores of so many positions.
    func find(_ scores: ScoreBuffer, count: Int, offsets wanted: [Int32]) {
        self.scores = scores
        let limit = FeatureScorer.largest
        for label in 0..<labelCount {
            offsets.start[label] = label < wanted.count ? max(-limit, min(limit, wanted[label])) : 0
        }
        for buffer in [shortfalls, forward, backward] { buffer.reserve(count * stride) }
        labels.reserve(count)
        guard count > 0 else { return }
        transitions.withUnsafeBufferPointer { table in
            for position in 0..<count { goForward(position, table) }
            trace(count, table)
        }
        transposed.withUnsafeBufferPointer { table in
            for position in (0..<count).reversed() { goBack(position, count, table) }
        }
        for position in 0..<count { compare(position) }
    }

    /// For each label the best way to a position, with its score.
    private func goForward(_ position: Int, _ table: UnsafeBufferPointer<Int32>) {
        let row = forward.start + position * stride
        let score = scores.start + position * stride
        guard position > 0, let ways = table.baseAddress else {
            for label in 0..<stride {
                row[label] = starts[label] == 0 ? score[label] &+ offsets.start[label] : CompiledModel.forbidden
            }
            return
        }
        for quad in 0..<stride / 4 {
            let best = Self.best(row - stride, ways + quad * 4, labelCount, stride)
            row.setQuad(quad, Self.sum(best, score.quad(quad) &+ offsets.start.quad(quad)))
        }
        if position % Self.period == 0 { lower(row) }
    }

    /// For each label the best way from a position to the end, without its score.
    private func goBack(_ position: Int, _ count: Int, _ table: UnsafeBufferPointer<Int32>) {
        let row = backward.start + position * stride
        guard position + 1 < count, let ways = table.baseAddress else {
            for label in 0..<stride { row[label] = label < labelCount ? 0 : CompiledModel.forbidden }
            return
        }
        let score = scores.start + (position + 1) * stride
        for quad in 0..<stride / 4 {
            arrivals.start.setQuad(
                quad, Self.sum((row + stride).quad(quad), score.quad(quad) &+ offsets.start.quad(quad)))
        }
        for quad in 0..<stride / 4 {
            row.setQuad(quad, Self.held(Self.best(arrivals.start, ways + quad * 4, labelCount, stride)))
        }
        if position % Self.period == 0 { lower(row) }
    }

    /// The best of all ways into four labels.
    @inline(__always)
    private static func best(
        _ before: UnsafeMutablePointer<Int32>, _ ways: UnsafePointer<Int32>, _ labelCount: Int, _ stride: Int
    ) -> SIMD4<Int32> {
        var best = forbidden
        for other in 0..<labelCount {
            let way = UnsafeRawPointer(ways + other &* stride).loadUnaligned(as: SIMD4<Int32>.self)
            let sum = way &+ SIMD4(repeating: before[other])
            best = best.replacing(with: sum, where: sum .> best)
        }
        return best
    }

    /// A way with one more score; what cannot be reached stays so.
    @inline(__always)
    private static func sum(_ way: SIMD4<Int32>, _ score: SIMD4<Int32>) -> SIMD4<Int32> {
        (way &+ score).replacing(with: forbidden, where: way .<= SIMD4(repeating: unreached))
    }

    @inline(__always)
    private static func held(_ way: SIMD4<Int32>) -> SIMD4<Int32> {
        way.replacing(with: forbidden, where: way .<= SIMD4(repeating: unreached))
    }

    /// Takes the best off all that can be reached.
    private func lower(_ row: UnsafeMutablePointer<Int32>) {
        var best = row[0]
        for label in 1..<max(1, labelCount) { best = max(best, row[label]) }
        guard best > Self.unreached else { return }
        for label in 0..<labelCount where row[label] > Self.unreached { row[label] &-= best }
    }

    /// Follows the best sequence back from its end.
    private func trace(_ count: Int, _ table: UnsafeBufferPointer<Int32>) {
        var label = Self.first(best: labelCount) { forward.start[(count - 1) * stride + $0] }
        labels.start[count - 1] = Int32(label)
        for position in (0..<(count - 1)).reversed() {
            let row = forward.start + position * stride
            let follower = label
            label = Self.first(best: labelCount) { row[$0] &+ table[$0 * stride + follower] }
            labels.start[position] = Int32(label)
        }
    }

    private static func first(best count: Int, _ value: (Int) -> Int32) -> Int {
        var best = 0
        var most = value(0)
        for label in 1..<max(1, count) {
            let own = value(label)
            if own > most { (best, most) = (label, own) }
        }
        return best
    }

    private func compare(_ position: Int) {
        let (to, from) = (forward.start + position * stride, backward.start + position * stride)
        let row = shortfalls.start + position * stride
        var best = CompiledModel.forbidden
        for label in 0..<labelCount where to[label] > Self.unreached && from[label] > Self.unreached {
            best = max(best, to[label] &+ from[label])
        }
        for label in 0..<labelCount {
            let isReached = to[label] > Self.unreached && from[label] > Self.unreached
            row[label] = isReached ? best &- (to[label] &+ from[label]) : SequenceDecoder.unrivalled
        }
    }

    // MARK: Reasons

    /// What was added to a label's score.
    func offset(of label: LabelID) -> Int32 { offsets.start[label.index] }

    /// How much all before a position speaks for one label more than for another.
    func pullFromBefore(_ position: Int, _ chosen: LabelID, _ rival: LabelID) -> Int {
        let (row, score) = (forward.start + position * stride, scores.start + position * stride)
        let own = Int(row[chosen.index]) - Int(row[rival.index])
        return own - Int(score[chosen.index]) + Int(score[rival.index]) - Int(offset(of: chosen))
            + Int(offset(of: rival))
    }

    /// How much all behind a position speaks for one label more than for another.
    func pullFromAfter(_ position: Int, _ chosen: LabelID, _ rival: LabelID) -> Int {
        let row = backward.start + position * stride
        return Int(row[chosen.index]) - Int(row[rival.index])
    }
}
