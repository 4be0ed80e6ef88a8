import Testing

@testable import Markup

@Suite("Plain text")
struct PlainTextReaderTests {
    private func snapshot(_ text: String) -> String {
        Snapshot.of(MarkupParser().parse([UInt8](text.utf8), as: .plainText).body)
    }

    @Test(
        "lines are blocks",
        arguments: [
            ("a\nb\n\nc", "p a\np b\np c"),
            ("• a\n- b\n* c\n– d\no e", "li1 a\nli1 b\nli1 c\nli1 d\nli1 e"),
            ("•a\n-b", "li1 a\np -b"),
            ("# A\n## B\n#c", "h1 A\nh2 B\np #c"),
            ("  a   b \r\nc\rd", "p a b\np c\np d"),
            ("a < b & c > d", "p a < b & c > d"),
            ("", ""),
        ])
    func lines(text: String, expected: String) {
        #expect(snapshot(text) == expected)
    }

    @Test("wrapped lines are put together, short ones are not")
    func wrapped() {
        let text = """
            We are looking for a nurse who has worked in a hospital ward for at
            least three years and who knows how to work with people of all
            ages.
            Requirements:
            - a degree in nursing, or something that counts as one in the
              eyes of the board
            - a driving licence
            """
        #expect(
            snapshot(text) == """
                p We are looking for a nurse who has worked in a hospital ward for at least three years and who knows how to work with people of all ages.
                p Requirements:
                li1 a degree in nursing, or something that counts as one in the eyes of the board
                li1 a driving licence
                """)
    }
}
