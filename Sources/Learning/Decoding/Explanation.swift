/// Why one label was chosen and not the next best: points for the chosen one, which add up to the margin.
public struct Explanation: Sendable, Equatable {
    /// A feature, and how many points it gives the chosen label more than the other.
    public struct Pull: Sendable, Equatable {
        /// The feature, as `FeatureName` spells it.
        public let name: String
        /// Below 0 where it speaks for the other.
        public let points: Int
    }

    /// The label that was chosen.
    public let chosen: LabelID
    /// The next best.
    public let rival: LabelID
    /// By how much it was chosen.
    public let margin: Int32
    /// The features that speak loudest, for either, the loudest first.
    public let features: [Pull]
    /// What all others come to.
    public let rest: Int
    /// What the offsets of the two labels differ by.
    public let offset: Int
    /// The pull of all that stands before.
    public let before: Int
    /// The pull of all that stands behind.
    public let after: Int

    init(
        chosen: LabelID, rival: LabelID, margin: Int32, weights: [Pull], strongest: Int, offset: Int, before: Int,
        after: Int
    ) {
        self.chosen = chosen
        self.rival = rival
        self.margin = margin
        self.offset = offset
        self.before = before
        self.after = after
        let ordered = weights.filter { $0.points != 0 }.sorted {
            ($1.points.magnitude, $0.name) < ($0.points.magnitude, $1.name)
        }
        features = Array(ordered.prefix(max(0, strongest)))
        rest = Int(margin) - offset - before - after - features.reduce(0) { $0 + $1.points }
    }
}

extension CompiledModel {
    /// How much each known feature speaks for one label more than for another; one that stands twice speaks twice.
    func pulls(_ keys: ArraySlice<UInt64>, _ chosen: LabelID, _ rival: LabelID) -> [Explanation.Pull] {
        var rows: [Int: Int] = [:]
        for key in keys.prefix(FeatureScorer.mostFeatures) {
            guard let row = row(of: FeatureKey(state: key)) else { continue }
            rows[row, default: 0] += weight(row, chosen) - weight(row, rival)
        }
        return rows.map { Explanation.Pull(name: name(of: $0.key), points: $0.value) }
    }
}
