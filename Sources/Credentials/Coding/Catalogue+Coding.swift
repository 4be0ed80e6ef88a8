import Markup
import SkillTaxonomy

extension Catalogue {
    /// The catalogue in a compact form, the same bytes for the same catalogue.
    public func encoded() -> [UInt8] {
        var encoder = CatalogueEncoder()
        encoder.write(issuers) { encoder, issuer in issuer.write(to: &encoder) }
        encoder.write(credentials) { encoder, credential in credential.write(to: &encoder) }
        return encoder.finished()
    }

    /// Reads the compact form.
    public init(encoded bytes: UnsafeRawBufferPointer) throws(CatalogueDecodingError) {
        var decoder = try CatalogueDecoder(bytes)
        let issuers = try decoder.list { decoder throws(CatalogueDecodingError) in try Issuer(from: &decoder) }
        let credentials = try decoder.list { decoder throws(CatalogueDecodingError) in try Credential(from: &decoder) }
        try decoder.finish()
        // What was written in order may have been damaged since, and look-ups rest on the order.
        let isInOrder =
            zip(credentials, credentials.dropFirst()).allSatisfy { $0.id < $1.id }
            && zip(issuers, issuers.dropFirst()).allSatisfy { $0.id < $1.id }
        guard isInOrder else { throw decoder.damaged() }
        self.init(sortedIssuers: issuers, sortedCredentials: credentials)
    }
}

extension Issuer {
    fileprivate func write(to encoder: inout CatalogueEncoder) {
        encoder.write(id.rawValue)
        encoder.write(name)
        encoder.write(aliases)
        encoder.write(kind)
        encoder.write(country)
        encoder.write(website)
        encoder.write(verification)
        encoder.write(did)
    }

    fileprivate init(from decoder: inout CatalogueDecoder) throws(CatalogueDecodingError) {
        self.init(id: IssuerID(try decoder.text()), name: try decoder.text())
        aliases = try decoder.textList()
        kind = try decoder.word() ?? .unknown
        country = try decoder.optionalText()
        website = try decoder.optionalText()
        verification = try decoder.optionalText()
        did = try decoder.textList()
    }
}

extension Credential {
    fileprivate func write(to encoder: inout CatalogueEncoder) {
        for text in [id.rawValue, name, issuer.rawValue, sector] { encoder.write(text) }
        encoder.write(type)
        encoder.write(assessment)
        encoder.write(skills) { encoder, skill in
            encoder.write(skill.id.rawValue)
            encoder.write(skill.level)
        }
        for list in [aliases, accreditedBy, jurisdiction, exactCase, needsContext] { encoder.write(list) }
        for links in [prerequisites, stacksInto, supersedes, renews] { encoder.write(links.map(\.rawValue)) }
        for text in [
            renewalFrequency?.description, estimatedDuration?.description, family?.rawValue, criteria, verification,
        ] { encoder.write(text) }
        encoder.write(familyLevel.map { $0 + 1 } ?? 0)
        encoder.write(validityRules) { encoder, rule in
            encoder.write(rule.issuedBefore.description)
            encoder.write(rule.renewalFrequency.description)
        }
        encoder.write(estimatedCost.map { [$0] } ?? []) { encoder, cost in
            encoder.write(cost.currency)
            encoder.write(cost.low)
            encoder.write(cost.high)
        }
    }

    fileprivate init(from decoder: inout CatalogueDecoder) throws(CatalogueDecodingError) {
        self.init(id: CredentialID(try decoder.text()), name: try decoder.text())
        issuer = IssuerID(try decoder.text())
        sector = try decoder.text()
        guard let type: CredentialType = try decoder.word() else { throw decoder.damaged() }
        self.type = type
        assessment = try decoder.word()
        skills = try decoder.list { decoder throws(CatalogueDecodingError) in
            TaughtSkill(id: ConceptID(try decoder.text()), level: try decoder.word())
        }
        aliases = try decoder.textList()
        accreditedBy = try decoder.textList()
        jurisdiction = try decoder.textList()
        exactCase = try decoder.textList()
        needsContext = try decoder.textList()
        prerequisites = try decoder.credentialIDs()
        stacksInto = try decoder.credentialIDs()
        supersedes = try decoder.credentialIDs()
        renews = try decoder.credentialIDs()
        renewalFrequency = try decoder.parsed { Renewal($0) }
        estimatedDuration = try decoder.parsed { CalendarPeriod($0) }
        family = try decoder.optionalText().map { FamilyID($0) }
        criteria = try decoder.optionalText()
        verification = try decoder.optionalText()
        let level = try decoder.number()
        familyLevel = level == 0 ? nil : level - 1
        validityRules = try decoder.list { decoder throws(CatalogueDecodingError) in
            let day = CalendarDay(try decoder.text())
            let renewal = Renewal(try decoder.text())
            guard let day, let renewal else { throw decoder.damaged() }
            return ValidityRule(issuedBefore: day, renewalFrequency: renewal)
        }
        estimatedCost = try decoder.list { decoder throws(CatalogueDecodingError) in
            CostRange(currency: try decoder.text(), low: try decoder.amount(), high: try decoder.amount())
        }.first
    }
}

extension CatalogueDecoder {
    fileprivate mutating func credentialIDs() throws(CatalogueDecodingError) -> [CredentialID] {
        try list { decoder throws(CatalogueDecodingError) in CredentialID(try decoder.text()) }
    }

    /// Reads a text that stands for a value, or its absence.
    fileprivate mutating func parsed<Value>(_ parse: (String) -> Value?) throws(CatalogueDecodingError) -> Value? {
        guard let text = try optionalText() else { return nil }
        guard let value = parse(text) else { throw damaged() }
        return value
    }
}
