import Testing

@testable import Tagging

/// Letters that look or paste alike name what they spell, and mentions stand where the text has them.
@Suite struct PresentationTests {
    @Test(arguments: [
        ("C＋＋", "c-plus-plus", "C＋＋"), ("C♯", "c-sharp", "C♯"), ("Ｃ＃", "c-sharp", "Ｃ＃"),
        ("Ｄｏｃｋｅｒ", "docker", "Ｄｏｃｋｅｒ"), ("𝗗𝗼𝗰𝗸𝗲𝗿", "docker", "𝗗𝗼𝗰𝗸𝗲𝗿"), ("Ⓓⓞⓒⓚⓔⓡ", "docker", "Ⓓⓞⓒⓚⓔⓡ"),
        ("Microsoft Exce\u{200B}l", "excel", "Microsoft Exce\u{200B}l"), ("Doc\u{AD}ker", "docker", "Doc\u{AD}ker"),
        ("\u{FEFF}Docker\u{200B}", "docker", "Docker"), ("Docker¹", "docker", "Docker"),
        ("Docker⁴", "docker", "Docker"),
        ("Ｒ＆Ｄ and SQL", "research-and-development", "Ｒ＆Ｄ"), ("．ＮＥＴ", "dot-net", "．ＮＥＴ"),
        ("Node．js", "node-js", "Node．js"), ("machine–learning", "machine-learning", "machine–learning"),
        ("machine\u{2011}learning", "machine-learning", "machine\u{2011}learning"),
        ("PostgreSQ\u{2112}", "postgresql", "PostgreSQ\u{2112}"),
        ("ﬁrst aid certificate", "first-aid", "ﬁrst aid certificate"),
    ]) func findsTheLabelThatIsSpelled(_ line: String, _ concept: String, _ mention: String) {
        let found = Fixture.tag("Experience with \(line), AutoCAD").filter { $0.concept.id.rawValue == concept }
        #expect(found.flatMap(\.mentions).map(\.text) == [mention])
        let start = "Experience with ".utf8.count + (line.hasPrefix("\u{FEFF}") ? 3 : 0)
        #expect(found.flatMap(\.mentions).map { $0.start..<$0.end } == [start..<start + mention.utf8.count])
    }

    @Test(arguments: [
        ("３ years of SQL", 3.0), ("\u{0663} years of SQL", 3), ("𝟯 years of SQL", 3), ("3–5 years of SQL", 3),
        ("１０＋ years of SQL", 10), ("2．5 years of SQL", 2.5),
    ]) func readsNumbers(_ line: String, _ years: Double) {
        #expect(Fixture.tag(line).first { $0.concept.id.rawValue == "sql" }?.years == years)
    }

    @Test func aPhraseOfNoTaxonomyIsNamedInPlainLetters() {
        let asked = Fixture.tag("Experience with workﬂow design")
        #expect(asked.map(\.concept.label) == ["workflow design"])
        #expect(asked.map(\.concept.id.rawValue) == ["text:workflow-design"])
        #expect(asked.flatMap(\.mentions).map(\.text) == ["workﬂow design"])
    }

    @Test func signsOfAnotherWidthEndSentences() {
        let lines = Fixture.inspect("ＳＱＬ；Java！ Docker") { text, _ in
            Sentence.all(in: text).map { text.text($0.tokens) }
        }
        #expect(lines == ["SQL", "Java", "Docker"])
    }

    @Test func controlsSeparateWords() {
        for control in (0...0x1F).compactMap(Unicode.Scalar.init) {
            let asked = Fixture.tag("Docker\(Character(control))SQL").map(\.concept.id.rawValue)
            #expect(asked == ["docker", "sql"], "U+\(String(control.value, radix: 16))")
        }
    }

    @Test func whatIsExplainedStandsInTheTextAsItIs() {
        let posting = Fixture.posting("Experience with Ｄｏｃｋｅｒ")
        let considered = Fixture.tagger.explain(posting).considered
        #expect(considered.map(\.text) == ["Ｄｏｃｋｅｒ"])
        #expect(considered.allSatisfy { posting.text.text($0.start..<$0.end) == $0.text })
    }
}
