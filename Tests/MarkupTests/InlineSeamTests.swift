import Testing

@testable import Markup

@Suite("Words that only style keeps apart")
struct InlineSeamTests {
    private func text(_ line: String) -> String {
        let body = MarkupParser().parse(Array("<html><body><p>\(line)</p></body></html>".utf8), as: .html).body
        return String(decoding: body.bytes, as: UTF8.self)
    }

    @Test(
        "labels and chips are words of their own",
        arguments: [
            (
                "<span>PostgreSQL</span><span>Terraform</span><span>Remote</span><span>Full-time</span>",
                "PostgreSQL Terraform Remote Full-time"
            ),
            (#"<span class="label">Posted On</span><span class="v">08 May 2026</span>"#, "Posted On 08 May 2026"),
            (#"<span class="t">Dock Planner - Ferries</span><span>JR0021</span>"#, "Dock Planner - Ferries JR0021"),
            ("<span>Location:</span><span>Cork</span>", "Location: Cork"),
            ("<a href=x>Java</a><a href=y>Python</a>", "Java Python"),
            (
                #"<span class="chip"><span>Java</span></span><span class="chip"><span>Python</span></span>"#,
                "Java Python"
            ),
        ])
    func parted(line: String, expected: String) { #expect(text(line) == expected) }

    @Test(
        "letters and halves of words stay together",
        arguments: [
            ("<span>P</span>ython", "Python"), ("<b>Java</b>Script", "JavaScript"),
            ("<b>Java</b><i>Script</i>", "JavaScript"),
            ("H<sub>2</sub>O", "H2O"), ("micro<wbr>service", "microservice"),
            ("<span>P</span><span>Y</span><span>T</span><span>H</span>", "PYTH"),
            (#"<span class="drop">W</span><span class="caps">E ARE</span>"#, "WE ARE"),
            ("<span style=\"a\">Experi</span><span style=\"b\">ence</span>", "Experience"),
            ("<span>Java</span><span>Script</span>", "JavaScript"),
            (#"<span class="c1">Java</span><span class="c2">Script</span>"#, "JavaScript"),
            (#"<span class="a">20</span><span class="b">26</span>"#, "2026"),
            (#"<span class="a">$</span><span class="b">52,000</span>"#, "$52,000"),
            ("<span>One</span> <span>Two</span>", "One Two"), ("<span>One</span><br><span>Two</span>", "One\nTwo"),
        ])
    func joined(line: String, expected: String) { #expect(text(line) == expected) }
}
