/// How sure it is that the candidate holds a credential; ordered from least to most.
public enum Verification: String, Sendable, Codable, CaseIterable, Comparable {
    /// A proof came with it and does not hold.
    case failed
    /// A proof came with it and holds, but nothing says that its key is the issuer's.
    case unbound
    /// Only said to be so.
    case claimed
    /// A link where it can be looked up.
    case evidence
    /// Its proof holds, with a key that is known to be the issuer's.
    case verified

    /// The word for it in output: an unbound proof is worth a claim.
    public var word: String { self == .unbound ? Verification.claimed.rawValue : rawValue }

    /// Whether one is weaker than another.
    public static func < (first: Verification, second: Verification) -> Bool {
        allCases.firstIndex(of: first) ?? 0 < allCases.firstIndex(of: second) ?? 0
    }
}

/// What the issuer has done to a credential after it was issued.
public enum IssuerAction: String, Sendable, Codable, CaseIterable {
    case revoked, suspended
}

/// Whether a credential is good on a day.
public enum CredentialStatus: String, Sendable, Codable, CaseIterable {
    /// It expires, but not soon.
    case current
    /// It never expires.
    case lifetime
    /// It is good, and expires soon.
    case expiring
    /// It was good until a day before.
    case expired
    /// The issuer has taken it back.
    case revoked
    /// The issuer has put it on hold.
    case suspended
    /// It begins on a day after.
    case notYetValid
    /// Nothing says how long it lasts; it counts as good.
    case unknown

    /// Whether it counts.
    public var isValid: Bool {
        switch self {
        case .current, .lifetime, .expiring, .unknown: true
        case .expired, .revoked, .suspended, .notYetValid: false
        }
    }
}
