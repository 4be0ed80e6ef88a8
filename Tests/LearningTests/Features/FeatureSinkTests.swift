import Testing

@testable import Learning

@Suite struct FeatureSinkTests {
    @Test func keepsKeysByPosition() {
        var keys = Sample.keys([[1, 2], [], [3, 3]])
        let own = { (number: Int) in Feature(Sample.template, .number(number)).key.value }
        #expect((0..<3).map { Array(keys.keys(at: $0)) } == [[own(1), own(2)], [], [own(3), own(3)]])
        #expect(keys.count == 3 && keys.keys(at: 3).isEmpty && keys.keys(at: -1).isEmpty)
        keys.removeAll()
        #expect(keys.count == 0 && keys.keys(at: 0).isEmpty)
    }
}
