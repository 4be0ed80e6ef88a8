/// Which label may follow which, and which may begin a sequence.
///
/// What is forbidden has no weight and is never chosen, whatever speaks for it.
public struct TransitionRules: Sendable, Equatable {
    /// By label, the labels that may follow, as bits.
    private(set) var followers: [UInt32]
    /// The labels that may begin, as bits.
    private(set) var starts: UInt32

    /// Rules that allow everything.
    public init(labelCount: Int) {
        let all = Self.bits(labelCount)
        followers = Array(repeating: all, count: max(0, labelCount))
        starts = all
    }

    /// So many low bits.
    static func bits(_ count: Int) -> UInt32 { UInt32(truncatingIfNeeded: UInt64(1) << UInt64(max(0, count)) &- 1) }

    /// How many labels they are for.
    public var labelCount: Int { followers.count }

    /// Forbids that a label follows another.
    public mutating func forbid(_ label: LabelID, _ follower: LabelID) {
        guard label.index < labelCount else { return }
        followers[label.index] &= ~LabelMask(follower).bits
    }

    /// Forbids that a label begins a sequence.
    public mutating func forbidStart(_ label: LabelID) { starts &= ~LabelMask(label).bits }

    /// Whether a label may follow another.
    public func allows(_ label: LabelID, _ follower: LabelID) -> Bool {
        label.index < labelCount && followers[label.index] & LabelMask(follower).bits != 0
    }

    /// Whether a label may begin a sequence.
    public func allowsStart(_ label: LabelID) -> Bool { starts & LabelMask(label).bits != 0 }

    /// The rules of spans, read off the names: "I-x" stands only behind "B-x" or another "I-x".
    public static func spans(_ labels: LabelSet) -> TransitionRules {
        var rules = TransitionRules(labelCount: labels.count)
        for inside in labels.all where labels[inside].hasPrefix("I-") {
            let kind = labels[inside].dropFirst(2)
            rules.forbidStart(inside)
            for before in labels.all where labels[before] != labels[inside] && labels[before] != "B-" + kind {
                rules.forbid(before, inside)
            }
        }
        return rules
    }

    /// The first position that no sequence of allowed labels reaches; nil where there is such a sequence.
    ///
    /// Walks from the front alone: a label without a way on shows at the position behind it.
    func firstImpossible(in masks: [LabelMask]) -> Int? {
        var reached = starts
        for (position, mask) in masks.enumerated() {
            if position > 0 {
                var next: UInt32 = 0
                for (label, bits) in followers.enumerated() where reached & 1 << UInt32(label) != 0 { next |= bits }
                reached = next
            }
            reached &= mask.bits & Self.bits(labelCount)
            if reached == 0 { return position }
        }
        return nil
    }
}
