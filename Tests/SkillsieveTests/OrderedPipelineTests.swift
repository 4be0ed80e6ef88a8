import Foundation
import Skillsieve
import Testing

struct OrderedPipelineTests {
    @Test(arguments: [0, 1, 2, 3, 8, 1 << 60, .max])
    func resultsKeepTheOrderOfTheInputs(jobs: Int) async throws {
        var results: [Int] = []
        try await OrderedPipeline(jobs: jobs).run(0..<200) { number in
            // The later ones of each handful are done first.
            usleep(UInt32(7 - number % 7) * 100)
            return number * 2
        } consume: {
            results.append($0)
        }
        #expect(results == (0..<200).map { $0 * 2 })
    }

    /// However slow the first input is, only a window of inputs may be taken before its result is handed on.
    @Test func noMoreThanAWindowIsUnderWay() async throws {
        let taken = Counter()
        let inputs = (0..<10_000).lazy.map { number in
            taken.increase()
            return number
        }
        var most = 0
        var handedOn = 0
        try await OrderedPipeline(jobs: 2).run(inputs) { number in
            if number == 0 { usleep(50_000) }
        } consume: { _ in
            most = max(most, taken.value - handedOn)
            handedOn += 1
        }
        #expect(handedOn == 10_000)
        #expect(most <= 2 * 8 + 2)
    }

    @Test(arguments: [1, 2])
    func theConsumersErrorEndsTheRun(jobs: Int) async {
        struct Stop: Error {}
        var consumed = 0
        await #expect(throws: Stop.self) {
            try await OrderedPipeline(jobs: jobs).run(0..<1000) {
                $0
            } consume: { _ in
                consumed += 1
                if consumed == 5 { throw Stop() }
            }
        }
        #expect(consumed == 5)
    }
}

/// Counts on any thread.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    var value: Int { lock.withLock { count } }
    func increase() { lock.withLock { count += 1 } }
}
