import PhraseMatching

/// A feature by its place in an index.
public struct FeatureID: Hashable, Comparable, Sendable {
    let rawValue: UInt32

    init(_ position: Int) { rawValue = UInt32(truncatingIfNeeded: position) }

    /// The place, from 0.
    public var index: Int { Int(rawValue) }

    /// Whether one was seen before the other.
    public static func < (first: FeatureID, second: FeatureID) -> Bool { first.rawValue < second.rawValue }
}

/// All features seen while training, numbered as they came.
///
/// It keeps the template and the parts of each, and so sees it where two have one key.
public struct FeatureIndex: Sendable {
    private var numbers = KeyTable()
    private var templateNumbers = KeyTable()
    private var templates: [FeatureTemplate] = []
    // By feature: the template, how many parts (low 3 bits) and which of them are numbers (bits 4 to 7), where they
    // begin.
    private var templateOf: [UInt16] = []
    private var kinds: [UInt8] = []
    private var partStarts: [UInt32] = []
    private var parts: [UInt64] = []

    /// Begins empty.
    public init() {}

    /// How many features.
    public var count: Int { kinds.count }

    /// The number of a feature, which it gets where it is new.
    public mutating func id(of feature: Feature) throws(LearningProblem) -> FeatureID {
        let template = try number(of: feature.template)
        let kind = Self.kind(of: feature)
        let key = feature.key.value
        let number = Int(numbers.value(of: key, orInsert: UInt32(truncatingIfNeeded: count)))
        if number == count {
            templateOf.append(template)
            kinds.append(kind)
            partStarts.append(UInt32(truncatingIfNeeded: parts.count))
            append(feature)
        } else if templateOf[number] != template || kinds[number] != kind || !hasParts(of: feature, number) {
            throw .featuresOfOneKey("\(templates[Int(templateOf[number])].name)", "\(feature.template.name)")
        }
        return FeatureID(number)
    }

    /// The number of a feature that has been seen.
    public func id(of key: FeatureKey) -> FeatureID? { numbers[key.value].map { FeatureID(Int($0)) } }

    /// The feature spelt out.
    ///
    /// - Parameter words: the words of its parts.
    public func name(of id: FeatureID, words: FeatureWords) throws(LearningProblem) -> FeatureName {
        guard id.index < count else { throw .unknownFeature(id.index, count: count) }
        let template = "\(templates[Int(templateOf[id.index])].name)"
        let (kind, start) = (kinds[id.index], Int(partStarts[id.index]))
        var named: [FeatureName.Part] = []
        for part in 0..<Int(kind & 7) {
            let bits = parts[start + part]
            if kind & 16 << UInt8(part) != 0 {
                named.append(.number(Int(Int64(bitPattern: bits))))
            } else if let word = words[bits] {
                named.append(.word(word))
            } else {
                throw .wordWithoutName(template: template, part: part + 1)
            }
        }
        return FeatureName(template: template, parts: named)
    }

    private mutating func number(of template: FeatureTemplate) throws(LearningProblem) -> UInt16 {
        let number = templateNumbers.value(of: template.seed, orInsert: UInt32(truncatingIfNeeded: templates.count))
        if Int(number) == templates.count {
            guard templates.count < Int(UInt16.max) else { throw .tooManyTemplates(most: Int(UInt16.max)) }
            templates.append(template)
        } else if !templates[Int(number)].hasName(template.name) {
            throw .featuresOfOneKey("\(templates[Int(number)].name)", "\(template.name)")
        }
        return UInt16(truncatingIfNeeded: number)
    }

    private static func kind(of feature: Feature) -> UInt8 {
        let parts = feature.parts
        var kind = UInt8(truncatingIfNeeded: feature.count)
        if parts.0.isNumber { kind |= 16 }
        if parts.1.isNumber { kind |= 32 }
        if parts.2.isNumber { kind |= 64 }
        if parts.3.isNumber { kind |= 128 }
        return kind
    }

    private mutating func append(_ feature: Feature) {
        if feature.count > 0 { parts.append(feature.parts.0.bits) }
        if feature.count > 1 { parts.append(feature.parts.1.bits) }
        if feature.count > 2 { parts.append(feature.parts.2.bits) }
        if feature.count > 3 { parts.append(feature.parts.3.bits) }
    }

    private func hasParts(of feature: Feature, _ number: Int) -> Bool {
        let start = Int(partStarts[number])
        return (feature.count < 1 || parts[start] == feature.parts.0.bits)
            && (feature.count < 2 || parts[start + 1] == feature.parts.1.bits)
            && (feature.count < 3 || parts[start + 2] == feature.parts.2.bits)
            && (feature.count < 4 || parts[start + 3] == feature.parts.3.bits)
    }
}
