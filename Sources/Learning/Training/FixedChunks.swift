/// Work on long vectors in chunks that depend on their length alone: sums come out the same on any number of threads.
struct FixedChunks {
    static let length = 1 << 14

    let count: Int
    let threads: Int

    private var chunkCount: Int { (count + Self.length - 1) / Self.length }

    /// Hands every chunk over, on several threads where there are several.
    func forEach(_ body: (Range<Int>) -> Void) {
        forEachNumbered { body($1) }
    }

    /// The sum of what a closure gives for the chunks, added up in their order.
    func sum(_ body: (Range<Int>) -> Double) -> Double {
        guard chunkCount > 1 else { return count > 0 ? body(0..<count) : 0 }
        let parts = NumberBuffer(count: chunkCount)
        forEachNumbered { parts.start[$0] = body($1) }
        var sum = 0.0
        for chunk in 0..<chunkCount { sum += parts.start[chunk] }
        return sum
    }

    private func forEachNumbered(_ body: (Int, Range<Int>) -> Void) {
        let workers = max(1, min(threads, chunkCount))
        Workers.run(workers) { worker in
            for chunk in (chunkCount * worker / workers)..<(chunkCount * (worker + 1) / workers) {
                body(chunk, chunk * Self.length..<min(count, (chunk + 1) * Self.length))
            }
        }
    }
}

/// The few operations on vectors that minimising is made of.
extension FixedChunks {
    /// The product of two vectors, in eight sums that are added in a fixed order.
    func dot(_ first: NumberBuffer, _ second: NumberBuffer) -> Double {
        let (a, b) = (first.start, second.start)
        return sum { Self.dot(a, b, $0) }
    }

    static func dot(_ a: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>, _ range: Range<Int>) -> Double
    {
        var (s0, s1, s2, s3) = (NumberPair.zero, NumberPair.zero, NumberPair.zero, NumberPair.zero)
        var index = range.lowerBound
        while index &+ 8 <= range.upperBound {
            s0 += a.pair(index) * b.pair(index)
            s1 += a.pair(index &+ 2) * b.pair(index &+ 2)
            s2 += a.pair(index &+ 4) * b.pair(index &+ 4)
            s3 += a.pair(index &+ 6) * b.pair(index &+ 6)
            index &+= 8
        }
        let pair = (s0 + s1) + (s2 + s3)
        var sum = pair.x + pair.y
        while index < range.upperBound {
            sum += a[index] * b[index]
            index &+= 1
        }
        return sum
    }

    /// Adds a multiple of a vector to another.
    func add(_ factor: Double, _ vector: NumberBuffer, to target: NumberBuffer) {
        let (a, b) = (vector.start, target.start)
        forEach { for index in $0 { b[index] += factor * a[index] } }
    }

    /// Adds a multiple of a vector to another, and gives the product of what that comes to with a third, in one pass.
    func add(_ factor: Double, _ vector: NumberBuffer, to target: NumberBuffer, times third: NumberBuffer) -> Double {
        let (a, b, c) = (vector.start, target.start, third.start)
        return sum { range in
            for index in range { b[index] += factor * a[index] }
            return Self.dot(b, c, range)
        }
    }
}
