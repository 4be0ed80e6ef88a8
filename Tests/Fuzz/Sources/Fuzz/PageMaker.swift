/// Makes a page that is nested as it should be out of any bytes, each byte a choice.
struct PageMaker {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var next = 0
    private var words = 0
    private var forms = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private static let blocks = [
        "div", "section", "article", "main", "nav", "p", "ul", "ol", "table", "h1", "h3", "aside", "form", "dl",
        "blockquote", "pre", "fieldset", "details",
    ]
    private static let inlines = [
        "span", "b", "em", "a", "font", "i", "strong", "code", "o:p", "x-y", "time", "label", "u", "sup", "small",
    ]
    private static let attributes = [
        "", " class=\"footer\"", " id=menu", " style='display: none'", " style=\"font-weight:bold\"", " hidden",
        " href='/x?a=1&amp;b=2'", " data-x=\"<p>\"", " aria-hidden=true", " role=navigation", " role=heading",
        " onclick=\"a > b\"", " class='has-menu'", " checked", " itemscope itemtype='https://schema.org/JobPosting'",
        " itemprop=title", " name=x", " class=\"job-description main\"",
    ]
    private static let clutter = [
        "<!-- a <p> -->", "<script>var a = '<p>';</script>", "<style>p{}</style>", "<svg><path d=\"M1\"/></svg>",
        "<img src=\"a\" alt=\"b\">", "<input type=hidden value=x>", "<br>", "<br/>", "<hr>", "\n  ", "<wbr>",
        "<br>\n<br>",
    ]
    private static let texts = [
        "word", " R&amp;D ", "caf\u{E9}\u{A0}", " \n x", "&#8217;s", "\u{2022} item", "&lt;p&gt;", "a\tb  c",
        "\u{200B}",
        "5 &gt; 4", "\u{1F600}", "\u{AD}",
    ]

    /// The page.
    mutating func page() -> String {
        var page = "<!DOCTYPE html>\n<html><head><title>T</title></head><body>"
        while next < bytes.count, page.utf8.count < 1 << 16 { page += piece(depth: 0) }
        return page + "</body></html>"
    }

    private mutating func choice() -> Int {
        guard next < bytes.count else { return 0 }
        next += 1
        return Int(bytes[next - 1])
    }

    private mutating func pick(_ list: [String]) -> String { list[choice() % list.count] }

    private mutating func piece(depth: Int) -> String {
        guard next < bytes.count else { return word() }
        switch choice() % 8 {
        case 0..<3 where depth < 12: return block(depth: depth)
        case 0..<5: return line(depth: depth)
        case 5: return pick(Self.clutter)
        default: return word()
        }
    }

    private mutating func content(depth: Int) -> String {
        (0...(choice() % 4)).map { _ in piece(depth: depth + 1) }.joined()
    }

    private mutating func block(depth: Int) -> String {
        let picked = pick(Self.blocks)
        // A form in a form begins nothing.
        let name = picked == "form" && forms > 0 ? "div" : picked
        if name == "form" { forms += 1 }
        defer { if name == "form" { forms -= 1 } }
        let start = name + pick(Self.attributes)
        let inside =
            switch name {
            case "p", "h1", "h3", "pre": line(depth: depth) + word() + line(depth: depth)
            case "ul", "ol": "<li>" + content(depth: depth) + "</li>\n<li>" + word() + "</li>"
            case "table": "<tr><td>" + content(depth: depth) + "</td><td colspan=2>" + word() + "</td></tr>"
            case "dl": "<dt>" + word() + "</dt><dd>" + content(depth: depth) + "</dd>"
            default: content(depth: depth)
            }
        return "<\(start)>\(inside)</\(name)>"
    }

    private mutating func line(depth: Int, inLink: Bool = false) -> String {
        let picked = pick(Self.inlines)
        // A link in a link ends the outer one.
        let name = picked == "a" && inLink ? "span" : picked
        let start = name + pick(Self.attributes)
        let inside = depth < 12 && choice() % 2 == 0 ? line(depth: depth + 1, inLink: inLink || name == "a") : word()
        return "<\(start)>\(inside)</\(name)>" + (choice() % 2 == 0 ? " " : "")
    }

    private mutating func word() -> String {
        words += 1
        return pick(Self.texts) + String(words)
    }
}
