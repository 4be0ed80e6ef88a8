import Testing

@testable import Learning

@Suite struct ScoreBufferTests {
    @Test func growsAndDoesNotShrink() {
        let buffer = ScoreBuffer()
        buffer.reserve(100)
        let start = buffer.start
        for index in 0..<100 { start[index] = Int32(index) }
        buffer.reserve(10)
        #expect(buffer.start == start && buffer.start[99] == 99)
    }
}
