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
        let catalogue = try taxonomy.sieve().catalogue()
        let cards = catalogue.credentials.filter(isWanted).map { CredentialCard($0, in: catalogue) }
        var table = RecordTable([
            .init("id"), .init("name", isFlexible: true), .init("type"), .init("issuer"),
            .init("sector"), .init("valid for"), .init("skills", isNumeric: true),
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
        (type ?? credential.type) == credential.type
            && (issuer ?? credential.issuer.rawValue) == credential.issuer.rawValue
            && (sector ?? credential.sector) == credential.sector
            && (skill.map { id in credential.skills.contains { $0.id.rawValue == id } } ?? true)
    }
}
