import Testing

@testable import Learning

@Suite struct ScoreBufferTests {
    @Test func growsAndKeepsWhatItHolds() {
        let buffer = ScoreBuffer()
        buffer.start[0] = 3
        buffer.reserve(100)
        #expect(buffer.start[0] == 3 && buffer.start[99] == 0)
        let start = buffer.start
        buffer.reserve(10)
        #expect(buffer.start == start)
    }
}
