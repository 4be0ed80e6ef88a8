import Testing

@testable import Markup

@Suite("What applications keep in their pages")
struct PageStateTests {
    private static let text = "We run nine ferries along the coast and look after their crews, their quays and tickets."
    private static let job = #"{"title": "Planner", "company": "Q", "description": "\#(text)"}"#

    private func records(_ body: String) -> [Record] {
        MarkupParser().parse(Array("<html><body><div id=app></div>\(body)</body></html>".utf8), as: .html).records
            .filter { $0.syntax == .pageState }
    }

    static let scripts = [
        #"<script id="__NEXT_DATA__" type="application/json">{"props":{"job":\#(job)}}</script>"#,
        "<script>window.__INITIAL_STATE__ = {\"job\": \(job)};</script>",
        "<script>var a=1;window.__appData={\"posting\":\(job)};b={c:1}</script>",
        #"<script>window.state = JSON.parse("\#(job.replacing("\"", with: "\\\""))");</script>"#,
        #"<script>window.state = JSON.parse('\#(job)');</script>"#,
        #"<script>self.__next_f.push([1,"5:[\"$\",\"div\",null,\#(job.replacing("\"", with: "\\\""))]\n"])</script>"#,
        #"<script type="application/json">\#(job.replacing("\"", with: "&quot;"))</script>"#,
    ]

    @Test("postings in scripts are found", arguments: scripts)
    func found(script: String) {
        let found = records(script)
        #expect(found.count == 1)
        #expect(found.first?.fields.contains { $0.path.hasSuffix("title") && $0.value == "Planner" } == true)
    }

    @Test("texts that rows point to are put in their place")
    func rows() {
        let row =
            #"5:{\"title\":\"Planner\",\"company\":\"Q\",\"salary\":\"1\",\"teaser\":\"\#(Self.text)\",\"html\":\"$7\"}\n7:T5,abcde"#
        let found = records(#"<script>self.__next_f.push([1,"\#(row)"])</script>"#)
        #expect(found.first?.first("html") == "abcde")
    }

    @Test(
        "code and other data are no postings",
        arguments: [
            "<script>var a = {b: 1, c: function() { return '\(text)'; }};</script>",
            #"<script>window.menu = {"title": "Menu", "items": [{"title": "\#(text)"}]};</script>"#,
            "<script>if (a == {\"x\": 1}) { }</script>",
        ])
    func others(script: String) { #expect(records(script).isEmpty) }

    @Test("a page that shows enough is not searched")
    func drawn() {
        let shown = "<p>" + String(repeating: "Something to read. ", count: 300) + "</p>"
        #expect(records(shown + Self.scripts[0]).isEmpty)
    }

    private func blocks(_ body: String) -> [String] {
        let body = MarkupParser().parse(Array("<html><body>\(body)</body></html>".utf8), as: .html).body
        return body.blocks.filter { !$0.isHidden }.map { body.text(of: $0) }
    }

    private static let posting =
        "<h1>Planner</h1><p>\(text)</p><p>And every one of their timetables.</p><h3>Requirements</h3><ul><li>SQL</li></ul>"

    @Test("what stands for readers without scripts is shown where nothing else is")
    func scriptless() {
        #expect(blocks("<noscript>\(Self.posting)</noscript>").first == "Planner")
        #expect(blocks("<noscript><p>Please enable JavaScript.</p>\(Self.posting)</noscript>").first == "Planner")
        #expect(blocks("<noscript><p>Please enable JavaScript to run this app.</p></noscript>").isEmpty)
        #expect(
            blocks("<p>" + String(repeating: "Shown. ", count: 80) + "</p><noscript>\(Self.posting)</noscript>").count
                == 1)
    }

    @Test("templates that are filled in are shown where nothing else is")
    func templates() {
        #expect(blocks("<template>\(Self.posting)</template>").first == "Planner")
        #expect(blocks("<template>\(Self.posting)<p>{{ job.title }}</p></template>").isEmpty)
    }

    @Test(
        "scripts are read in one pass",
        arguments: ["={\"", "={\"a\":\"", "JSON.parse(\"", "__next_f.push([1,\"a", "[[[{\""])
    func hostile(piece: String) {
        let script = String(repeating: piece, count: 20_000)
        #expect(records("<script>\(script)</script>").isEmpty)
    }
}
