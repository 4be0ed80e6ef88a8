/// Works on a stream of inputs on several cores and hands the results on in the order of the inputs.
///
/// Only a window of inputs is under way at any time, so memory does not grow with their number.
public struct OrderedPipeline: Sendable {
    /// How many inputs are worked on at once.
    public let jobs: Int
    /// More inputs at once only fill memory: no machine has so many cores for us.
    private static let mostJobs = 256
    /// How many results may wait for an earlier one, for each job.
    private static let waitingPerJob = 8

    /// Makes a pipeline; fewer than one job counts as one, and too many as the most there may be.
    public init(jobs: Int) {
        self.jobs = min(max(1, jobs), Self.mostJobs)
    }

    /// Runs it to the end, or to the first error of the consumer.
    ///
    /// - Parameters:
    ///   - inputs: taken one by one as the work goes on.
    ///   - transform: runs on any thread.
    ///   - consume: gets the results in the order of the inputs, one at a time.
    public func run<Input: Sendable, Output: Sendable>(
        _ inputs: some Sequence<Input>, _ transform: @escaping @Sendable (Input) -> Output,
        consume: (Output) throws -> Void
    ) async throws {
        guard jobs > 1 else {
            for input in inputs { try consume(transform(input)) }
            return
        }
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var iterator = inputs.makeIterator()
            var waiting: [Int: Output] = [:]
            var (started, running, handedOn) = (0, 0, 0)
            while true {
                while running < jobs, started - handedOn < jobs * Self.waitingPerJob, let input = iterator.next() {
                    let place = started
                    group.addTask { (place, transform(input)) }
                    started += 1
                    running += 1
                }
                guard let (place, output) = try await group.next() else { return }
                running -= 1
                waiting[place] = output
                while let output = waiting.removeValue(forKey: handedOn) {
                    try consume(output)
                    handedOn += 1
                }
            }
        }
    }
}
