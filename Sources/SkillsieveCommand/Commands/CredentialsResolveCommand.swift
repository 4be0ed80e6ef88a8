import ArgumentParser
import Credentials
import Reporting
import Skillsieve

/// Resolves names as people write them to entries of the catalogue.
struct CredentialsResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Tells which entry of the catalogue a claimed name means.",
        discussion: """
            A name resolves only if that is beyond doubt; else the nearest entries are listed. '-' reads a name a line
            from standard input. Exit status 1 if a name did not resolve.

            EXAMPLE:
              skillsieve credentials resolve 'Certified Kubernetes Administrator (CKA)'
            """)

    @Argument(help: "Names as on the certificate, or '-' for standard input.")
    var names: [String]

    @Option(help: ArgumentHelp("Who issued it, as written there.", valueName: "name"))
    var issuer: String?

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions

    /// One name and what it means.
    private struct Resolved {
        var name: String
        var entry: Credential?
        var nearest: [CredentialID]
    }

    func run() throws {
        let catalogue = try taxonomy.sieve().catalogue()
        let resolver = CredentialResolver(catalogue)
        let resolved = NameLines.names(names).map { name in
            switch resolver.resolve(name, issuer: issuer) {
            case .entry(let id): Resolved(name: name, entry: catalogue.credential(id), nearest: [])
            case .unresolved(let nearest): Resolved(name: name, entry: nil, nearest: nearest)
            }
        }
        var table = RecordTable([
            .init("name", isFlexible: true, place: .leading), .init("id", place: .leading),
            .init("entry", isFlexible: true, place: .spare), .init("nearest", isFlexible: true),
        ])
        table.rows = resolved.map {
            [
                $0.name, $0.entry?.id.rawValue ?? "", $0.entry?.name ?? "",
                $0.nearest.map(\.rawValue).joined(separator: " | "),
            ]
        }
        try output.write(table, title: "Resolved names", of: resolved) { writer, one in
            writer.document { object in
                object.member("name", one.name)
                object.member("id", one.entry?.id.rawValue)
                object.member("entry", one.entry?.name)
                object.member("nearest", one.nearest.map(\.rawValue))
            }
        }
        if resolved.contains(where: { $0.entry == nil }) { throw ExitCode(1) }
    }
}
