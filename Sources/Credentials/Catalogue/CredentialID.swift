/// What identifies an entry of the catalogue: "comptia-security-plus".
public struct CredentialID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }

    /// Alphabetical order by code point.
    public static func < (first: CredentialID, second: CredentialID) -> Bool { first.rawValue < second.rawValue }
}

/// What identifies an issuer in the catalogue: "comptia".
public struct IssuerID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// Whoever grants a generic credential that has no single issuer ("driving licence").
    public static let various = IssuerID("various")

    /// The identifier as written.
    public var description: String { rawValue }

    /// Alphabetical order by code point.
    public static func < (first: IssuerID, second: IssuerID) -> Bool { first.rawValue < second.rawValue }
}

/// What identifies a family of credentials, whose members show the same thing at several levels.
public struct FamilyID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }

    /// Alphabetical order by code point.
    public static func < (first: FamilyID, second: FamilyID) -> Bool { first.rawValue < second.rawValue }
}
