import Markup
import TestSupport
import Testing

@testable import Postings

@Suite("Language of a posting") struct PostingLanguageTests {
    private func page(_ language: String, _ text: String) -> String {
        "<html lang='\(language)'><body><h1>Koch</h1><p>\(text)</p></body></html>"
    }

    private func posting(_ html: String, serving served: [String] = ["en"]) -> Posting? {
        PostingReader(headings: ProjectVocabulary.headings, servedLanguages: served)
            .read(Array(html.utf8), source: "ads/koch.html").postings.first
    }

    private static let german = LanguageTexts.german[0].text
    private static let english = LanguageTexts.english[0].text
    private static let tools = LanguageTexts.untellable[3].text

    @Test(arguments: [
        ("en-NZ", english, "en-NZ"), ("", english, "en"), ("de", english, "en"), ("en-US", german, "de"),
        ("de-AT", german, "de-AT"), ("fr", tools, "fr"),
    ]) func declaredLanguagesAreBelievedWhereTheTextDoesNotSay(_ declared: String, text: String, language: String) {
        #expect(posting(page(declared, text))?.language == language)
    }

    @Test func aLanguageWithoutATaxonomySaysSo() throws {
        let found = try #require(posting(page("en", Self.german)))
        #expect(found.diagnostics.map(\.code) == ["language-not-served"])
        #expect(found.diagnostics.map(\.severity) == [.warning])
        #expect(
            found.diagnostics.first?.message
                == "ads/koch.html: 'Koch' is in German (de), for which the taxonomy has no words (it serves English), "
                + "so most of what it asks for will be missed; tag it with a taxonomy of that language")
        #expect(!found.passages.isEmpty)
    }

    @Test func aServedLanguageSaysNothing() {
        #expect(posting(page("en", Self.german), serving: ["en", "de-DE"])?.diagnostics.isEmpty == true)
        #expect(posting(page("en", Self.english))?.diagnostics.isEmpty == true)
        #expect(posting(page("de", Self.tools))?.diagnostics.isEmpty == true)
    }

    @Test(arguments: [
        (["de"], "it serves German"), (["de", "fr-CA", "xx"], "it serves German, French, xx"),
        ([], "it serves no language"),
    ]) func theServedLanguagesAreNamed(_ served: [String], wording: String) {
        let problem = PostingProblem.languageNotServed(source: "a", title: nil, language: .dutch, served: served)
        #expect(problem.description.contains(wording))
        #expect(problem.description.hasPrefix("a: the posting is in Dutch (nl)"))
    }
}
