import Testing

@testable import PhraseMatching

@Suite struct FlatArrayTests {
    private let memory = FlatMemory(copying: (0..<32).map { UInt8($0) })

    @Test(arguments: [
        (0, 4, true), (0, 8, true), (0, 9, false), (28, 1, true), (29, 1, false), (32, 0, true), (36, 0, false),
        (-4, 1, false),
        (0, -1, false), (2, 1, false), (0, Int.max, false), (Int.max, 1, false),
    ]) func viewsOnlyWhatLiesInside(_ offset: Int, _ count: Int, _ fits: Bool) {
        #expect((FlatArray<UInt32>(memory, offset: offset, count: count) != nil) == fits)
    }

    @Test func anIndexOutOfRangeGivesNil() throws {
        let array = try #require(FlatArray<UInt8>(memory, offset: 8, count: 2))
        #expect([-1, 0, 1, 2].map { array.at($0) } == [nil, 8, 9, nil])
    }

    @Test func tellsItsPlaceInItsOwnMemory() throws {
        let array = try #require(FlatArray<UInt8>(memory, offset: 8, count: 2))
        #expect(array.offset(in: memory) == 8)
        #expect(array.offset(in: FlatMemory(copying: [1])) == nil)
    }

    @Test func emptyMemoryHasEmptyArrays() {
        #expect(FlatArray<UInt8>(FlatMemory(copying: []), offset: 0, count: 0)?.count == 0)
    }

    @Test func whatCannotBeMappedIsNil() {
        #expect(FlatMemory(mapping: "/no/such/file") == nil)
        #expect(FlatMemory(mapping: "/dev/null") == nil)
    }
}
