/// What takes the features of a sequence, position by position: one extractor serves training and running.
///
/// A feature that is added twice at one position counts twice.
public protocol FeatureSink {
    /// Begins the next position.
    mutating func beginPosition()
    /// Adds a feature to the position begun last.
    mutating func add(_ feature: Feature)
    /// Adds features that always come together, as all that come from one word two places before, or from one heading.
    ///
    /// - Parameters:
    ///   - group: a key that no other features have; whoever remembers what a group came to does not make it again.
    ///   - features: adds them, and nothing that does not go with the key.
    mutating func addGroup(_ group: FeatureKey, _ features: (inout Self) -> Void)
}

extension FeatureSink {
    /// Adds the features of a group one by one.
    @inline(__always)
    public mutating func addGroup(_ group: FeatureKey, _ features: (inout Self) -> Void) { features(&self) }
}

/// The keys of a sequence's features, by position: what a decoder reads.
///
/// Made once and filled anew for each sequence, so that nothing is allocated after the longest one.
public struct FeatureKeys: FeatureSink, Sendable {
    private(set) var keys: [UInt64] = []
    private(set) var starts: [Int] = []

    /// Begins with no position.
    public init() {}

    /// Empties it and keeps its memory.
    public mutating func removeAll() {
        keys.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
    }

    /// Begins the next position.
    @inline(__always)
    public mutating func beginPosition() { starts.append(keys.count) }

    /// Adds a feature to the position begun last.
    @inline(__always)
    public mutating func add(_ feature: Feature) { keys.append(feature.key.value) }

    /// How many positions.
    public var count: Int { starts.count }

    /// The keys of a position's features, as they were added.
    public func keys(at position: Int) -> ArraySlice<UInt64> {
        guard starts.indices.contains(position) else { return [] }
        return keys[starts[position]..<(position + 1 < starts.count ? starts[position + 1] : keys.count)]
    }
}
