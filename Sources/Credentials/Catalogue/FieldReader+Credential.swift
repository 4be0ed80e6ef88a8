import Markup
import SkillTaxonomy

extension FieldReader {
    private static let issuerFields = [
        "id", "name", "aliases", "kind", "country", "website", "verification", "did",
    ]
    private static let credentialFields = [
        "id", "name", "aliases", "type", "issuer", "sector", "skills", "assessment", "renewalFrequency",
        "validityRules", "estimatedDuration", "estimatedCost", "accreditedBy", "prerequisites", "stacksInto",
        "supersedes", "renews", "family", "familyLevel", "jurisdiction", "exactCase", "needsContext", "criteria",
        "verification",
    ]
    static let skillExample = "id: network-security, level: foundation"

    /// Reads an issuer; nil without an id and a name.
    mutating func issuer() -> Issuer? {
        guard let id = identifier() else { return nil }
        self = named(id)
        refuseFields(otherThan: Self.issuerFields)
        guard let name = requiredText("name", "the issuer's usual name") else { return nil }
        return Issuer(
            id: IssuerID(id), name: name, aliases: texts("aliases"),
            kind: word("kind", Issuer.Kind.self) ?? .unknown, country: text("country"), website: text("website"),
            verification: text("verification"), did: texts("did"))
    }

    /// Reads an entry of the catalogue; nil without an id, a name, a type and an issuer.
    mutating func credential() -> Credential? {
        guard let id = identifier() else { return nil }
        self = named(id)
        refuseFields(otherThan: Self.credentialFields)
        let name = requiredText("name", "the credential's full name")
        let type = requiredText("type", "a type such as certification").flatMap { _ in
            word("type", CredentialType.self)
        }
        let issuer = requiredText("issuer", "an issuer's id, or various")
        guard let name, let type, let issuer else { return nil }
        var credential = Credential(id: CredentialID(id), name: name, type: type, issuer: IssuerID(issuer))
        credential.aliases = texts("aliases")
        credential.sector = text("sector") ?? ""
        credential.skills = taughtSkills()
        credential.assessment = word("assessment", AssessmentMethod.self)
        credential.renewalFrequency = renewal()
        credential.validityRules = validityRules()
        credential.estimatedDuration = value(
            "estimatedDuration", expected: "an ISO 8601 duration such as PT40H", CalendarPeriod.init)
        credential.estimatedCost = cost()
        credential.accreditedBy = texts("accreditedBy")
        readLinks(into: &credential)
        credential.jurisdiction = texts("jurisdiction")
        readMarks(into: &credential)
        credential.criteria = text("criteria")
        credential.verification = text("verification")
        return credential
    }

    private mutating func identifier() -> String? {
        guard let id = requiredText("id", "an id such as comptia-a-plus") else { return nil }
        let isSlug = id.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || $0 == UInt8(ascii: "-")
        }
        if isSlug { return id }
        note(.badValue(place("id"), found: "'\(id.shortened)'", expected: "small letters, digits and hyphens"))
        return nil
    }

    private mutating func readLinks(into credential: inout Credential) {
        credential.prerequisites = texts("prerequisites").map { CredentialID($0) }
        credential.stacksInto = texts("stacksInto").map { CredentialID($0) }
        credential.supersedes = texts("supersedes").map { CredentialID($0) }
        credential.renews = texts("renews").map { CredentialID($0) }
        credential.family = text("family").map { FamilyID($0) }
        credential.familyLevel = value("familyLevel", expected: "a whole number from 0 to 1000") { text in
            Int(text).flatMap { (0...1000).contains($0) ? $0 : nil }
        }
    }

    private mutating func readMarks(into credential: inout Credential) {
        let names = credential.names
        for field in ["exactCase", "needsContext"] {
            let marked = texts(field)
            for label in marked where !names.contains(label) {
                note(.unknownWord(place(field), found: label.shortened, known: names))
            }
            let known = marked.filter(names.contains)
            if field == "exactCase" { credential.exactCase = known } else { credential.needsContext = known }
        }
    }

    /// Reads `skills`, each with an id and a level.
    private mutating func taughtSkills() -> [TaughtSkill] {
        mappings("skills", like: Self.skillExample).compactMap { node in
            var fields = FieldReader(node, at: place("skills"), within: "skills.")
            defer { note(fields.problems) }
            fields.refuseFields(otherThan: ["id", "level"])
            guard let id = fields.requiredText("id", "the id of a skill") else { return nil }
            return TaughtSkill(id: ConceptID(id), level: fields.proficiency())
        }
    }

    /// Reads `level`.
    mutating func proficiency() -> ProficiencyLevel? {
        guard let text = text("level") else { return nil }
        if let level = ProficiencyLevel(name: text) { return level }
        note(.unknownWord(place("level"), found: text.shortened, known: ProficiencyLevel.allCases.map(\.name)))
        return nil
    }

    private mutating func renewal() -> Renewal? {
        value("renewalFrequency", expected: "an ISO 8601 duration such as P3Y, or lifetime", Renewal.init)
    }

    private mutating func validityRules() -> [ValidityRule] {
        mappings("validityRules", like: "issuedBefore: 2011-01-01, renewalFrequency: lifetime").compactMap { node in
            var fields = FieldReader(node, at: place("validityRules"), within: "validityRules.")
            defer { note(fields.problems) }
            fields.refuseFields(otherThan: ["issuedBefore", "renewalFrequency"])
            let day = fields.requiredText("issuedBefore", "a date such as 2011-01-01").flatMap { _ in
                fields.value("issuedBefore", expected: "a date such as 2011-01-01") { CalendarDay($0) }
            }
            let renewal = fields.requiredText("renewalFrequency", "a duration such as P3Y, or lifetime").flatMap { _ in
                fields.renewal()
            }
            guard let day, let renewal else { return nil }
            return ValidityRule(issuedBefore: day, renewalFrequency: renewal)
        }.sorted { $0.issuedBefore < $1.issuedBefore }
    }

    private mutating func cost() -> CostRange? {
        guard let node = node("estimatedCost") else { return nil }
        guard let mapping = node.mapping else {
            note(
                .badValue(
                    place("estimatedCost"), found: node.shape,
                    expected: "an entry like {currency: USD, low: 400, high: 425}"))
            return nil
        }
        var fields = FieldReader(mapping, at: place("estimatedCost"), within: "estimatedCost.")
        defer { note(fields.problems) }
        fields.refuseFields(otherThan: ["currency", "low", "high"])
        let currency = fields.requiredText("currency", "a currency such as USD")
        let low = fields.amount("low")
        let high = fields.amount("high")
        guard let currency, let high = high ?? low else { return nil }
        let least = low ?? high
        guard least <= high else {
            fields.note(.badValue(fields.place("high"), found: "'\(high)'", expected: "no less than low"))
            return nil
        }
        return CostRange(currency: currency, low: least, high: high)
    }

    private mutating func amount(_ name: String) -> Double? {
        value(name, expected: "an amount from 0 to 1000000") { text in
            Double(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
        }
    }
}
