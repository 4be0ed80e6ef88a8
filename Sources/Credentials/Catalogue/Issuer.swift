/// Who grants credentials.
public struct Issuer: Sendable, Codable, Hashable {
    /// What sort of body it is; decides how far its word carries.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case regulator, government
        case industryBody = "industry-body"
        case vendor, university, school, platform, employer, unknown
    }

    /// What identifies it.
    public var id: IssuerID
    /// Its usual name.
    public var name: String
    /// Other names and abbreviations.
    public var aliases: [String]
    /// What sort of body it is.
    public var kind: Kind
    /// ISO 3166 code, or "INT" where it belongs to no country.
    public var country: String?
    /// Its home page.
    public var website: String?
    /// Where anybody can check that a credential of this issuer is real.
    public var verification: String?
    /// Decentralized identifiers whose keys sign its badges.
    public var did: [String]

    /// Makes an issuer.
    public init(
        id: IssuerID, name: String, aliases: [String] = [], kind: Kind = .unknown, country: String? = nil,
        website: String? = nil, verification: String? = nil, did: [String] = []
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.country = country
        self.website = website
        self.verification = verification
        self.did = did
    }

    /// The name and all aliases.
    public var names: [String] { [name] + aliases }
}
