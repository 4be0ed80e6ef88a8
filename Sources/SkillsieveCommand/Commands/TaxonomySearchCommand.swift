import ArgumentParser
import Reporting
import Skillsieve

/// Finds concepts by their labels.
struct TaxonomySearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds skills and credentials by their labels.",
        discussion: """
            The nearest come first. Nothing found is no failure.

            EXAMPLE:
              skillsieve taxonomy search 'incident response'
            """)

    @Argument(help: "A label, or a part of one.")
    var text: String

    @Option(help: ArgumentHelp("Show at most so many.", valueName: "number"))
    var limit: Int = 20

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let hits = LabelSearch(try taxonomy.sieve().concepts).find(text, limit: max(0, limit))
        var table = RecordTable([
            .init("id", place: .leading), .init("label", isFlexible: true, place: .leading),
            .init("kind", place: .spare),
            .init("sector", place: .spare), .init("found", isFlexible: true),
        ])
        table.rows = hits.map { hit in
            [
                hit.concept.id.rawValue, hit.concept.preferredLabel, hit.concept.kind.rawValue, hit.concept.sector,
                hit.label,
            ]
        }
        try output.write(table, title: "Search", of: hits) { writer, hit in
            writer.document { object in
                object.member("id", hit.concept.id.rawValue)
                object.member("label", hit.concept.preferredLabel)
                object.member("kind", hit.concept.kind.rawValue)
                object.member("scheme", hit.concept.scheme)
                object.member("sector", hit.concept.sector)
                object.member("found", hit.label)
            }
        }
    }
}
