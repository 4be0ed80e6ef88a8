import Reporting
import Testing

struct JSONDocumentTests {
    @Test func theVersionIsTheLastKey() {
        var writer = JSONWriter()
        writer.document { $0.member("a", 1) }
        #expect(Sample.string(writer.bytes) == #"{"a":1,"schemaVersion":1}"#)
    }

    @Test func jsonIsWrittenAsItIs() {
        var writer = JSONWriter()
        writer.object { object in
            object.key("a")
            object.value(json: "[1]")
            object.member("b", 2)
        }
        #expect(Sample.string(writer.bytes) == #"{"a":[1],"b":2}"#)
    }
}
