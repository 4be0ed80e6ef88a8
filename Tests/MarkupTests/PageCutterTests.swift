import TestSupport
import Testing

@testable import Markup

@Suite("Cutting a page before libxml2 sees it")
struct PageCutterTests {
    /// What shows of a page when it is read whole, as libxml2 alone would have it.
    private func uncut(_ bytes: [UInt8]) -> HTMLParser.Page {
        bytes.withUnsafeBufferPointer { HTMLParser(limits: .standard, mends: false).parseUncut($0) }
    }

    private func cut(_ bytes: [UInt8]) -> HTMLParser.Page {
        bytes.withUnsafeBufferPointer { HTMLParser(limits: .standard, mends: false).parse($0) }
    }

    private func utf8(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { buffer in
            var transcoder = Transcoder()
            return transcoder.utf8(buffer, serverLabel: nil) ?? Array(buffer)
        }
    }

    /// Pages on which libxml2 itself strays from what browsers do: it takes `<!-->` for the start of a comment, `<![if`
    /// for text and tags in a title for tags, and knows no HTML 5 names.
    private static let wordsDiffer: Set<String> = [
        "hostile-html/chardata.html", "hostile-html/comments3.html", "hostile-html/html5-entities.html",
        "hostile-html/issue380.html",
    ]

    /// A page whose inline elements and tables overlap: leaving the inline ones out mends it, so that kinds differ.
    private static let kindsDiffer: Set<String> = ["hostile-html/doc3.htm"]

    @Test(
        "gives the same text and blocks as not cutting",
        .enabled(if: SharedPostings.isPresent, "../shared/data is absent"),
        arguments: SharedPages.html.filter { !wordsDiffer.contains($0) })
    func sameAsUncut(name: String) {
        compare(utf8(SharedPostings.bytes(name)), sameKinds: !Self.kindsDiffer.contains(name))
    }

    /// Of a tag without an end libxml2 takes the rest of the page for attributes; the other is no page at all.
    private static let ownWordsDiffer: Set<String> = ["Corpus/hostile/unclosed.html", "Corpus/hostile/binary.html"]

    @Test(
        "gives the same text and blocks as not cutting, on the project's own pages",
        arguments: (CorpusPages.names(in: "Corpus/postings") + CorpusPages.names(in: "Corpus/hostile"))
            .filter { !ownWordsDiffer.contains($0) })
    func sameAsUncutOnOwnPages(name: String) {
        compare(utf8(Repository.bytes(name)), sameKinds: true)
    }

    private func compare(_ bytes: [UInt8], sameKinds: Bool) {
        let quick = cut(bytes)
        let slow = uncut(bytes)
        #expect(quick.text.bytes == slow.text.bytes)
        #expect(quick.title == slow.title)
        #expect(quick.language == slow.language)
        #expect(quick.metadata == slow.metadata)
        #expect(Snapshot.of(quick.records.filter { $0.syntax != .jsonLD }) == Snapshot.of(slow.records))
        if sameKinds { #expect(Snapshot.of(quick.text) == Snapshot.of(slow.text)) }
    }

    @Test("gives the same text and blocks as not cutting, on made-up pages", arguments: 0..<200)
    func sameAsUncutOnMadeUpPages(seed: Int) {
        var pages = PageGenerator(seed: UInt64(seed))
        let bytes = Array(pages.page().utf8)
        let quick = cut(bytes)
        let slow = uncut(bytes)
        #expect(Snapshot.of(quick.text) == Snapshot.of(slow.text))
    }

    @Test("leaves of a page only the tags that say something about its text")
    func skeleton() {
        let page = """
            <!DOCTYPE html><html lang="en" class="js"><head><meta charset="utf-8"><link rel="icon" href="x">
            <style>p { color: red }</style><script>if (a < b) { x() }</script></head>
            <body class="job page"><!-- note --><div id="a" class="site-footer wide" onclick="f('>')">
            <span class="x">One</span> <img src="a.png" alt="no"> two</div><svg><title>no</title></svg></body></html>
            """
        let bytes = [UInt8](page.utf8)
        let tags = bytes.withUnsafeBufferPointer { buffer in
            guard var cutter = PageCutter(buffer, limits: .standard) else { return "" }
            cutter.run()
            return cutter.skeleton.tags.string
        }
        #expect(
            tags == """
                <html lang="en"><head></head><body><div class="site-footer wide">0</div></body></html>
                """)
    }

    @Test(
        "what begins no tag is text, and what a reader does not see is left out",
        arguments: [
            ("5 < 6 and 7 > 6", "p 5 < 6 and 7 > 6"),
            ("a <3 b", "p a <3 b"),
            ("<p>a</p foo=\"x\">b", "p a\np b"),
            ("a<script>b</script>c", "p ac"),
            ("a<script><!-- <script>b</script> --></script>c", "p ac"),
            ("a<style>b", "p a"),
            ("a<script>b", "p a"),
            ("a<textarea>b</textarea>c", "p ac"),
            ("a<svg><text>b</text><svg></svg></svg>c", "p ac"),
            ("a<svg/>c", "p ac"),
            ("a<template><p>b</p><template></template></template>c", "p ac"),
            ("a<template shadowrootmode=open><p>b</p></template>c", "p a\np b\np c"),
            ("a<!-- b -->c<!-->d<!--->e<!-- f --!>g", "p acdeg"),
            ("a<![CDATA[ b <p>c]]>d", "p a b\np cd"),
            ("a<?php b ?>c", "p ac"),
            ("a</>b</ c>d", "p abd"),
            ("a<iframe src=x><p>b</iframe>c", "p ac"),
            ("a</p>b", "p a\np b"),
            ("a</br>b", "p a|b"),
            ("a<xmp><b>c</b></xmp>d", "p a\npre <b>c</b>\np d"),
            ("a<title>b</title>c", "p a\np c"),
            ("<form>a<form>b</form>c</form> d", "p {form} a\np {form} b\np c d"),
            ("a</section> b", "p a b"),
            ("<pre><a href=x>5 &gt; 4 </a></pre>", "pre {linked 5} 5 > 4"),
            ("a</section> <b>b</b>", "p a b"),
        ])
    func whatIsText(html: String, expected: String) {
        #expect(Snapshot.of(html) == expected)
    }
}
