import Testing

@testable import SkillTaxonomy

@Suite struct UniqueListTests {
    @Test(arguments: [0, 1, 23, 24, 25, 200]) func keepsEachValueOnceInOrder(_ count: Int) {
        var list = UniqueList<Int>()
        let first = (0..<count).map { list.append($0) }
        #expect(first.allSatisfy { $0 })
        let second = (0..<count).map { list.append($0) }
        #expect(!second.contains(true))
        #expect(list.elements == Array(0..<count))
        #expect(!list.contains(count))
    }

    @Test func beginsWithWhatIsThere() {
        var list = UniqueList(Array(0..<30))
        let added = [7, 30, 30].map { list.append($0) }
        #expect(added == [false, true, false])
        #expect(list.elements.count == 31)
    }
}
