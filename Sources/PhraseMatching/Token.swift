/// One word of a text: where it stands, what it folds to, and what comes before it.
public struct Token: Sendable, Equatable {
    /// What lies between a token and the one before it.
    public enum Gap: UInt8, Sendable, CaseIterable {
        /// White space, or nothing at all; trade mark signs count as white space.
        case space
        /// A hyphen that touches both words.
        case hyphen
        /// A slash.
        case slash
        /// A comma.
        case comma
        /// An opening or closing bracket.
        case bracket
        /// Anything that ends a thought: stop, colon, semicolon, dash, bullet, line break; also the start of the text.
        case stop
    }

    /// First byte.
    public var start: Int32
    /// One past the last byte.
    public var end: Int32
    /// Hash of the folded form; equal forms have equal keys.
    public var key: UInt64
    /// What lies before it.
    public var gap: Gap
    /// How it is written.
    public var shape: Shape

    /// Makes a token.
    public init(start: Int32, end: Int32, key: UInt64, gap: Gap, shape: Shape) {
        self.start = start
        self.end = end
        self.key = key
        self.gap = gap
        self.shape = shape
    }

    /// Its bytes in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }

    /// How a token is written, as far as matching and tagging ask.
    public struct Shape: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt8

        /// Takes bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Begins with a capital.
        public static let capitalised = Shape(rawValue: 1)
        /// Has a capital after its first letter.
        public static let innerCapital = Shape(rawValue: 2)
        /// Has a small letter.
        public static let lowerLetter = Shape(rawValue: 4)
        /// Has a digit.
        public static let digit = Shape(rawValue: 8)
        /// Has a sign that is neither letter nor digit (C++, .NET, R&D).
        public static let sign = Shape(rawValue: 16)
        /// Has a letter.
        public static let letter = Shape(rawValue: 32)
    }

    /// Whether it is a number.
    public var isNumber: Bool { shape.contains(.digit) && !shape.contains(.letter) }
}
