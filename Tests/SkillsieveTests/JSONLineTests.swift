import Markup
import Skillsieve
import Testing

struct JSONLineTests {
    @Test(arguments: [
        (#"{"id":"a","html":"<p>x</p>"}"#, "a", "<p>x</p>", SourceFormat.html),
        (#"{"text":"x\ny","id":7}"#, "7", "x\ny", .plainText),
        (#"{"id":"é","xml":"<job/>","extra":[1]}"#, "é", "<job/>", .xml),
        (#"{"id":"a","html":null,"text":"x"}"#, "a", "x", .plainText),
    ])
    func linesAreRead(line: String, id: String, content: String, format: SourceFormat) throws {
        let read = try JSONLine(Array(line.utf8))
        #expect(read.id == id)
        #expect(read.bytes == Array(content.utf8))
        #expect(read.format == format)
    }

    @Test(arguments: [
        ("", InputProblem.LineFault.notAnObject), ("[]", .notAnObject), ("{", .notAnObject),
        (#"{"id":"a","html":1}"#, .notAnObject), (#"{"id":true,"html":"x"}"#, .notAnObject),
        (#"{"html":"x"}"#, .noID), (#"{"id":"","html":"x"}"#, .noID), (#"{"id":"a"}"#, .noContent),
        (#"{"id":"a","html":"x","text":"y"}"#, .noContent),
    ])
    func brokenLinesSayWhy(line: String, fault: InputProblem.LineFault) {
        #expect(throws: fault) { try JSONLine(Array(line.utf8)) }
    }
}
