import Markup
import Testing

@testable import Postings

/// Pages that list several jobs, in many languages and by headings of many shapes.
@Suite struct PostingHeadsTests {
    struct Listing: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var language: String
        var name: String
        var jobs: [(title: String, text: String)]
    }

    static let listings = [
        Listing(
            testDescription: "German", language: "de", name: "Offene Stellen",
            jobs: [
                ("Gärtner/in", "Vollzeit, ab sofort. Sie kennen sich mit Rosen aus und leiten Auszubildende an."),
                ("Lagerarbeiter", "Teilzeit, 20 Stunden. Sie halten das Lager in Ordnung und fahren den Stapler."),
            ]),
        Listing(
            testDescription: "French", language: "fr", name: "La mairie recrute",
            jobs: [
                (
                    "Animateur périscolaire",
                    "Temps partiel. Vous encadrez la cantine et l'accueil du soir, toute l'année."
                ),
                (
                    "Agent d'entretien",
                    "CDI, temps complet. Vous tondez, taillez et arrosez les espaces verts de la ville."
                ),
            ]),
        Listing(
            testDescription: "Spanish", language: "es", name: "Trabaja con nosotros",
            jobs: [
                (
                    "Veterinaria de urgencias",
                    "Jornada completa, turnos de noche. Atenderás a perros, gatos y algún hurón."
                ),
                (
                    "Peluquero canino",
                    "Media jornada, por las tardes. Tendrás cabina propia y clientela fija todo el año."
                ),
            ]),
        Listing(
            testDescription: "Dutch", language: "nl", name: "Vacatures",
            jobs: [
                (
                    "Hoofd techniek",
                    "Fulltime, vast. Je stuurt vijf technici aan en bewaakt de veiligheid op het toneel."
                ),
                (
                    "Kassamedewerker",
                    "Parttime, in het weekend. Je scant kaarten en helpt het publiek naar zijn plaatsen."
                ),
            ]),
        Listing(
            testDescription: "Italian", language: "it", name: "Lavora con noi",
            jobs: [
                (
                    "Cuoco di bordo",
                    "Tempo pieno, turni di mattina. Prepari i pasti di nove equipaggi per tutta l'estate."
                ),
                ("Magazziniere", "Tempo determinato. Tieni in ordine il magazzino e carichi i camion della ditta."),
            ]),
        Listing(
            testDescription: "Portuguese", language: "pt", name: "Vagas abertas",
            jobs: [
                ("Cozinheira", "Tempo integral, turno da manhã. Vai preparar as refeições de nove tripulações."),
                ("Motorista", "Contrato de um ano. Vai levar mercadorias ao longo da costa, de porto em porto."),
            ]),
        Listing(
            testDescription: "Swedish", language: "sv", name: "Lediga tjänster",
            jobs: [
                ("Undersköterska", "Tillsvidare, heltid. Du arbetar dag, kväll och varannan helg på en avdelning."),
                ("Drifttekniker", "Vikariat, deltid. Du sköter pumpar och har jour var sjätte vecka under hela året."),
            ]),
        Listing(
            testDescription: "English", language: "en", name: "Positions Vacant",
            jobs: [
                (
                    "Pool Lifeguards",
                    "Casual, $31.05 per hour. Early mornings on squad days, at both of the town's pools."
                ),
                (
                    "Grader Operator",
                    "Permanent full time. Build and mend the unsealed roads, licence essential for all."
                ),
            ]),
    ]

    static let shapes: [(name: String, head: String, tail: String)] = [
        ("rank 2", "<h2>#</h2><p>", "</p>"), ("rank 4", "<h4>#</h4><p>", "</p>"),
        ("numbered", "<h3>1. #</h3><p>", "</p>"),
        ("a role", "<div role='heading' aria-level='2'>#</div><p>", "</p>"), ("bold", "<p><b>#</b></p><p>", "</p>"),
        ("a term", "<dl><dt>#</dt><dd>", "</dd></dl>"),
        ("a card", "<details open><summary>#</summary><p>", "</p></details>"),
        ("a cell", "<table><tr><td><b>#</b></td></tr><tr><td>", "</td></tr></table>"),
    ]

    private static func page(_ listing: Listing, _ shape: (name: String, head: String, tail: String)) -> String {
        let jobs = listing.jobs.map { shape.head.replacing("#", with: $0.title) + $0.text + shape.tail }.joined()
        return """
            <html lang="\(listing.language)"><title>\(listing.name)</title><body><main><h1>\(listing.name)</h1>\(jobs)</main>
            </body></html>
            """
    }

    @Test(arguments: listings) func aListIsCutWhateverItsHeadingsAre(_ listing: Listing) {
        for shape in Self.shapes {
            let page = Self.page(listing, shape)
            let reading = ProjectVocabulary.reader.read(Array(page.utf8), source: "p.html", isPosting: true)
            #expect(reading.postings.map { $0.title ?? "" } == listing.jobs.map(\.title), "\(shape.name)")
        }
    }

    @Test func cardsWhoseFirstLineIsALinkAreCut() {
        let jobs = ["Deck Engineer", "Ship's Cook", "Dock Planner"].map {
            """
            <div><p><a href="#x">\($0)</a><br>Port Elm<br>Starts in May</p><p>You will keep the coast in order, with experience with ropes and \
            winches, full time and in any weather.</p></div>
            """
        }
        let page = "<title>Vacancies</title><main><h1>Vacancies</h1>\(jobs.joined())</main>"
        let reading = ProjectVocabulary.reader.read(Array(page.utf8), source: "p.html", isPosting: true)
        #expect(reading.postings.map(\.title) == ["Deck Engineer", "Ship's Cook", "Dock Planner"])
    }

    @Test func teasersOfAListOfResultsAreNoPostings() {
        let jobs = ["Deck Engineer", "Ship's Cook"].map {
            "<h2><a href='/1'>\($0)</a></h2><p>Port Elm, full time, 12 pounds an hour</p>"
        }
        let page = "<title>Vacancies</title><main><h1>Vacancies</h1>\(jobs.joined())</main>"
        #expect(ProjectVocabulary.reader.read(Array(page.utf8), source: "p.html", isPosting: true).postings.count <= 1)
    }

    @Test(arguments: [
        ("1. Cook", "Cook"), ("12) Cook", "Cook"), ("2 cooks", "2 cooks"), ("2026 Cook", "2026 Cook"), ("", ""),
    ])
    func numbersOfAListAreNoPart(heading: String, title: String) {
        #expect(PostingHeads.withoutNumber(heading) == title)
    }

    @Test(arguments: [
        ("Drifttekniker", true), ("Parkarbetare", true), ("Bauleiter Tiefbau", true), ("Kraft", false),
        ("Garten", false), ("", false),
    ])
    func compoundsNamePeopleByTheirWork(text: String, isWork: Bool) { #expect(WorkCompounds.stand(in: text) == isWork) }

    @Test(
        arguments: [
            ("lifeguards", "lifeguard"), ("Cozinheira", "Cozinheiro"), ("Malerinnen", "Maler"), ("vendeuse", "vendeur"),
            ("infirmières", "infirmier"), ("cook", nil), ("as", nil),
        ] as [(String, String?)])
    func formsHaveABase(word: String, base: String?) { #expect(WorkCompounds.base(of: word) == base) }
}
