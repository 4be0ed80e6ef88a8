import Testing

@testable import Markup

@Suite("Scripts that were escaped like text")
struct EscapedScriptTests {
    @Test(
        "are read as they were meant",
        arguments: [
            #"{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;R&amp;D&quot;}"#,
            #" [ {&#34;@type&#34;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;R&amp;D&quot;}]"#,
            #"{"@type":"JobPosting","title":"R&D"}"#,
        ])
    func escaped(script: String) {
        let page = "<script type='application/ld+json'>\(script)</script>"
        let records = MarkupParser().parse([UInt8](page.utf8), as: .html).records
        #expect(records.map { $0.first("title") } == ["R&D"])
    }

    @Test("others are left alone", arguments: ["", "{}", "&quot", #"{"a":"&quot;"}"#, "{", "[{["])
    func others(script: String) {
        let bytes = [UInt8](script.utf8)
        #expect(bytes.withUnsafeBufferPointer { EscapedScript.unescaped($0) } == nil)
    }
}
