import Testing

@testable import SkillTaxonomy

@Suite struct JSONReaderTests {
    private func read(_ text: String, limits: DataLimits = .standard) throws(DataProblem) -> DataNode? {
        let found: Result<DataNode?, DataProblem> = Array(text.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(DataProblem) in try JSONReader.read(bytes, limits: limits) }
        }
        return try found.get()
    }

    /// What is JSON and YAML both reads the same, but for the lines of empty mappings' names.
    @Test(arguments: [
        "{\"a\": 1, \"b\": [true, null, -2.5e3], \"c\": {\"d\": \"x\"}}", "[]", "{}", "[[], {}]", "\"x\"",
        "{\n\"a\":\n[\n1,\n2\n]\n}\n",
    ]) func readsTheSameAsYAML(_ text: String) throws {
        #expect(try read(text) == YAMLReader.read(text))
    }

    @Test func resolvesEscapes() throws {
        #expect(
            try read(#"["\"\\\/\b\f\n\r\t", "\u00e9", "\ud83d\ude00", "\ud83d", "\ud83dx", "\udc00"]"#)?.list?.map(
                \.text)
                == ["\"\\/\u{8}\u{C}\n\r\t", "é", "😀", "\u{FFFD}", "\u{FFFD}x", "\u{FFFD}"])
    }

    @Test(arguments: [
        "", "{", "[1", "[1,]", "{\"a\":1,}", "{a: 1}", "{\"a\" 1}", "[01x]", "[+1]", "[.5]", "[0x10]", "[nan]", "[1] 2",
        "[\"a]", "[\"\\x\"]", "[\"\\u12\"]", "[\"a\nb\"]", "{\"a\"}", "[1 2]", "}", "]", ",", "[}", "{]",
    ]) func whatIsNoJSONIsNil(_ text: String) throws {
        #expect(try read(text) == nil)
    }

    @Test func aNameTwiceIsNamed() {
        let found = #expect(throws: DataProblem.self) { try read("{\"b\": 1,\n\"a\": 1,\n \"a\": 2}") }
        #expect(found?.description == "line 2: the key 'a' stands there twice")
    }

    @Test func depthAndCountAreLimited() {
        let limits = DataLimits(depth: 3, values: 5)
        let deep = #expect(throws: DataProblem.self) {
            try read(String(repeating: "[", count: 100_000), limits: limits)
        }
        #expect(deep?.fault == .tooDeep(limit: 3))
        let many = #expect(throws: DataProblem.self) { try read("[1,2,3,4,5]", limits: limits) }
        #expect(many?.fault == .tooManyValues(limit: 5))
    }
}
