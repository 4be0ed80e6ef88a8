/// The 64 bits that stand for a feature where models look it up.
///
/// Worked out from the key of the template's name and the keys of the parts, one multiplication each, with no string
/// made. Keys are stored in compiled models, so the functions must never change without a new format version. Two
/// features of one key are refused while training (by the parts) and while compiling (by the names).
public struct FeatureKey: Hashable, Sendable {
    /// The bits; never 0, which stands for "no feature" in tables.
    public let value: UInt64

    @inline(__always)
    init(state: UInt64) { value = state == 0 ? 1 : state }

    /// What the chain begins with for a template.
    ///
    /// A step of its own: a part whose word is the template's name must not cancel it out.
    @inline(__always)
    static func seed(_ nameKey: UInt64) -> UInt64 { mix(nameKey ^ 0x5851_F42D_4C95_7F2D, 0x8EBC_6AF0_9C88_C6E3) }

    /// The chain with one more part.
    @inline(__always)
    static func next(_ state: UInt64, _ part: UInt64) -> UInt64 { mix(state ^ part, 0x5899_65CC_7537_4CC3) }

    /// The key of a part that is a number.
    @inline(__always)
    static func ofNumber(_ bits: UInt64) -> UInt64 { mix(bits ^ 0x1D8E_4E27_C47D_124F, 0xEB44_ACCA_B455_D165) }

    @inline(__always)
    private static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = first.multipliedFullWidth(by: second)
        return product.high ^ product.low
    }
}
