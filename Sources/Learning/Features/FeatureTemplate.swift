import PhraseMatching

/// A kind of feature ("the word before"), known by its name.
///
/// Its key comes from the name alone, so that templates may be added and moved without a change to any model. Keep it
/// in a stored property where many features are made: a static one is asked each time whether it has been set.
public struct FeatureTemplate: Sendable {
    /// The name.
    public let name: StaticString
    let seed: UInt64

    /// Takes a name.
    public init(_ name: StaticString) {
        self.name = name
        seed = name.withUTF8Buffer { FeatureKey.seed(TokenKey.of($0)) }
    }

    func hasName(_ other: StaticString) -> Bool {
        if name.hasPointerRepresentation, other.hasPointerRepresentation, name.utf8Start == other.utf8Start,
            name.utf8CodeUnitCount == other.utf8CodeUnitCount
        {
            return true
        }
        return "\(name)" == "\(other)"
    }
}

/// What a feature says of its place: a word by its key, or a number.
public struct FeaturePart: Sendable, Equatable {
    let bits: UInt64
    let isNumber: Bool

    @inline(__always)
    init(bits: UInt64, isNumber: Bool) {
        self.bits = bits
        self.isNumber = isNumber
    }

    /// A word, an affix, the name of a class: `Token.key`, or `TokenKey.of` its bytes.
    @inline(__always)
    public static func word(_ key: UInt64) -> FeaturePart { FeaturePart(bits: key, isNumber: false) }

    /// A number: a distance, a section, a kind.
    @inline(__always)
    public static func number(_ value: Int) -> FeaturePart {
        FeaturePart(bits: UInt64(bitPattern: Int64(value)), isNumber: true)
    }

    @inline(__always)
    static var none: FeaturePart { FeaturePart(bits: 0, isNumber: false) }

    @inline(__always)
    var key: UInt64 { isNumber ? FeatureKey.ofNumber(bits) : bits }
}

/// One thing that holds at a position: a template and up to four parts.
public struct Feature: Sendable {
    let template: FeatureTemplate
    let parts: (FeaturePart, FeaturePart, FeaturePart, FeaturePart)
    let count: Int

    /// The template says it all.
    @inline(__always)
    public init(_ template: FeatureTemplate) {
        self.template = template
        parts = (.none, .none, .none, .none)
        count = 0
    }

    /// One part.
    @inline(__always)
    public init(_ template: FeatureTemplate, _ first: FeaturePart) {
        self.template = template
        parts = (first, .none, .none, .none)
        count = 1
    }

    /// Two parts; their order counts.
    @inline(__always)
    public init(_ template: FeatureTemplate, _ first: FeaturePart, _ second: FeaturePart) {
        self.template = template
        parts = (first, second, .none, .none)
        count = 2
    }

    /// Three parts; their order counts.
    @inline(__always)
    public init(_ template: FeatureTemplate, _ first: FeaturePart, _ second: FeaturePart, _ third: FeaturePart) {
        self.template = template
        parts = (first, second, third, .none)
        count = 3
    }

    /// Four parts; their order counts.
    @inline(__always)
    public init(
        _ template: FeatureTemplate, _ first: FeaturePart, _ second: FeaturePart, _ third: FeaturePart,
        _ fourth: FeaturePart
    ) {
        self.template = template
        parts = (first, second, third, fourth)
        count = 4
    }

    /// The key under which a model has it.
    @inline(__always)
    public var key: FeatureKey {
        var state = template.seed
        if count > 0 { state = FeatureKey.next(state, parts.0.key) }
        if count > 1 { state = FeatureKey.next(state, parts.1.key) }
        if count > 2 { state = FeatureKey.next(state, parts.2.key) }
        if count > 3 { state = FeatureKey.next(state, parts.3.key) }
        return FeatureKey(state: state)
    }

    var list: [FeaturePart] { Array([parts.0, parts.1, parts.2, parts.3].prefix(count)) }
}
