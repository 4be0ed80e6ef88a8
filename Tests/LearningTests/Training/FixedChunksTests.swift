import Testing

@testable import Learning

@Suite struct FixedChunksTests {
    private func buffer(_ count: Int, seed: UInt64) -> NumberBuffer {
        var generator = FixedGenerator(seed: seed)
        let buffer = NumberBuffer(count: count)
        for index in 0..<count { buffer.start[index] = Double.random(in: -1...1, using: &generator) }
        return buffer
    }

    @Test(arguments: [0, 1, 7, 8, 9, 16_384, 16_385, 50_001]) func sumsAreTheSameOnAnyNumberOfThreads(_ count: Int) {
        let (first, second) = (buffer(count, seed: 1), buffer(count, seed: 2))
        let one = FixedChunks(count: count, threads: 1).dot(first, second)
        let plain = (0..<count).reduce(0.0) { $0 + first.start[$1] * second.start[$1] }
        #expect(abs(one - plain) <= 1e-9)
        for threads in 2...5 { #expect(FixedChunks(count: count, threads: threads).dot(first, second) == one) }
    }

    @Test func addsAndMultipliesInOnePass() {
        let (first, second, third) = (buffer(40_000, seed: 1), buffer(40_000, seed: 2), buffer(40_000, seed: 3))
        let copy = NumberBuffer(count: 40_000)
        copy.copy(second)
        let chunks = FixedChunks(count: 40_000, threads: 2)
        let product = chunks.add(0.5, first, to: second, times: third)
        chunks.add(0.5, first, to: copy)
        #expect(second.values == copy.values)
        #expect(product == chunks.dot(copy, third))
    }

    @Test func everyIndexIsVisitedOnce() {
        let counts = NumberBuffer(count: 40_000)
        let start = counts.start
        FixedChunks(count: 40_000, threads: 3).forEach { for index in $0 { start[index] += 1 } }
        #expect(counts.values.allSatisfy { $0 == 1 })
    }
}
