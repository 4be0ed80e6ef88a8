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
            credentials.indices.dropFirst().allSatisfy { credentials[$0 - 1].id < credentials[$0].id }
            && issuers.indices.dropFirst().allSatisfy { issuers[$0 - 1].id < issuers[$0].id }
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
        kind = try decoder.word(of: Words.issuerKinds) ?? .unknown
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
            family?.rawValue, criteria, verification,
        ] { encoder.write(text) }
        encoder.write(renewalFrequency)
        encoder.write(estimatedDuration)
        encoder.write(familyLevel.map { $0 + 1 } ?? 0)
        encoder.write(validityRules) { encoder, rule in
            encoder.write(rule.issuedBefore.description)
            encoder.write(rule.renewalFrequency)
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
        guard let type = try decoder.word(of: Words.types) else { throw decoder.damaged() }
        self.type = type
        assessment = try decoder.word(of: Words.assessments)
        skills = try decoder.list { decoder throws(CatalogueDecodingError) in
            TaughtSkill(id: ConceptID(try decoder.text()), level: try decoder.word(of: Words.levels))
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
        family = try decoder.optionalText().map { FamilyID($0) }
        criteria = try decoder.optionalText()
        verification = try decoder.optionalText()
        renewalFrequency = try decoder.renewal()
        estimatedDuration = try decoder.period()
        let level = try decoder.number()
        familyLevel = level == 0 ? nil : level - 1
        validityRules = try decoder.list { decoder throws(CatalogueDecodingError) in
            let day = CalendarDay(try decoder.text())
            let renewal = try decoder.renewal()
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

    /// Reads how long something lasts, or nothing.
    fileprivate mutating func renewal() throws(CatalogueDecodingError) -> Renewal? {
        switch try number() {
        case 0: return nil
        case 1: return .lifetime
        default: return try period().map(Renewal.every)
        }
    }

    /// Reads a period, or nothing.
    fileprivate mutating func period() throws(CatalogueDecodingError) -> CalendarPeriod? {
        guard try number() != 0 else { return nil }
        return CalendarPeriod(
            years: try number(), months: try number(), weeks: try number(), days: try number(), hours: try number(),
            minutes: try number())
    }
}

extension CatalogueEncoder {
    fileprivate mutating func write(_ renewal: Renewal?) {
        switch renewal {
        case nil: write(0)
        case .lifetime: write(1)
        case .every(let period):
            write(2)
            write(period)
        }
    }

    fileprivate mutating func write(_ period: CalendarPeriod?) {
        write(period == nil ? 0 : 1)
        guard let period else { return }
        for number in [period.years, period.months, period.weeks, period.days, period.hours, period.minutes] {
            write(number)
        }
    }
}

/// The words of each enumeration in order, made once: `allCases` makes a list each time.
private enum Words {
    static let types = CredentialType.allCases
    static let assessments = AssessmentMethod.allCases
    static let issuerKinds = Issuer.Kind.allCases
    static let levels = ProficiencyLevel.allCases
}
