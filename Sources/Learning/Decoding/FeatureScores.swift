/// The scores of a sequence's positions under a model, summed while the features are made: the fast way to a decoder.
///
/// Takes the same features as `FeatureKeys` and gives the same scores; it keeps no keys, so that reasons need these
/// too. Groups that it has met are not made again. Made once for each thread and filled anew for each sequence.
public struct FeatureScores: FeatureSink {
    /// The model.
    public let model: CompiledModel
    /// How many positions.
    public private(set) var count = 0
    // Views into `model`, which is held beside it and never changes.
    private let table: RowTable
    private let quads: Int
    private var scorer = FeatureScorer()
    private(set) var scores = ScoreBuffer()
    private var memory: GroupMemory
    private let places: Int
    private var pending: [UInt64] = []
    /// How many features the position may still have.
    private var room = 0
    /// Where the features of the open group begin among those pending.
    private var groupStart: Int?
    /// For so many features a group counts: 255 groups at their limit, and one feature more, do not pass 32 bits.
    private static let featuresOfGroup = 257

    /// Takes a model.
    ///
    /// - Parameter groups: how many groups to remember; each takes 8 bytes and 4 for each label.
    public init(_ model: CompiledModel, groups: Int = 1 << 16) {
        self.model = model
        table = model.table
        quads = model.stride / 4
        places = groups
        memory = GroupMemory(places: groups, stride: model.stride)
    }

    /// Empties it and keeps its memory and the groups it has met.
    public mutating func removeAll() {
        // A copy of it does not write into the other's scores.
        if !isKnownUniquelyReferenced(&scores) { scores = ScoreBuffer() }
        if !isKnownUniquelyReferenced(&memory) { memory = GroupMemory(places: places, stride: quads * 4) }
        pending.removeAll(keepingCapacity: true)
        count = 0
        groupStart = nil
    }

    /// Begins the next position.
    public mutating func beginPosition() {
        endPosition()
        count &+= 1
        room = FeatureScorer.mostFeatures
        scores.reserve(count &* quads &* 4)
        let row = self.row
        for quad in 0..<quads { row.setQuad(quad, .zero) }
    }

    /// Adds a feature to the position begun last.
    @inline(__always)
    public mutating func add(_ feature: Feature) { pending.append(feature.key.value) }

    /// Adds features that always come together.
    public mutating func addGroup(_ group: FeatureKey, _ features: (inout FeatureScores) -> Void) {
        // A group within a group is part of it.
        guard groupStart == nil, count > 0 else { return features(&self) }
        guard room >= Self.featuresOfGroup else { return }
        room &-= Self.featuresOfGroup
        let found = memory.row(of: group.value) ?? make(group, features)
        let row = self.row
        for quad in 0..<quads { row.setQuad(quad, row.quad(quad) &+ found.quad(quad)) }
    }

    private mutating func make(
        _ group: FeatureKey, _ features: (inout FeatureScores) -> Void
    ) -> UnsafeMutablePointer<Int32> {
        let start = pending.count
        groupStart = start
        features(&self)
        groupStart = nil
        let row = memory.newRow(of: group.value)
        sum(from: start, most: FeatureScorer.mostFeatures, to: row)
        FeatureScorer.hold(row, quads: quads)
        return row
    }

    /// The row of the position begun last; there is one.
    private var row: UnsafeMutablePointer<Int32> { scores.start + (count &- 1) &* quads &* 4 }

    private mutating func sum(from start: Int, most: Int, to row: UnsafeMutablePointer<Int32>) {
        pending.withUnsafeBufferPointer { keys in
            let own = UnsafeBufferPointer(rebasing: keys[start..<min(keys.count, start + most)])
            scorer.add(own, table, to: row)
        }
        pending.removeLast(pending.count - start)
    }

    /// Sums what is pending; scores are whole only then.
    mutating func endPosition() {
        guard count > 0 else { return pending.removeAll(keepingCapacity: true) }
        if !pending.isEmpty { sum(from: 0, most: room, to: row) }
        FeatureScorer.hold(row, quads: quads)
    }

    /// Adds the features of all positions of a sequence whose keys are known.
    mutating func addAll(_ features: FeatureKeys) {
        removeAll()
        for position in 0..<features.count {
            beginPosition()
            pending.append(contentsOf: features.keys(at: position))
        }
        endPosition()
    }
}
