import Markup
import PhraseMatching
import TestSupport
import Testing

@testable import Postings

@Suite("Language of a posting") struct PostingLanguageTests {
    private func page(_ language: String, _ text: String) -> String {
        "<html lang='\(language)'><body><h1>Koch</h1><p>\(text)</p></body></html>"
    }

    private func posting(_ text: String, serving served: [String] = ["en"], as source: String = "ads/koch.html")
        -> Posting?
    {
        PostingReader(
            headings: ProjectVocabulary.headings, facts: PhraseVocabulary([]), signs: PhraseVocabulary([]),
            languages: ProjectVocabulary.languages, servedLanguages: served
        )
        .read(Array(text.utf8), source: source).postings.first
    }

    private static let german = LanguageTexts.german[0].text
    private static let english = LanguageTexts.english[0].text
    private static let tools = LanguageTexts.untellable[3].text

    @Test(arguments: [
        ("en-NZ", english, "en-NZ"), ("", english, "en"), ("de", english, "en"), ("en-US", german, "de"),
        ("de-AT", german, "de-AT"), ("fr", tools, "fr"), ("en", LanguageSamples.text("ro"), "ro"),
        ("en", LanguageSamples.text("th"), "th"), ("ru", LanguageSamples.text("uk"), "uk"),
        ("sr-Latn", LanguageSamples.text("sr"), "sr-Latn"), ("en-GB", LanguageSamples.text("ja"), "ja"),
    ]) func declaredLanguagesAreBelievedWhereTheTextDoesNotSay(_ declared: String, text: String, language: String) {
        #expect(posting(page(declared, text))?.language == language)
    }

    @Test func aLanguageWithoutATaxonomySaysSo() throws {
        let found = try #require(posting(page("en", Self.german)))
        #expect(found.diagnostics.map(\.code) == ["language-not-served"])
        #expect(found.diagnostics.map(\.severity) == [.warning])
        #expect(
            found.diagnostics.first?.message
                == "ads/koch.html: 'Koch' is in German; only what is in English is tagged in full, so most of what it asks "
                + "for will be missed; tag it with a taxonomy that has labels in German")
        #expect(!found.passages.isEmpty)
    }

    @Test func aServedLanguageSaysNothing() {
        #expect(posting(page("en", Self.german), serving: ["en", "de-DE"])?.diagnostics.isEmpty == true)
        #expect(posting(page("en", Self.english))?.diagnostics.isEmpty == true)
        #expect(posting(page("de", Self.tools))?.diagnostics.isEmpty == true)
    }

    /// Plain text in one language that is not served, as boards without markup send it.
    static let unserved = [
        (
            "Romanian", "ro",
            """
            Inginer de teste
            Avem nevoie de un coleg care să verifice aplicația de bilete pentru tramvaie, alături de echipa din Iași.

            Cerințe
            - Minim 2 ani de experiență cu SQL
            - Engleză la nivel mediu

            Oferim
            - Program flexibil și abonament la sală
            """
        ),
        (
            "Romanian", "ro",
            "Sofer livrari\nCautam un coleg pentru livrari in oras. Cerem permis categoria B si seriozitate. Oferim salariu fix, "
                + "bonuri de masa si masina firmei."
        ),
        (
            "Greek", "el",
            "Προγραμματιστής Java\n\nΑπαιτήσεις\n- Εμπειρία με Java, Spring Boot και Docker\n- Καλή γνώση αγγλικών\n\nΠαροχές\n"
                + "- Ιδιωτική ασφάλιση και τηλεργασία"
        ),
        (
            "Czech", "cs",
            "Skladnice\n\nCo vás čeká\n- příjem zboží a jeho ukládání\n- vystavování dodacích listů\n\nCo čekáme my\n"
                + "- průkaz na vysokozdvižný vozík\n- ochotu pracovat na směny"
        ),
        (
            "Vietnamese", "vi",
            "Kế toán viên\n\nYêu cầu\n- Tốt nghiệp đại học ngành kế toán\n- Có ít nhất hai năm kinh nghiệm\n- Sử dụng tốt Excel"
        ),
    ]

    @Test(arguments: unserved) func anUnservedLanguageIsNamedInEnglish(_ name: String, code: String, text: String)
        throws
    {
        let found = try #require(posting(text, as: "a.txt"))
        #expect(found.language == code)
        let diagnostic = try #require(found.diagnostics.first { $0.code == "language-not-served" })
        #expect(diagnostic.message.contains("is in \(name); only what is in English is tagged in full"))
    }

    /// A text in one language below headings of another, as international firms print them.
    static let mixed = [
        (
            "Portuguese", "English", "pt",
            """
            Estágio em logística
            About the team
            A nossa equipa organiza as entregas da região norte e procura formas de gastar menos combustível todos os dias.

            We would love to hear from you because you have...
            - Frequência de ensino superior em Gestão ou Economia
            - Inglês fluente e vontade de aprender

            You will love working with us because...
            We care about people and give them time to grow.
            """
        ),
        (
            "German", "English", "de",
            """
            Werkstudent Einkauf
            What you will do with us
            - Du holst Angebote ein und vergleichst die Preise der Lieferanten
            - Du pflegst die Stammdaten und hilfst bei der Rechnungsprüfung

            What we are looking for in you
            - Ein laufendes Studium der Betriebswirtschaft
            - Sehr gute Deutschkenntnisse und Freude an Zahlen

            This is why you will love to work here
            """
        ),
        (
            "Polish", "English", "pl",
            """
            Księgowa
            Your new role and what you will be responsible for
            - Będziesz prowadzić księgi rachunkowe i przygotowywać deklaracje podatkowe
            - Będziesz rozmawiać z klientami o ich fakturach

            What do you need to be the one that we are looking for
            - Co najmniej trzy lata doświadczenia w biurze rachunkowym
            - Dobra znajomość programu Excel i przepisów
            """
        ),
        (
            "Japanese", "English", "ja",
            """
            サーバーエンジニア
            What you will do in this role with our team in Tokyo
            社内システムの運用と改善を担当していただきます。利用者からの問い合わせにも対応します。

            What we are looking for in the people who join us
            三年以上の実務経験があり、チームで働くことが好きな方を歓迎します。
            """
        ),
    ]

    @Test(arguments: mixed)
    func aMixedPostingNamesBothLanguages(_ main: String, other: String, code: String, text: String) throws {
        let found = try #require(posting(text, as: "a.txt"))
        #expect(found.language == code)
        let diagnostic = try #require(found.diagnostics.first { $0.code == "language-not-served" })
        #expect(diagnostic.message.contains("is in \(main) and partly in \(other); "))
    }

    @Test func anEnglishPostingWithAnotherPartSaysSo() throws {
        let text = LanguageSamples.text("en") + "\n\n" + LanguageSamples.text("fr", "short")
        let found = try #require(posting(text, as: "a.txt"))
        #expect(found.language == "en")
        #expect(found.diagnostics.map(\.code) == ["mixed-languages"])
        #expect(posting(text, serving: ["en", "fr"], as: "a.txt")?.diagnostics.isEmpty == true)
    }

    @Test(arguments: [
        (["de"], "what is in German is"), (["de", "fr-CA", "xx"], "what is in German, French and xx is"),
        ([], "what is in no language is"),
    ]) func theServedLanguagesAreNamed(_ served: [String], wording: String) {
        let problem = PostingProblem.languageNotServed(
            source: "a", title: nil, language: .dutch, beside: nil, served: served)
        #expect(problem.description.contains(wording))
        #expect(problem.description.hasPrefix("a: the posting is in Dutch; "))
    }
}
