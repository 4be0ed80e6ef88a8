import Credentials

/// One entry of the catalogue with what hangs on it, to browse.
public struct CredentialCard: Sendable {
    /// The entry.
    public var credential: Credential
    /// Who grants it, if the catalogue knows more than the id.
    public var issuer: Issuer?
    /// Other entries whose holder meets a demand for it.
    public var satisfiedBy: [CredentialID]
    /// Smaller entries that add up to it.
    public var components: [CredentialID]
    /// Which of the facts that an employer needs its record holds.
    public var transparency: [TransparencyFact]

    /// Looks up what hangs on an entry.
    public init(_ credential: Credential, in catalogue: Catalogue) {
        self.credential = credential
        issuer = catalogue.issuer(credential.issuer)
        satisfiedBy = catalogue.satisfiers(of: credential.id).filter { $0 != credential.id }.sorted()
        components = catalogue.components(of: credential.id)
        transparency = catalogue.transparency(of: credential)
    }

    /// The card for a terminal.
    public func text(width: Int) -> String {
        let unknown = TransparencyFact.allCases.filter { !transparency.contains($0) }
        return CardText.text(
            title: "\(credential.name) (\(credential.id))",
            [
                ("type", [credential.type.rawValue]), ("issuer", [issuer?.name ?? credential.issuer.rawValue]),
                ("sector", [credential.sector]), ("also called", credential.aliases),
                ("shows", credential.skills.map { $0.id.rawValue + ($0.level.map { " (\($0.name))" } ?? "") }),
                ("assessment", [credential.assessment?.rawValue ?? ""]),
                ("valid for", [validity]), ("takes", [credential.estimatedDuration?.description ?? ""]),
                ("costs", [cost]), ("accredited by", credential.accreditedBy),
                ("requires first", credential.prerequisites.map(\.rawValue)),
                ("stacks into", credential.stacksInto.map(\.rawValue)), ("made up of", components.map(\.rawValue)),
                ("supersedes", credential.supersedes.map(\.rawValue)), ("met by", satisfiedBy.map(\.rawValue)),
                ("renews", credential.renews.map(\.rawValue)), ("jurisdiction", credential.jurisdiction),
                ("criteria", [credential.criteria ?? ""]),
                ("verification", [credential.verification ?? issuer?.verification ?? ""]),
                ("record lacks", unknown.map(\.rawValue)),
            ], width: width)
    }

    private var validity: String {
        let rules = credential.validityRules.map { "\($0.renewalFrequency) if issued before \($0.issuedBefore)" }
        return ([credential.renewalFrequency?.description ?? ""] + rules).filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    private var cost: String {
        guard let cost = credential.estimatedCost else { return "" }
        let (low, high) = (NumberText.exact(cost.low), NumberText.exact(cost.high))
        return (low == high ? low : "\(low) to \(high)") + " " + cost.currency
    }
}
