import Testing

@testable import Markup

@Suite("Line numbers")
struct LineCounterTests {
    @Test("are right in any order, beyond the ends too")
    func lines() {
        let bytes = [UInt8]("a\nb\n\nc".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var lines = LineCounter(buffer)
            for (offset, line) in [(0, 1), (2, 2), (5, 4), (1, 1), (4, 3), (99, 4), (-1, 1), (3, 2)] {
                #expect(lines.line(of: offset) == line)
            }
        }
    }
}
