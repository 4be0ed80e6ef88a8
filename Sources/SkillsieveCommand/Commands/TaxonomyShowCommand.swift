import ArgumentParser
import Reporting
import SkillTaxonomy
import Skillsieve

/// Shows one concept with what hangs on it.
struct TaxonomyShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a skill with its labels, its neighbours and the credentials that assess it.",
        discussion: """
            EXAMPLE:
              skillsieve taxonomy show python
            """)

    @Argument(help: ArgumentHelp("The concept's id, as 'taxonomy search' lists it.", valueName: "id"))
    var ids: [String]

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let sieve = try taxonomy.sieve()
        var cards: [ConceptCard] = []
        for id in ids {
            if let card = try sieve.card(ConceptID(id)) ?? sieve.card(ConceptID(id.lowercased())) {
                cards.append(card)
            } else {
                let near = sieve.nearest(to: id, limit: 3).map(\.rawValue)
                taxonomy.console.showErrors([Wording.unknownConcept(id, near: near)])
            }
        }
        try output.write(cards, text: { $0.text(width: $1) }, json: { $0.value($1) })
        if cards.count < ids.count { throw ExitCode(1) }
    }
}
