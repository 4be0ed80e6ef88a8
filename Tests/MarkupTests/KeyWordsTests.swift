import Testing

@testable import Markup

@Suite("Words of names of fields")
struct KeyWordsTests {
    @Test(
        "names are parted where they are written together",
        arguments: [
            ("jobOpeningName", ["job", "opening", "name"]), ("job_opening-name", ["job", "opening", "name"]),
            ("HTMLText", ["html", "text"]), ("jobtitle", ["job", "title"]), ("companyname", ["company", "name"]),
            ("jobs", ["jobs"]), ("employer", ["employer"]),
            ("ExternalDescriptionStr", ["external", "description", "str"]),
            ("page2Text", ["page", "text"]), ("@type", ["type"]), ("", []), ("__", []), ("größe", ["größe"]),
        ])
    func words(name: String, words: [String]) { #expect(KeyWords.of(name) == words) }
}
