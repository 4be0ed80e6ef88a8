import ArgumentParser

/// Looks into the catalogue of credentials.
struct CredentialsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Looks into the catalogue of credentials.",
        discussion: """
            EXAMPLE:
              skillsieve credentials resolve 'Certified Kubernetes Administrator (CKA)'
            """,
        subcommands: [
            CredentialsListCommand.self, CredentialsShowCommand.self, CredentialsResolveCommand.self,
        ])
}
