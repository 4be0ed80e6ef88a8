import Foundation
import Reporting
import Testing

struct JSONWriterTests {
    @Test(arguments: [
        ("plain", #""plain""#),
        ("", #""""#),
        ("say \"so\"", #""say \"so\"""#),
        (#"back\slash"#, #""back\\slash""#),
        ("a\nb\rc\td", #""a\nb\rc\td""#),
        ("\u{0}\u{1}\u{1F}\u{7F}", #""\u0000\u0001\u001f\u007f""#),
        ("line\u{2028}end\u{2029}", #""line\u2028end\u2029""#),
        ("next\u{85}line", #""next\u0085line""#),
        ("\u{80}\u{9B}\u{9F}\u{A0}", "\"\\u0080\\u009b\\u009f\u{A0}\""),
        ("é € 😀 \u{2027}\u{202F}", "\"é € 😀 \u{2027}\u{202F}\""),
        ("\u{202A}\u{202E}\u{2066}\u{2069}\u{2065}\u{206A}", "\"\\u202a\\u202e\\u2066\\u2069\u{2065}\u{206A}\""),
        ("</script>", #""</script>""#),
    ])
    func stringsAreEscaped(text: String, expected: String) {
        var writer = JSONWriter()
        writer.value(text)
        #expect(Sample.string(writer.bytes) == expected)
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (-3.0, "-3"), (0.97, "0.97"), (0.1 + 0.2, "0.30000000000000004"), (1e300, "1e+300"),
        (1e-7, "1e-07"), (.infinity, "null"), (.nan, "null"), (-0.0, "0"),
    ])
    func numbersKeepAllTheirDigits(number: Double, expected: String) {
        var writer = JSONWriter()
        writer.value(number)
        #expect(Sample.string(writer.bytes) == expected)
    }

    @Test func membersStandInTheOrderGiven() {
        var writer = JSONWriter()
        writer.object { object in
            object.member("z", 1)
            object.member("a", "x")
            object.member("none", String?.none)
            object.member("list", [1, 2]) { $0.value($1) }
            object.member("empty", [String]())
            object.key("inner")
            object.object { $0.member("flag", true) }
            object.member("last", 0.5)
        }
        #expect(
            Sample.string(writer.bytes)
                == #"{"z":1,"a":"x","none":null,"list":[1,2],"empty":[],"inner":{"flag":true},"last":0.5}"#)
    }

    /// Any text must come back as it was from an independent reader.
    @Test func anyTextReadsBackTheSame() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let scalars = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
                Unicode.Scalar(
                    UInt32.random(in: 0...0x11_0000, using: &generator) >> UInt32.random(in: 0...16, using: &generator))
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            var writer = JSONWriter()
            writer.array([String(text)]) { $0.value($1) }
            let read = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
            #expect(read.first.map { Array($0.utf8) } == Array(String(text).utf8))
        }
    }

    @Test func bytesAndStringsAreWrittenAlike() {
        var first = JSONWriter()
        first.value("a\"b\u{2028}")
        var second = JSONWriter()
        second.value(utf8: Array("a\"b\u{2028}".utf8))
        #expect(first.bytes == second.bytes)
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
