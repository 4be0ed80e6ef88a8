import Testing

@testable import SkillTaxonomy

@Suite struct YAMLReaderTests {
    private func read(_ text: String, limits: DataLimits = .standard) throws(DataProblem) -> DataNode? {
        try YAMLReader.read(text, limits: limits)
    }

    private func message(_ text: String, limits: DataLimits = .standard) -> String? {
        do {
            _ = try read(text, limits: limits)
            return nil
        } catch { return error.description }
    }

    @Test func readsListsMappingsAndTexts() throws {
        let expected = DataNode.mapping(
            DataMapping(
                fields: [
                    .init(name: "a", line: 1, value: .text("1", isQuoted: false, line: 1)),
                    .init(
                        name: "b", line: 2,
                        value: .list(
                            [.text("x", isQuoted: true, line: 3), .text("y z", isQuoted: false, line: 4)], line: 3)),
                    .init(name: "c", line: 6, value: .mapping(DataMapping(fields: [], line: 6))),
                ], line: 1))
        #expect(try read("a: 1\nb:\n  - 'x'\n  - y\n    z\nc: {}\n") == expected)
    }

    @Test(arguments: ["", "\u{FEFF}", "# only a remark\n", "---\n...\n"]) func anEmptyFileHasNoValue(_ text: String)
        throws
    {
        #expect(try read(text)?.isNull ?? true)
    }

    @Test func aMarkAtTheFrontIsPassedOver() throws {
        #expect(try read("\u{FEFF}a: 1") == read("a: 1"))
        #expect(try read("\u{FEFF}---\na: 1") == read("---\na: 1"))
    }

    @Test func anAliasStandsForItsValue() throws {
        let node = try read("a: &x [1, 2]\nb: *x\n")
        #expect(node?.mapping?.fields.map(\.value.list?.count) == [2, 2])
        #expect(try read("a: &x 1\nb: &x 2\nc: *x\n")?.mapping?.fields.last?.value.text == "2")
    }

    static let problems: [(String, String)] = [
        ("a: [", "line 2: did not find expected node content"),
        ("a: 1\nb: 2\na: 3\n", "line 1: the key 'a' stands there twice"),
        ("a: 1\n\"a\": 2\n", "line 1: the key 'a' stands there twice"),
        ("x: &k key\n? *k\n: 1\n", "line 2: an alias stands where a key is due; write the key out"),
        ("? [a, b]\n: 1\n", "line 1: a key is a list or a mapping; write a word"),
        ("? {a: b}\n: 1\n", "line 1: a key is a list or a mapping; write a word"),
        ("a: *b\n", "line 1: the alias 'b' names nothing before it; write the value out"),
        ("a: &a [*a]\n", "line 1: the alias 'a' names nothing before it; write the value out"),
        ("a: 1\n---\nb: 2\n", "line 2: a second document begins there; keep one in a file"),
        ("a: \u{1}\n", "line 1: control characters are not allowed"),
        ("a: 1\nb: \u{1}\n", "line 2: control characters are not allowed"),
    ]

    @Test(arguments: problems) func namesWhatIsWrong(_ text: String, _ expected: String) {
        #expect(message(text) == expected)
    }

    /// Each level repeats the one before twice: 30 of them are a thousand million values.
    @Test(arguments: [30, 300]) func whatAliasesRepeatCounts(_ levels: Int) {
        let lines = (1...levels).map { "x\($0): &x\($0) " + ($0 == 1 ? "[a, b]" : "[*x\($0 - 1), *x\($0 - 1)]") }
        let limits = DataLimits(depth: 1000, values: 10_000)
        let found = message(lines.joined(separator: "\n"), limits: limits)
        #expect(found?.hasSuffix("more than 10000 values, those counted that its aliases repeat; split it") == true)
        let key = message((lines + ["? *x\(levels)", ": 1"]).joined(separator: "\n"), limits: limits)
        #expect(key == found)
        let short = message((lines.prefix(5) + ["? *x5", ": 1"]).joined(separator: "\n"), limits: limits)
        #expect(short == "line 6: an alias stands where a key is due; write the key out")
    }

    @Test func aliasesGoNoDeeperThanTheLimit() {
        let lines = (1...20).map { "x\($0): &x\($0) " + ($0 == 1 ? "[a]" : "[*x\($0 - 1)]") }
        let limits = DataLimits(depth: 10, values: 10_000)
        #expect(
            message(lines.joined(separator: "\n"), limits: limits)
                == "line 10: lists and mappings stand in one another more than 10 levels deep")
    }

    @Test func depthAndCountAreLimited() {
        let limits = DataLimits(depth: 3, values: 5)
        #expect(message("[[[1]]]", limits: limits) == nil)
        #expect(
            message("[[[[1]]]]", limits: limits)
                == "line 1: lists and mappings stand in one another more than 3 levels deep")
        #expect(message("[1, 2, 3, 4]", limits: limits) == nil)
        #expect(
            message("[1, 2,\n3, 4, 5]", limits: limits)
                == "line 2: the file holds more than 5 values, those counted that its aliases repeat; split it")
    }

    @Test func directivesAreLimited() {
        let lines = (1...101).map { "%TAG !\($0)! x" }
        #expect(
            message(lines.joined(separator: "\n") + "\n---\na: 1\n")
                == "line 101: more than 100 lines begin with '%'; take the directives out")
        #expect(message(lines.prefix(100).joined(separator: "\n") + "\n---\na: 1\n") == nil)
    }

    @Test func aNameAmongManyMayStandOnce() throws {
        let lines = (0..<100).map { "k\($0): \($0)" }
        #expect(try read(lines.joined(separator: "\n"))?.mapping?.fields.count == 100)
        for name in ["k0", "k15", "k16", "k99"] {
            #expect(
                message((lines + ["\(name): 1"]).joined(separator: "\n"))?.hasSuffix(
                    "the key '\(name)' stands there twice") == true)
        }
    }

    @Test(arguments: [
        ("1", 1.0), ("0.5", 0.5), ("-3", -3), ("1_000", 1000), ("1e3", 1000), (".inf", nil), ("-.inf", nil),
        (".nan", nil),
        ("nan", nil), ("inf", nil), ("1e999", nil), ("", nil), ("x", nil), ("[1]", nil),
    ]) func numbersAreFinite(_ text: String, _ expected: Double?) throws {
        #expect(try read("a: \(text)")?.mapping?.fields.first?.value.number == expected)
    }
}
