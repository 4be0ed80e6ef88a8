import Testing

@testable import Markup

@Suite("Blocks of a page")
struct HTMLReaderTests {
    @Test("reads a whole posting")
    func posting() {
        let page = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><title> Nurse &ndash;
               Ward 7 </title>
              <meta name="description" content="R&amp;D nurse"><meta property="og:title" content="Nurse">
              <meta http-equiv="Content-Language" content="en">
            </head>
            <body>
              <div class="cookie-banner"><p>We use cookies</p><button>Accept</button></div>
              <header><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header>
              <main>
                <h1>Registered&nbsp;Nurse</h1>
                <table>
                  <tr><th>Salary</th><td>£30,000</td></tr>
                  <tr><th>Place</th><td>Leeds</td></tr>
                </table>
                <p><strong>What you need</strong></p>
                <ul>
                  <li>A <b>nursing</b> degree
                  <li>Experience:
                    <ul><li>one year<li>in a ward</ul>
                </ul>
                <p><b>Offer</b><br>Night shifts<br>Pension<br><br>Apply by 1&nbsp;May.</p>
                <dl><dt>Contract</dt><dd>Permanent</dd></dl>
                <pre>  a
              b</pre>
                <p style="display:none">keyword keyword</p>
              </main>
              <aside><h3>Similar jobs</h3><article><a href="/2">Ward clerk</a></article></aside>
              <footer><p>&copy; Hospital</p></footer>
            </body></html>
            """
        let document = MarkupParser().parse(Array(page.utf8))
        #expect(document.format == .html)
        #expect(document.title == "Nurse – Ward 7")
        #expect(document.language == "en-GB")
        #expect(document.diagnostics.isEmpty)
        #expect(
            document.metadata == [
                Field(path: "description", value: "R&D nurse"), Field(path: "og:title", value: "Nurse"),
                Field(path: "Content-Language", value: "en"),
            ])
        #expect(
            Snapshot.of(document.body) == """
                p {dialog} We use cookies
                p {dialog} Accept
                li1 {navigation, linked 4} Home
                li1 {navigation, linked 4} Jobs
                h1 {main} Registered Nurse
                td1 {main, row 1, bold} Salary
                td2 {main, row 1} £30,000
                td1 {main, row 2, bold} Place
                td2 {main, row 2} Leeds
                p {main, bold} What you need
                li1 {main} A nursing degree
                li1 {main} Experience:
                li2 {main} one year
                li2 {main} in a ward
                p {main, bold} Offer
                p {main} Night shifts|Pension
                p {main} Apply by 1 May.
                dt {main} Contract
                dd {main} Permanent
                pre {main} a|  b
                p {main, hidden} keyword keyword
                h3 {aside} Similar jobs
                p {aside, linked 10} Ward clerk
                p {footer} © Hospital
                """)
    }

    @Test(
        "elements make blocks",
        arguments: [
            ("a<b>b</b>c", "p abc"),
            ("a<span>b</span> c", "p ab c"),
            ("a<div>b</div>c", "p a\np b\np c"),
            ("a<section>b</section><p>c", "p a\np b\np c"),
            ("<select><option>a<option>b</select>", "p a\np b"),
            ("<li>a<li>b", "li1 a\nli1 b"),
            ("<ol><li>a<ol><li>b</ol>c</ol>", "li1 a\nli2 b\nli1 c"),
            ("<ul><li><p>a</p><p>b</p></li></ul>", "li1 a\nli1 b"),
            ("<ul><li><h3>a</h3>b</li></ul>", "h3 a\nli1 b"),
            (
                "<table><tr><td>a<td>b<tr><td colspan=2>c<td>d</table>",
                "td1 {row 1} a\ntd2 {row 1} b\ntd1 {row 2} c\ntd3 {row 2} d"
            ),
            ("<table><tr><td>a<table><tr><td>b</table>c</table>", "td1 {row 1} a\ntd1 {row 2} b\ntd1 {row 1} c"),
            ("<table><tr><td><ul><li>a</ul><h2>b</h2>", "li1 {row 1} a\nh2 {row 1} b"),
            ("<h2>a<br>b</h2>", "h2 a|b"),
            ("<h2>a<p>b", "h2 a\np b"),
            ("<p>a<br>b<br/><br>c", "p a|b\np c"),
            ("<p>a<hr>b", "p a\np b"),
            ("<div role=heading aria-level=3>a</div>b", "h3 a\np b"),
            ("<div role=listitem>a</div>", "li1 a"),
            ("<button>Apply</button><button>Save</button>", "p Apply\np Save"),
            ("<label>Name</label><input>Age", "p Name Age"),
            ("<x-job>Nurse</x-job><x-place>Leeds</x-place>", "p Nurse Leeds"),
            ("<pre>a\n\n b  c</pre>", "pre a|| b  c"),
            ("<a href=x>a</a> b <a name=y>c</a>", "p {linked 1} a b c"),
            ("<p>a <a href=x>b</a>c<a href=y> d</a> e</p>", "p {linked 4} a bc d e"),
            ("<a href=x><h2>a</h2><p>b</p></a><p>c", "h2 {linked 1} a\np {linked 1} b\np c"),
            ("<ul><li><a href=x>a</li><li>b</ul>c", "li1 {linked 1} a\nli1 b\np c"),
            ("<div><p><a href=x>a</div><p>b", "p {linked 1} a\np b"),
            ("<p><a href=x>a <a href=y>b</a> c</a> d", "p {linked 3} a b c d"),
            ("<p><a href=x>a<a name=y></a>b</a>c", "p {linked 1} abc"),
            ("<p></a>a<a href=x hidden>b</a>c<a href=x>d", "p {linked 1} acd"),
            ("<p><b>a</b>: <strong>b</strong>", "p {bold} a: b"),
            ("<p><b>a</b> b", "p a b"),
            ("<p style='font-weight:700'>a", "p {bold} a"),
            ("<b style='font-weight:normal'>a</b>", "p a"),
            ("<p>text<br><b>Skills</b><br>Go<br><b>Offer</b>", "p text\np {bold} Skills\np Go\np {bold} Offer"),
            (
                "<p hidden>a</p><p aria-hidden='true'>b</p><noscript>c</noscript>",
                "p {hidden} a\np {hidden} b\np {hidden} c"
            ),
            ("<p>a <span hidden>b</span>", "p a"),
            ("", ""),
            ("<p> \n <p>&nbsp;<p>&#8203;", ""),
        ])
    func elements(html: String, expected: String) {
        #expect(Snapshot.of(html) == expected)
    }

    @Test(
        "white space and characters are read as a browser shows them",
        arguments: [
            ("<p>  a \n\t b  </p>", "p a b"),
            ("a&nbsp;b\u{A0}c\u{2009}d\u{3000}e", "p a b c d e"),
            ("a\u{200B}b\u{AD}c\u{2060}d\u{FEFF}e", "p abcde"),
            ("it&#146;s &#150; \u{92}x\u{92}", "p it’s – ’x’"),
            ("<p>a<b> b</b><i>c </i>d", "p a bc d"),
            ("a<img src=x alt=no> b<wbr>c", "p a bc"),
            ("&lt;b&gt; &amp;amp; &bogus; & &#x1F600;", "p <b> & &bogus; & \u{1F600}"),
            ("a\u{2028}b", "p a b"),
        ])
    func characters(html: String, expected: String) {
        #expect(Snapshot.of(html) == expected)
    }

    @Test("blocks lie one behind the other, a newline between them")
    func ranges() {
        var pages = PageGenerator(seed: 7)
        for _ in 0..<50 {
            let text = MarkupParser().parse(Array(pages.page().utf8), as: .html).body
            var end = -1
            for block in text.blocks {
                #expect(block.start == end + 1 && block.end > block.start)
                #expect(block.linkedBytes <= block.end - block.start)
                end = block.end
            }
            #expect(end == text.bytes.count || text.blocks.isEmpty)
            #expect(String(validating: text.bytes, as: UTF8.self) != nil)
        }
    }

    @Test("blocks of one container share a number")
    func containers() {
        let text = MarkupParser().parse(Array("<div>a<p>b</p></div><div>c</div><ul><li>d<li>e</ul>".utf8), as: .html)
            .body
        let numbers = text.blocks.map(\.container)
        #expect(numbers[0] == numbers[1])
        #expect(numbers[2] != numbers[1])
        #expect(numbers[3] == numbers[4])
        #expect(numbers[3] != numbers[2])
    }
}
