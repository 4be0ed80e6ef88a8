import Testing

@testable import Postings

@Suite("Language detection") struct LanguageDetectorTests {
    @Test func theTableIsLargeEnough() {
        #expect(LanguageTexts.all.count >= 60)
        #expect(
            LanguageTexts.all.filter { $0.language != nil }.allSatisfy { $0.text.split(separator: " ").count <= 45 })
    }

    @Test("tells the language of a short text", arguments: LanguageTexts.all)
    func tells(_ sample: LanguageTexts.Sample) {
        #expect(LanguageDetector.detect(Array(sample.text.utf8)).language == sample.language)
    }

    @Test(
        "says why it cannot tell",
        arguments: [
            ("Welder, Hull", LanguageDetector.Finding.tooShort), ("", .tooShort),
            ("Python Java Go Rust Docker Terraform Ansible Jenkins Redis Kafka Linux", .noRunningText),
        ])
    func reasons(text: String, finding: LanguageDetector.Finding) {
        #expect(LanguageDetector.detect(Array(text.utf8)) == finding)
    }

    @Test func aTextOfTwoHalvesNamesBoth() {
        let text = LanguageTexts.english[0].text + " " + LanguageTexts.german[0].text
        let finding = LanguageDetector.detect(Array(text.utf8))
        #expect(finding == .undecided(.english, .german) || finding == .undecided(.german, .english))
    }

    @Test func aLongTextIsLookedAtInSeveralPlaces() {
        let german = LanguageTexts.german.map(\.text).joined(separator: "\n")
        let notice = LanguageTexts.english[0].text
        let long = Array((notice + "\n" + german + "\n" + german + "\n" + german).utf8)
        #expect(long.count > 3000)
        #expect(LanguageDetector.detect(long) == .language(.german))
        let halves = Array(
            (german + german + german + LanguageTexts.english.map(\.text).joined(separator: "\n")
                + LanguageTexts.english.map(\.text).joined(separator: "\n")).utf8)
        #expect(LanguageDetector.detect(halves).language == nil)
    }

    @Test func neverFailsOnAnyBytes() {
        var random = SeededBytes(seed: 11)
        for length in [0, 1, 2, 3, 7, 64, 700, 1199, 1200, 1201, 3500, 9000] {
            for _ in 0..<40 {
                let bytes = random.bytes(length)
                let finding = LanguageDetector.detect(bytes)
                #expect(finding == LanguageDetector.detect(bytes))
                #expect(finding.language == nil)
            }
        }
        for sample in LanguageTexts.all {
            // Cut anywhere, also inside a character.
            let bytes = Array(sample.text.utf8)
            for end in stride(from: 0, to: bytes.count, by: 5) {
                let found = LanguageDetector.detect(Array(bytes[..<end])).language
                #expect(found == nil || found == sample.language || sample.language == nil)
            }
        }
    }

    @Test(arguments: [
        ("en", Language.english), ("en-GB", .english), ("EN_us", .english), ("nb-NO", .norwegian), ("nn", .norwegian),
        ("de-AT", .german), ("pt-BR", .portuguese), ("xx", nil), ("", nil), ("english", nil),
    ]) func readsTags(_ tag: String, language: Language?) {
        #expect(Language(tag: tag) == language)
    }
}

/// Bytes that look random and are the same in every run.
struct SeededBytes {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
    }
}
