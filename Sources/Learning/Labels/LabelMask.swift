/// Which labels a position may have while training: one where it is marked, any where nobody knows.
public struct LabelMask: Sendable, Hashable {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    /// A neutral position: it pulls no way, and its neighbours are learned over all that it may be.
    public static let any = LabelMask(bits: .max)

    /// This label and no other.
    public init(_ label: LabelID) { bits = 1 << UInt32(label.rawValue & 31) }

    /// One of these labels.
    public init(_ labels: [LabelID]) { bits = labels.reduce(0) { $0 | LabelMask($1).bits } }

    /// Whether a label is among them.
    public func contains(_ label: LabelID) -> Bool { bits & LabelMask(label).bits != 0 }

    /// The label, where there is one alone.
    public var label: LabelID? {
        bits.nonzeroBitCount == 1 ? LabelID(UInt8(truncatingIfNeeded: bits.trailingZeroBitCount)) : nil
    }
}
