import ArgumentParser
import Credentials
import Reporting
import SkillTaxonomy
import Skillsieve

extension CredentialType: ExpressibleByArgument {}

/// Lists the catalogue's entries.
struct CredentialsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the catalogue's credentials, all or some.",
        discussion: """
            EXAMPLE:
              skillsieve credentials list --issuer comptia --skill network-security
            """)

    @Option(help: "Only those of this type.")
    var type: CredentialType?

    @Option(help: ArgumentHelp("Only those of this issuer.", valueName: "id"))
    var issuer: String?

    @Option(help: ArgumentHelp("Only those of this sector.", valueName: "sector"))
    var sector: String?

    @Option(help: ArgumentHelp("Only those that show this skill.", valueName: "id"))
    var skill: String?

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let sieve = try taxonomy.sieve()
        let catalogue = try sieve.catalogue()
        let unknown = unknown(in: catalogue, sieve)
        guard unknown.isEmpty else {
            taxonomy.console.showErrors(unknown)
            throw ExitCode(1)
        }
        let cards = catalogue.credentials.filter(isWanted).map { CredentialCard($0, in: catalogue) }
        var table = RecordTable([
            .init("id", isFlexible: true, least: 24, place: .leading),
            .init("name", isFlexible: true, least: 24, place: .leading), .init("type", place: .spare),
            .init("issuer", place: .spare), .init("sector", place: .spare), .init("valid for", place: .spare),
            .init("skills", isNumeric: true, place: .spare),
        ])
        table.rows = cards.map { card in
            let credential = card.credential
            return [
                credential.id.rawValue, credential.name, credential.type.rawValue, credential.issuer.rawValue,
                credential.sector, credential.renewalFrequency?.description ?? "", String(credential.skills.count),
            ]
        }
        try output.write(table, title: "Credentials", of: cards) { $0.value($1) }
    }

    private func isWanted(_ credential: Credential) -> Bool {
        func isNamed(_ wanted: String?, _ found: String) -> Bool { wanted.map { $0.lowercased() == found } ?? true }
        return (type ?? credential.type) == credential.type && isNamed(issuer, credential.issuer.rawValue)
            && isNamed(sector, credential.sector)
            && (skill.map { id in credential.skills.contains { $0.id.rawValue == id.lowercased() } } ?? true)
    }

    /// What is wrong with what was asked for: words that name no issuer, sector or skill of any entry.
    private func unknown(in catalogue: Catalogue, _ sieve: Sieve) -> [String] {
        let issuers = Set(catalogue.credentials.map(\.issuer.rawValue))
        let sectors = Set(catalogue.credentials.map(\.sector))
        var messages: [String] = []
        for (option, word, known) in [("--issuer", issuer, issuers), ("--sector", sector, sectors)] {
            guard let word, !known.contains(word.lowercased()) else { continue }
            let near = NearestNames(known.sorted()).find(word, limit: 3)
            messages.append(Wording.unknownFilter(option, word, near: near))
        }
        if let skill, sieve.concept(ConceptID(skill.lowercased())) == nil {
            let near = sieve.nearest(to: skill, limit: 3).map(\.rawValue)
            messages.append(Wording.unknownFilter("--skill", skill, near: near))
        }
        return messages
    }
}
