import Testing

@testable import Markup

@Suite("Formats")
struct FormatDetectionTests {
    @Test(
        "are found from the bytes",
        arguments: [
            ("<!DOCTYPE html><p>a", SourceFormat.html), ("<html>", .html), ("  <div>a</div>", .html),
            ("<!-- a --><body>", .html), ("a <br> b", .html), ("<p>a", .html),
            ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html xmlns='http://www.w3.org/1999/xhtml'>", .html),
            ("<?xml version='1.0'?><jobs></jobs>", .xml), ("<rss version='2.0'></rss>", .xml),
            ("<source><job/></source>", .xml),
            ("<!-- a --><PositionOpening xmlns='x'/>", .xml), ("<?xml version='1.0'?><job-list/>", .xml),
            ("<feed xmlns='http://www.w3.org/2005/Atom'>", .xml), ("<workzag-jobs><position/></workzag-jobs>", .xml),
            ("<x-app><p>a</p></x-app><p>b</p>" + String(repeating: "text ", count: 80), .html),
            ("{\"a\": 1}", .json), ("[{\"a\": 1}]", .json), ("[]", .json), ("{}", .json), ("[1] First", .plainText),
            ("{curly}", .plainText), ("Nurse wanted", .plainText), ("a < b", .plainText), ("", .plainText),
        ])
    func formats(text: String, expected: SourceFormat) {
        let bytes = [UInt8](text.utf8)
        #expect(bytes.withUnsafeBufferPointer(FormatDetection.format) == expected)
    }

    @Test(
        "that are no text are refused by name",
        arguments: [
            ("%PDF-1.7", "a PDF document"), ("PK\u{3}\u{4}word", "a Word document or another ZIP archive"),
            ("{\\rtf1}", "an RTF document"), ("\u{1}\u{2}\u{3}\u{4}a", "binary data"),
        ])
    func refused(text: String, name: String) {
        let document = MarkupParser().parse([UInt8](text.utf8))
        #expect(document.body.blocks.isEmpty)
        #expect(document.diagnostics == [MarkupProblem.unreadableFormat(name: name).diagnostic()])
    }

    @Test("empty input is refused", arguments: ["", " \n\t ", "\0\0"])
    func empty(text: String) {
        let document = MarkupParser().parse([UInt8](text.utf8))
        #expect(document.diagnostics == [MarkupProblem.emptyInput.diagnostic()])
    }
}
