import Testing

@testable import Markup

@Suite("Regions")
struct RegionTests {
    @Test(
        "class names and ids tell furniture from content",
        arguments: [
            ("cookie-banner", Block.Region.dialog), ("CookieConsent", .dialog), ("gdpr_notice", .dialog),
            ("breadcrumb", .navigation), ("main-menu", .navigation), ("navbar navbar-default", .navigation),
            ("site-footer", .footer), ("pageFooter", .footer), ("widget related-jobs", .aside),
            ("similarJobs", .aside), ("sidebar-left", .aside), ("login-form", .form), ("site-header", .header),
            ("job-description", nil), ("has-sidebar", nil), ("with-menu", nil), ("no-footer", nil),
            ("post category-cookies", nil), ("content", nil), ("", nil), ("social-worker", nil),
            ("layout-sidebar", nil),
            ("job-header", nil), ("snow", nil), ("menuitem2", nil),
        ])
    func classNames(value: String, expected: Block.Region?) {
        var value = value
        #expect(value.withUTF8 { RegionVocabulary.region(of: $0) } == expected)
    }

    @Test(
        "elements and roles make regions",
        arguments: [
            ("<nav>a</nav>b", "p {navigation} a\np b"),
            ("<div role=navigation>a</div>", "p {navigation} a"),
            ("<div role=banner>a</div>", "p {header} a"),
            ("<div role=contentinfo>a</div>", "p {footer} a"),
            ("<main><article><header>a</header>b</article>c</main>", "p {article} a\np {article} b\np {main} c"),
            ("<aside><article>a</article></aside>", "p {aside} a"),
            ("<footer><nav>a</nav></footer>", "p {footer} a"),
            ("<div class=menu><main>a</main></div>", "p {main} a"),
            ("<dialog>a</dialog><form>b</form>", "p {dialog} a\np {form} b"),
            ("<body class=menu><main class=sidebar>a", "p {main} a"),
            ("<div class=footer>a<div class=x>b</div></div>c", "p {footer} a\np {footer} b\np c"),
        ])
    func regions(html: String, expected: String) {
        #expect(Snapshot.of(html) == expected)
    }

    private static let long = String(repeating: "Requirements are many and long. ", count: 40)

    @Test("a form around the whole page is no form")
    func wholePageForm() {
        let html = "<form><h1>Nurse</h1><p>\(Self.long)</p><form class=login>b</form></form>"
        let text = MarkupParser().parse(Array(html.utf8), as: .html).body
        #expect(text.blocks.map(\.region) == [.none, .none, .form])
    }

    @Test("a menu that holds most of the text is no menu")
    func wholePageMenu() {
        let html = "<div id=menu-wrapper><div class=footer>a</div><p>\(Self.long)</p></div>"
        let text = MarkupParser().parse(Array(html.utf8), as: .html).body
        #expect(text.blocks.map(\.region) == [.footer, .none])
    }

    @Test("a real form stays one")
    func realForm() {
        let html = "<p>\(Self.long)</p><form><p>Your name</p></form>"
        let text = MarkupParser().parse(Array(html.utf8), as: .html).body
        #expect(text.blocks.map(\.region) == [.none, .form])
    }
}
