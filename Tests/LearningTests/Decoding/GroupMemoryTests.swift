import Testing

@testable import Learning

@Suite struct GroupMemoryTests {
    @Test func theNewestOfOnePlaceStays() {
        let memory = GroupMemory(places: 3, stride: 4)
        #expect(memory.row(of: 5) == nil)
        memory.newRow(of: 5)[2] = 7
        #expect(memory.row(of: 5)?[2] == 7 && memory.row(of: 1) == nil && memory.row(of: 9) == nil)
        #expect(memory.newRow(of: 9)[2] == 0)
        #expect(memory.row(of: 5) == nil)
    }
}
