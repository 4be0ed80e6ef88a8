import Testing

@testable import Markup

@Suite("Several threads")
struct ConcurrencyTests {
    @Test("parse at the same time what each would parse alone")
    func threads() async {
        var pages = PageGenerator(seed: 3)
        let inputs = (0..<40).map { index in
            index % 3 == 0 ? "<jobs><job><t>\(index) R&D</t></job></jobs>" : pages.page()
        }.map { [UInt8]($0.utf8) }
        let alone = inputs.map { MarkupParser().parse($0) }
        for _ in 0..<5 {
            let together = await withTaskGroup(of: (Int, Document).self) { group in
                for (index, input) in inputs.enumerated() {
                    group.addTask { (index, MarkupParser().parse(input)) }
                }
                var documents = alone
                for await (index, document) in group { documents[index] = document }
                return documents
            }
            #expect(together == alone)
        }
    }
}
