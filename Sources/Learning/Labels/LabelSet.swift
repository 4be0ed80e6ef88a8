/// A label by its position in its set.
public struct LabelID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The position, from 0.
    public let rawValue: UInt8

    /// Takes a position.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Takes a position.
    public init(_ position: UInt8) { rawValue = position }

    /// The position as a number to index with.
    public var index: Int { Int(rawValue) }

    /// Whether one stands before the other in their set.
    public static func < (first: LabelID, second: LabelID) -> Bool { first.rawValue < second.rawValue }
}

/// What a position of a sequence can be, by name; the order counts where scores are equal.
public struct LabelSet: Sendable, Equatable {
    /// The largest number of labels.
    public static let most = 32

    /// The names, by position.
    public let names: [String]

    /// Takes 1 to 32 different names without blanks, controls and colons.
    public init(_ names: [String]) throws(LearningProblem) {
        guard (1...Self.most).contains(names.count) else { throw .labelCount(found: names.count, most: Self.most) }
        for (position, name) in names.enumerated() {
            guard Self.isGood(name) else { throw .labelName(name) }
            guard !names[..<position].contains(name) else { throw .labelTwice(name) }
        }
        self.names = names
    }

    private static func isGood(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ":") }
    }

    /// How many labels.
    public var count: Int { names.count }

    /// All labels, in order.
    public var all: [LabelID] { names.indices.map { LabelID(UInt8(truncatingIfNeeded: $0)) } }

    /// The name of a label; empty for one that is not of this set.
    public subscript(_ label: LabelID) -> String { label.index < names.count ? names[label.index] : "" }

    /// The label of a name.
    public func id(of name: String) -> LabelID? {
        names.firstIndex(of: name).map { LabelID(UInt8(truncatingIfNeeded: $0)) }
    }
}
