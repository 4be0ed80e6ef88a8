import Testing

@testable import Markup

/// Files of known formats, whose records have names of their own.
@Suite struct RecordNamesTests {
    private func records(_ text: String, as format: SourceFormat, _ names: RecordNames) -> [Record] {
        var found: [Record] = []
        MarkupParser().parseRecords(Array(text.utf8), as: format, named: names) { found.append($0) }
        return found
    }

    @Test func elementsAreRecordsByName() {
        let text = """
            <x:set xmlns:x="urn:x"><x:thing x:id="1"><job>a</job><p>b</p></x:thing>
            <x:job>c</x:job><x:thing x:id="2"><x:thing x:id="3"/></x:thing></x:set>
            """
        let found = records(text, as: .xml, RecordNames(elements: ["thing"]))
        #expect(found.map(\.type) == ["thing", "thing"] && found.map(\.line) == [1, 2])
        #expect(
            found[0].fields == [
                Field(path: "@id", value: "1"), Field(path: "job", value: "a"), Field(path: "p", value: "b"),
            ])
        #expect(found[1].fields == [Field(path: "@id", value: "2"), Field(path: "thing.@id", value: "3")])
    }

    @Test func aFileWithoutThemHasNoRecord() {
        #expect(records("<jobs><job>a</job></jobs>", as: .xml, RecordNames(elements: ["thing"])).isEmpty)
    }

    @Test func arraysHoldRecordsByKeyAndTheRestIsOneMore() {
        let text =
            "{\"head\": {\"title\": \"t\"}, \"jobs\": [{\"a\": 1}], \"things\": [{\"a\": 2}, {\"a\": [3, 4]}], \"@context\": \"c\"}"
        let found = records(text, as: .json, RecordNames(arrays: ["things": "thing"]))
        #expect(found.map(\.type) == ["thing", "thing", "object"])
        #expect(found[1].all("a") == ["3", "4"])
        #expect(found[2].first("head.title") == "t" && found[2].all("jobs.a") == ["1"])
    }
}
