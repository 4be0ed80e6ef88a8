import Foundation
import TestSupport
import Testing

@testable import Skillsieve

struct LineStreamTests {
    private func lines(_ text: String, limit: Int = 1 << 20) throws -> [LineStream.Line] {
        let folder = try TemporaryFolder()
        let descriptor = open(try folder.write("lines", text), O_RDONLY)
        defer { close(descriptor) }
        return Array(LineStream(descriptor: descriptor, limit: limit))
    }

    private func line(_ number: Int, _ text: String?) -> LineStream.Line {
        LineStream.Line(number: number, bytes: text.map { Array($0.utf8) })
    }

    @Test func linesAreNumberedAndBlankOnesPassedOver() throws {
        #expect(try lines("a\n\n  \r\nb\nc") == [line(1, "a"), line(4, "b"), line(5, "c")])
        #expect(try lines("") == [])
        #expect(try lines("\n\n") == [])
        #expect(try lines("a\n") == [line(1, "a")])
    }

    @Test func longLinesCrossManyReads() throws {
        let long = String(repeating: "x", count: 300_000)
        #expect(try lines("a\n\(long)\nb\n") == [line(1, "a"), line(2, long), line(3, "b")])
    }

    @Test func linesThatAreTooLongAreNamedAndTheRestIsRead() throws {
        let long = String(repeating: "x", count: 500_000)
        #expect(
            try lines("a\n\(long)\nb\n\(long)", limit: 70_000) == [
                line(1, "a"), line(2, nil), line(3, "b"), line(4, nil),
            ])
    }
}
