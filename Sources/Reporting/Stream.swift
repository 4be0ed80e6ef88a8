/// Results written one after the other: what goes before the first, between two, and after the last.
///
/// Results can be encoded on any thread and in any order; joined in order they are one file.
public struct Stream: Sendable, Equatable {
    /// What comes first.
    public var opening: [UInt8]
    /// What comes between two results.
    public var separator: [UInt8]
    /// What comes last.
    public var closing: [UInt8]

    init(_ opening: String = "", between separator: String = "", closing: String = "") {
        self.opening = Array(opening.utf8)
        self.separator = Array(separator.utf8)
        self.closing = Array(closing.utf8)
    }

    /// A JSON array.
    public static let json = Stream("[", between: ",\n", closing: "]\n")

    /// One file of results that are encoded already.
    public func joined(_ results: [[UInt8]]) -> [UInt8] {
        opening + Array(results.joined(separator: separator)) + closing
    }
}
