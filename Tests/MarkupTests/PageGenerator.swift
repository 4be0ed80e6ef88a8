/// Makes up pages that are nested as they should be, with everything in them that is cut.
struct PageGenerator {
    private var random: SeededGenerator
    private var words = 0

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let blocks = [
        "div", "section", "article", "p", "ul", "table", "h2", "aside", "form", "dl", "blockquote",
    ]
    private static let inlines = ["span", "b", "em", "a", "font", "i", "strong", "code", "o:p", "x-y", "time", "label"]
    private static let attributes = [
        "class=\"footer\"", "id=menu", "style='display: none'", "style=\"color:red\"", "hidden", "href='/x?a=1&b=2'",
        "data-x=\"<p>\"", "aria-hidden=true", "role=navigation", "onclick=\"a > b\"", "class='has-menu'", "checked",
    ]
    private static let clutter = [
        "<!-- a <p> -->", "<script>var a = '<p>';</script>", "<style>p{}</style>", "<svg><path d=\"M1\"/></svg>",
        "<img src=\"a\" alt=\"b\">", "<input type=hidden value=x>", "<br>", "<hr>", "\n  ", "<wbr>",
    ]

    mutating func page() -> String {
        "<!DOCTYPE html>\n<html><head><title>T</title></head><body>" + content(depth: 0) + "</body></html>"
    }

    private mutating func content(depth: Int) -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in piece(depth: depth) }.joined()
    }

    private mutating func piece(depth: Int) -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4 where depth < 5: block(depth: depth)
        case 4..<6: line(depth: depth)
        case 6..<8: pick(Self.clutter)
        default: word()
        }
    }

    private mutating func block(depth: Int) -> String {
        let name = pick(Self.blocks)
        let inside =
            switch name {
            case "p", "h2": line(depth: 3) + word() + line(depth: 3)
            case "ul": "<li>" + content(depth: depth + 1) + "</li>\n<li>" + word() + "</li>"
            case "table": "<tr><td>" + content(depth: depth + 1) + "</td><td colspan=2>" + word() + "</td></tr>"
            case "dl": "<dt>" + word() + "</dt><dd>" + content(depth: depth + 1) + "</dd>"
            default: content(depth: depth + 1)
            }
        return "<\(name)\(attribute())>\(inside)</\(name)>"
    }

    private mutating func line(depth: Int) -> String {
        let name = pick(Self.inlines)
        let inside = depth < 4 && Bool.random(using: &random) ? line(depth: depth + 1) : word()
        return "<\(name)\(attribute())>\(inside)</\(name)>" + (Bool.random(using: &random) ? " " : "")
    }

    private mutating func attribute() -> String {
        Bool.random(using: &random) ? "" : " " + pick(Self.attributes)
    }

    private mutating func word() -> String {
        words += 1
        return pick([
            "word\(words) ", "R&amp;D\(words)", "caf\u{E9}\u{A0}\(words)", " \n x\(words)", "&#8217;s\(words)",
        ])
    }

    private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
}
