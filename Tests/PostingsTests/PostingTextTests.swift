import Markup
import Testing

@testable import Postings

@Suite struct PostingTextTests {
    private func text(of html: String) -> PostingText {
        let body = MarkupParser().parse(Array(html.utf8), as: .html).body
        var text = PostingText()
        text.append(body, body.blocks)
        return text
    }

    private func lines(_ text: PostingText) -> [String] {
        text.lines.map { "\($0.kind.rawValue) \(String(decoding: text.bytes[$0.range], as: UTF8.self))" }
    }

    @Test(arguments: [
        ("- Python", 2), ("* Python", 2), ("• Python", 4), ("•Python", 3), ("– Python", 4), ("o Python", 2),
        ("-Python", 0),
        ("oPython", 0), ("-", 0), ("• ", 4), ("", 0), ("✓  Python", 5), ("Python", 0), ("-5 °C cold store", 0),
    ]) func findsTheBulletOfALine(_ line: String, length: Int) {
        #expect(PostingText.bulletLength(Array(line.utf8)[...]) == length)
    }

    @Test func linesWithBulletsAreListItemsWithoutTheBullet() {
        #expect(
            lines(text(of: "<p>You know:<br>• Python<br>- SQL<br>plain<br></p>"))
                == ["paragraph You know:", "listItem Python", "listItem SQL", "paragraph plain"])
    }

    @Test func aHeadingKeepsItsRankAndABoldLineStandsForOne() {
        let text = text(of: "<h3>One</h3><p><b>Two</b></p><p>three <b>four</b></p>")
        #expect(text.lines.map(\.level) == [3, 7, 0])
        #expect(text.lines.map(\.isSetOff) == [true, true, false])
    }

    @Test func linesStandOneBehindTheOtherWithANewlineBetween() {
        let text = text(of: "<h1>A</h1><p>b</p><ul><li>c</li></ul>")
        #expect(String(decoding: text.bytes, as: UTF8.self) == "A\nb\nc")
        #expect(text.lines.map(\.range) == [0..<1, 2..<3, 4..<5])
    }

    @Test func emptyBlocksAndLoneBulletsLeaveNoLine() {
        #expect(text(of: "<p> </p><p>•</p><p></p><p>a</p>").lines.count <= 2)
        #expect(text(of: "").lines.isEmpty)
    }
}
