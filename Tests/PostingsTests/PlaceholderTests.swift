import Testing

@testable import Postings

/// Values that a page's programme should have filled in.
struct PlaceholderTests {
    @Test(arguments: [
        "{$ job.title $}", "{{ job.title }}", "{{title}}", "<%= city %>", "[[company]]", "%s", "Jobs at %s",
        "${job.name}",
        "{% trans 'Job' %}", "undefined", "null", "[object Object]", "#{company}",
    ])
    func areNoValues(text: String) { #expect(Placeholder.stands(in: text)) }

    @Test(arguments: [
        "Deckhand (m/w/d)", "100% remote", "C# {core}", "Deckhand [casual]", "50 % RTW", "A < B", "None of these", "",
    ])
    func otherTextsAre(text: String) { #expect(!Placeholder.stands(in: text)) }

    @Test func standNowhereInAPosting() throws {
        let html = """
            <title>{{ job.title }}</title><script type="application/ld+json">{"@type":"JobPosting","title":"{$ job.title $}",
            "hiringOrganization":{"name":"{{ company }}"},"jobLocation":{"address":{"addressLocality":"<%= city %>","addressCountry":"IE"}},
            "employmentType":"%s","description":"<p>You keep the deck in order and take the ropes.</p>"}</script>
            <h1>Deckhand</h1><p>Company: [[name]]</p><p>Location: ${place}</p>
            """
        let posting = try #require(ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html").postings.first)
        #expect(posting.title == "Deckhand")
        #expect(posting.organization == nil)
        #expect(posting.location?.text == "IE")
        #expect(posting.employmentType.isEmpty)
    }
}
