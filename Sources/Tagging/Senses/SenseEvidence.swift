/// What speaks for an ambiguous label's standing for its concept where it is, and what against.
public struct SenseEvidence: Sendable, Hashable {
    /// What is looked at.
    public enum Sign: String, Sendable, CaseIterable {
        /// Whether the taxonomy says that its label needs evidence.
        case marked
        /// How many other concepts of its sector the posting names without doubt, up to 6.
        case sameSector
        /// Whether it names none.
        case noneOfSector
        /// Which share they are of all that it names.
        case shareOfSector
        /// How many concepts it names at all, up to 24, in eighths.
        case concepts
        /// How many other labels stand within reach, up to 4.
        case near
        /// How many of these are of its sector, up to 3.
        case nearSameSector
        /// Whether the posting names the concept elsewhere by a label that leaves no doubt.
        case namedElsewhere
        /// Whether it is a credential.
        case credential
        /// Whether it is written in capitals.
        case capitals
        /// Whether it is written in small letters.
        case smallLetters
        /// Whether it has three letters or fewer.
        case short
        /// Whether a hyphen or slash joins it to the next word.
        case joined
        /// Whether a comma, slash or bracket goes before it.
        case listed
        /// By how much the model reads it as part of what is asked for, or as nothing: -1.6 to 1.6.
        case reading
        /// Whether what the model read is exactly the label.
        case exact
        /// Whether what the model read is longer than the label.
        case longer
    }

    /// What was seen of each sign, in the order of `Sign.allCases`.
    public private(set) var values: [Double]

    init() { values = [Double](repeating: 0, count: Sign.allCases.count) }

    /// What was seen of a sign.
    public internal(set) subscript(sign: Sign) -> Double {
        get { values[Self.place(sign)] }
        set { values[Self.place(sign)] = newValue }
    }

    private static func place(_ sign: Sign) -> Int { Sign.allCases.firstIndex(of: sign) ?? 0 }

    /// Whether so little speaks for its concept that the label stands for something else; never so where the model read just
    /// it, next to another thing of its sector: "C/C++".
    var isOther: Bool {
        points < Self.leastInSpan && !(self[.exact] == 1 && self[.nearSameSector] > 0)
    }

    /// Whether so much speaks for its concept that it stands for it though the model read nothing there.
    var isCertain: Bool { points > Self.leastOutside }

    private static let leastInSpan = -0.5
    private static let leastOutside = 1.5

    /// How much speaks for the concept (above 0) or against it: the logarithm of the odds.
    public var points: Double {
        zip(values, SenseWeights.all).reduce(SenseWeights.constant) { $0 + $1.0 * $1.1 }
    }
}
