import SkillTaxonomy
import Tagging
import Testing

@testable import Reporting

struct HTMLTextTests {
    @Test(arguments: [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
        // A combining mark makes another character of a quote for Swift, and none for a browser.
        ("\"\u{301} onload=x", "&quot;\u{301} onload=x"),
        ("<\u{338}b", "&lt;\u{338}b"),
        ("a\u{0}b\u{8}c\u{85}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
        ("line\nand\ttab", "line\nand\ttab"),
        ("plain", "plain"),
    ])
    func everyScalarIsEscaped(text: String, expected: String) {
        #expect(HTMLText.escape(text) == expected)
    }

    @Test func templatesEscapeByScalarToo() {
        let template = HTMLTemplate("<p title=\"{{x}}\">{{{raw}}}{{#list}}{{.}}{{/list}}</p>")
        let html = template.render(["x": "\"\u{301}", "raw": "<i>", "list": ["<\u{338}"]])
        #expect(html == "<p title=\"&quot;\u{301}\"><i>&lt;\u{338}</p>")
    }

    @Test func allTemplatesParse() {
        #expect(!GapReportTemplate.article.render([:]).isEmpty)
        #expect(!RecordTable.template.render([:]).isEmpty)
        #expect(!FolderGaps.template.render([:]).isEmpty)
        #expect(!TaggedPostingHTML.template.render([:]).isEmpty)
    }
}

struct HighlightedTextTests {
    private func mention(_ start: Int, _ end: Int, negated: Bool = false) -> Mention {
        Mention(start: start, end: end, text: "", section: "", negated: negated, confidence: 1, rule: .label)
    }

    private func requirement(_ label: String, _ importance: Importance, _ mentions: [Mention]) -> Requirement {
        Requirement(
            id: RequirementID(label),
            concept: ConceptReference(id: ConceptID(label), label: label, kind: .skill, scheme: "s"),
            importance: importance, weight: 1, mentions: mentions)
    }

    private func html(_ requirements: [Requirement]) -> String {
        HighlightedText.html(Array("abcdefgh".utf8), requirements)
    }

    @Test func textWithoutMentionsIsLeftAlone() {
        #expect(html([]) == "abcdefgh")
        #expect(HighlightedText.html([], []) == "")
    }

    @Test func overlapsShowTheStrongestAndNameAll() {
        let overlapping = [
            requirement("inner", .required, [mention(2, 4)]), requirement("outer", .preferred, [mention(1, 6)]),
        ]
        #expect(
            html(overlapping)
                == "a<mark class=\"preferred\" title=\"outer: preferred\">b</mark>"
                + "<mark class=\"required\" title=\"outer, inner: required\">cd</mark>"
                + "<mark class=\"preferred\" title=\"outer: preferred\">ef</mark>gh")
    }

    @Test func whatIsRuledOutIsStruckUnlessAskedTooInThatPlace() {
        #expect(
            html([requirement("no", .required, [mention(0, 2, negated: true)])])
                == "<mark class=\"negated\" title=\"no: not needed\">ab</mark>cdefgh")
        #expect(
            html([
                requirement("no", .required, [mention(0, 2, negated: true)]),
                requirement("yes", .mentioned, [mention(0, 2)]),
            ]) == "<mark class=\"mentioned\" title=\"yes: mentioned\">ab</mark>cdefgh")
    }

    @Test func offsetsOutsideTheTextArePassedOver() {
        #expect(
            html([requirement("x", .required, [mention(6, 9), mention(-1, 2), mention(3, 3), mention(5, 4)])])
                == "abcdefgh")
    }

    @Test func titlesAreEscaped() {
        #expect(
            html([requirement("a\"<b", .required, [mention(0, 8)])])
                == "<mark class=\"required\" title=\"a&quot;&lt;b: required\">abcdefgh</mark>")
    }
}
