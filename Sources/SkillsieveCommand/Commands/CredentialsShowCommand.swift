import ArgumentParser
import Credentials
import Reporting
import Skillsieve

/// Shows entries of the catalogue with what hangs on them.
struct CredentialsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows what the catalogue knows of a credential, and what its record lacks.",
        discussion: """
            EXAMPLE:
              skillsieve credentials show comptia-security-plus
            """)

    @Argument(
        help: ArgumentHelp("The entry's id, or a name that means it, as 'credentials list' lists it.", valueName: "id"))
    var ids: [String]

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let catalogue = try taxonomy.sieve().catalogue()
        let resolver = CredentialResolver(catalogue)
        var cards: [CredentialCard] = []
        for id in ids {
            if let credential = catalogue.credential(CredentialID(id)) ?? catalogue.credential(
                CredentialID(id.lowercased()))
                ?? resolver.resolve(id).entry.flatMap(catalogue.credential)
            {
                cards.append(CredentialCard(credential, in: catalogue))
            } else {
                let near = resolver.nearest(to: id.replacing("-", with: " ")).map(\.rawValue)
                taxonomy.console.showErrors([Wording.unknownCredential(id, near: near)])
            }
        }
        try output.write(cards, text: { $0.text(width: $1) }, json: { $0.value($1) })
        if cards.count < ids.count { throw ExitCode(1) }
    }
}
