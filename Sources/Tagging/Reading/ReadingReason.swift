/// Why the model chose a reading and not the next best: points for the chosen one, which add up to the margin.
public struct ReadingReason: Sendable, Hashable {
    /// A feature, as the model's file names it, and how much it speaks for the chosen reading; below 0 for the other.
    public struct Pull: Sendable, Hashable {
        /// The feature.
        public var feature: String
        /// Its points.
        public var points: Int
    }

    /// The reading: a label of the model.
    public var chosen: String
    /// The next best.
    public var rival: String
    /// By how much it was chosen, in the model's units.
    public var margin: Int
    /// The features that speak loudest, the loudest first.
    public var features: [Pull]
    /// What all other features and the offsets come to.
    public var rest: Int
    /// The pull of the neighbours.
    public var neighbours: Int
}

extension ReadingReason: CustomStringConvertible {
    /// "B-required before O by 23: w0=sql +8, lm=#0|#0 +5, others +7, neighbours +3".
    public var description: String {
        var parts = features.map { "\($0.feature) \(Self.signed($0.points))" }
        if rest != 0 { parts.append("others \(Self.signed(rest))") }
        if neighbours != 0 { parts.append("neighbours \(Self.signed(neighbours))") }
        return "\(chosen) before \(rival) by \(margin)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }

    private static func signed(_ points: Int) -> String { points < 0 ? "\(points)" : "+\(points)" }
}
