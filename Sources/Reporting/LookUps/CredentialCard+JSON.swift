import Credentials

extension JSONWriter {
    /// Writes an entry's card.
    public mutating func value(_ card: CredentialCard) {
        let credential = card.credential
        document { writer in
            writer.member("id", credential.id.rawValue)
            writer.member("name", credential.name)
            writer.member("aliases", credential.aliases)
            writer.member("type", credential.type.rawValue)
            writer.key("issuer")
            writer.object { issuer in
                issuer.member("id", credential.issuer.rawValue)
                issuer.member("name", card.issuer?.name)
                issuer.member("kind", card.issuer?.kind.rawValue)
                issuer.member("country", card.issuer?.country)
            }
            writer.member("sector", credential.sector)
            writer.member("skills", credential.skills) { writer, skill in
                writer.object { object in
                    object.member("id", skill.id.rawValue)
                    object.member("level", skill.level?.name)
                }
            }
            writer.member("assessment", credential.assessment?.rawValue)
            writer.member("renewalFrequency", credential.renewalFrequency?.description)
            writer.member("validityRules", credential.validityRules) { writer, rule in
                writer.object { object in
                    object.member("issuedBefore", rule.issuedBefore.description)
                    object.member("renewalFrequency", rule.renewalFrequency.description)
                }
            }
            writer.member("estimatedDuration", credential.estimatedDuration?.description)
            writer.cost(credential.estimatedCost)
            writer.links(of: card)
        }
    }

    private mutating func cost(_ cost: CostRange?) {
        key("estimatedCost")
        guard let cost else { return null() }
        object { writer in
            writer.member("currency", cost.currency)
            writer.member("low", cost.low)
            writer.member("high", cost.high)
        }
    }

    private mutating func links(of card: CredentialCard) {
        let credential = card.credential
        member("accreditedBy", credential.accreditedBy)
        member("prerequisites", credential.prerequisites.map(\.rawValue))
        member("stacksInto", credential.stacksInto.map(\.rawValue))
        member("components", card.components.map(\.rawValue))
        member("supersedes", credential.supersedes.map(\.rawValue))
        member("satisfiedBy", card.satisfiedBy.map(\.rawValue))
        member("renews", credential.renews.map(\.rawValue))
        member("family", credential.family?.rawValue)
        member("familyLevel", credential.familyLevel)
        member("jurisdiction", credential.jurisdiction)
        member("criteria", credential.criteria)
        member("verification", credential.verification ?? card.issuer?.verification)
        member("transparency", card.transparency.map(\.rawValue))
    }
}
