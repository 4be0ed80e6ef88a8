import Testing

@testable import Markup

@Suite("Encodings")
struct TranscoderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var label: String?
        var expected: String
        var problems: [MarkupProblem] = []

        var testDescription: String { name }
    }

    private static func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let high = UInt8(unit >> 8)
            let low = UInt8(unit & 0xFF)
            return isBigEndian ? [high, low] : [low, high]
        }
    }

    private static let marks: [Case] = [
        Case(name: "UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF] + Array("é".utf8), expected: "é"),
        Case(name: "UTF-16LE mark", bytes: [0xFF, 0xFE] + utf16("é😀", isBigEndian: false), expected: "é😀"),
        Case(name: "UTF-16BE mark", bytes: [0xFE, 0xFF] + utf16("é😀", isBigEndian: true), expected: "é😀"),
        Case(name: "UTF-16LE without mark", bytes: utf16("<p>hello</p>", isBigEndian: false), expected: "<p>hello</p>"),
        Case(name: "UTF-16BE without mark", bytes: utf16("<p>hello</p>", isBigEndian: true), expected: "<p>hello</p>"),
        Case(
            name: "UTF-16 with a lone surrogate", bytes: [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0],
            expected: "A\u{FFFD}B", problems: [.badBytes(count: 1, charset: "UTF-16LE")]),
        Case(
            name: "UTF-16BE with the other mark", bytes: [0xFF, 0xFE] + utf16("<p>hello</p>", isBigEndian: true),
            expected: "<p>hello</p>", problems: [.charsetContradicted(declared: "UTF-16LE", actual: "UTF-16BE")]),
        Case(
            name: "UTF-16LE with the other mark", bytes: [0xFE, 0xFF] + utf16("<p>hello</p>", isBigEndian: false),
            expected: "<p>hello</p>", problems: [.charsetContradicted(declared: "UTF-16BE", actual: "UTF-16LE")]),
        Case(
            name: "single bytes with a mark of UTF-16", bytes: [0xFF, 0xFE] + Array("<p>hello</p>".utf8),
            expected: "<p>hello</p>",
            problems: [.charsetContradicted(declared: "UTF-16LE", actual: "text of single bytes")]),
        Case(
            name: "cyrillic UTF-16LE without mark", bytes: utf16("Нужен опытный пекарь", isBigEndian: false),
            expected: "Нужен опытный пекарь"),
        Case(
            name: "NUL in UTF-16", bytes: [0xFF, 0xFE] + utf16("tea\0cake", isBigEndian: false), expected: "tea cake"),
        Case(name: "UTF-32LE mark", bytes: [0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0], expected: "é"),
    ]

    private static let declared: [Case] = [
        Case(
            name: "meta latin-1 with windows-1252 quotes",
            bytes: Array("<meta charset=iso-8859-1>".utf8) + [0x93, 0xE9, 0x94, 0x80],
            expected: "<meta charset=iso-8859-1>“é”€"),
        Case(
            name: "meta in a content type",
            bytes: Array("<meta http-equiv=content-type content='text/html; charset=windows-1252'>".utf8) + [0x96],
            expected: "<meta http-equiv=content-type content='text/html; charset=windows-1252'>–"),
        Case(
            name: "XML declaration", bytes: Array("<?xml version='1.0' encoding='ISO-8859-15'?>".utf8) + [0xA4],
            expected: "<?xml version='1.0' encoding='ISO-8859-15'?>€"),
        Case(
            name: "cyrillic", bytes: Array("<meta charset=windows-1251>".utf8) + [0xCF, 0xF0],
            expected: "<meta charset=windows-1251>Пр"),
        Case(
            name: "japanese", bytes: Array("<meta charset=shift_jis>".utf8) + [0x93, 0xFA, 0x96, 0x7B],
            expected: "<meta charset=shift_jis>日本"),
        Case(
            name: "japanese in seven bits", bytes: Array("<meta charset=iso-2022-jp>\u{1B}$BF|K\\\u{1B}(B".utf8),
            expected: "<meta charset=iso-2022-jp>日本"),
        Case(
            name: "chinese", bytes: Array("<meta charset=gb2312>".utf8) + [0xD6, 0xD0],
            expected: "<meta charset=gb2312>中"),
        Case(
            name: "a cut sequence at the end", bytes: Array("<meta charset=gbk>".utf8) + [0xD6],
            expected: "<meta charset=gbk>\u{FFFD}", problems: [.badBytes(count: 1, charset: "GB18030")]),
        Case(
            name: "the server wins over the page", bytes: Array("<meta charset=koi8-r>".utf8) + [0xE9],
            label: "iso-8859-1", expected: "<meta charset=koi8-r>é"),
        Case(
            name: "an unknown label", bytes: Array("<meta charset=x-klingon>".utf8) + [0xE9],
            expected: "<meta charset=x-klingon>é",
            problems: [.unknownCharset(label: "x-klingon", readAs: "UTF-8 or windows-1252")]),
        Case(
            name: "a meta in a comment does not count",
            bytes: Array("<!-- <meta charset=koi8-r> -->".utf8) + [0xE9], expected: "<!-- <meta charset=koi8-r> -->é"),
    ]

    private static let lying: [Case] = [
        Case(
            name: "latin-1 label on UTF-8", bytes: Array("<meta charset=iso-8859-1>é".utf8),
            expected: "<meta charset=iso-8859-1>é",
            problems: [.charsetContradicted(declared: "windows-1252", actual: "UTF-8")]),
        Case(
            name: "latin-1 label on ASCII", bytes: Array("<meta charset=latin1>e".utf8),
            expected: "<meta charset=latin1>e"),
        Case(
            name: "UTF-16 label in ASCII", bytes: Array("<meta charset=utf-16>é".utf8),
            expected: "<meta charset=utf-16>é",
            problems: [.charsetContradicted(declared: "UTF-16LE", actual: "UTF-8")]),
        Case(
            name: "UTF-8 label on windows-1252", bytes: Array("<meta charset=utf-8>".utf8) + latin("é à ü ö"),
            expected: "<meta charset=utf-8>é à ü ö",
            problems: [.charsetContradicted(declared: "UTF-8", actual: "windows-1252")]),
        Case(
            name: "one bad byte in UTF-8", bytes: Array("é è à ".utf8) + [0x92] + Array(" ü".utf8),
            expected: "é è à ’ ü",
            problems: [.badBytes(count: 1, charset: "UTF-8")]),
        Case(
            name: "a latin-1 label on UTF-8 with one bad byte",
            bytes: Array("<meta charset=latin1>é è à ü ö ä ß ê".utf8) + [0x92],
            expected: "<meta charset=latin1>é è à ü ö ä ß ê’",
            problems: [
                .charsetContradicted(declared: "windows-1252", actual: "UTF-8"), .badBytes(count: 1, charset: "UTF-8"),
            ]),
        Case(
            name: "more bad bytes than good sequences", bytes: Array("Café – ".utf8) + latin("é à ü ö"),
            expected: "Café – é à ü ö", problems: [.badBytes(count: 4, charset: "UTF-8")]),
        Case(
            name: "letters of windows-1252 that look like a sequence", bytes: latin("é à ü Stra\u{DF}\u{93}"),
            expected: "é à ü Straß“"),
        Case(
            name: "windows-1252 that nobody declares", bytes: latin("caf\u{E9} \u{96} th\u{E9}"), expected: "café – thé"
        ),
        Case(
            name: "NUL bytes between words", bytes: Array("tea\0and cake".utf8), expected: "tea and cake",
            problems: [.nulBytes(count: 1, areBlanks: true)]),
        Case(
            name: "NUL bytes between letters", bytes: [0x61, 0, 0, 0, 0x62, 0, 0, 0], expected: "ab",
            problems: [.nulBytes(count: 6, areBlanks: false)]),
        Case(name: "plain ASCII", bytes: Array("abc".utf8), expected: "abc"),
        Case(
            name: "overlong and surrogate sequences", bytes: Array("éàü".utf8) + [0xC0, 0x80], expected: "éàüÀ€",
            problems: [.badBytes(count: 2, charset: "UTF-8")]),
    ]

    @Test("are found and turned into UTF-8", arguments: marks + declared + lying)
    func decode(_ item: Case) {
        item.bytes.withUnsafeBufferPointer { bytes in
            var transcoder = Transcoder()
            let output = transcoder.utf8(bytes, serverLabel: item.label) ?? Array(bytes)
            #expect(String(decoding: output, as: UTF8.self) == item.expected)
            #expect(transcoder.problems == item.problems)
        }
    }

    @Test("give valid UTF-8 without NUL for any bytes", arguments: 0..<100)
    func anyBytes(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet: [UInt8] = [
            0, 0x20, 0x41, 0x3C, 0x80, 0x92, 0xBF, 0xC2, 0xC3, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFE, 0xFF,
        ]
        let labels: [String?] = [nil, "utf-8", "latin1", "shift_jis", "utf-16", "iso-8859-15", "big5", "nonsense"]
        let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? 0
        }
        bytes.withUnsafeBufferPointer { buffer in
            var transcoder = Transcoder()
            let label = labels[seed % labels.count]
            let output = transcoder.utf8(buffer, serverLabel: label) ?? bytes
            #expect(String(validating: output, as: UTF8.self) != nil)
            #expect(!output.contains(0))
        }
    }
}
