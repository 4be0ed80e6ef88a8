/// How strong the evidence must be for a phrase to get a concept; the numbers stand in `Taxonomy/suggest.yaml`.
public struct LinkThresholds: Sendable, Equatable {
    /// Least likeness of phrase and label, from 0 to 1: share of the label's weight that the phrase has, times share of
    /// the phrase's weight that the label has.
    public var likeness: Double
    /// Least lead in likeness over the next concept.
    public var lead: Double
    /// Least sum of likeness over the concept's three most alike labels, from 0 to 3.
    public var support: Double

    /// Makes thresholds.
    public init(likeness: Double, lead: Double, support: Double) {
        self.likeness = likeness
        self.lead = lead
        self.support = support
    }

    /// Nothing reaches these but a phrase of the very words of a label.
    public static let identity = LinkThresholds(likeness: 1, lead: 1, support: 3)

    var values: [Double] { [likeness, lead, support] }

    /// Takes the numbers in order; nil where they are not three.
    init?(_ values: [Double]) {
        guard values.count == 3, values.allSatisfy(\.isFinite) else { return nil }
        self.init(likeness: values[0], lead: values[1], support: values[2])
    }
}
