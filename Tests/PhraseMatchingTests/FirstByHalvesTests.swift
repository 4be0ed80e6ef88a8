import Testing

@testable import PhraseMatching

/// Searching by halves.
@Suite struct FirstByHalvesTests {
    @Test(arguments: [(0, 0), (3, 3), (9, 9), (10, nil)]) func searchesByHalves(_ least: Int, _ expected: Int?) {
        #expect((0..<10).firstByHalves { $0 >= least } == expected)
        #expect((0..<0).firstByHalves { $0 >= least } == nil)
    }
}
