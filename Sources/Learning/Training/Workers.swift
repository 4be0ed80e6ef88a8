import Dispatch

/// Runs the same work several times side by side.
package enum Workers {
    /// Runs a closure once for each worker, on threads of their own where there are several, and waits for all.
    ///
    /// What the closure changes must be each worker's own: the compiler is told to trust that.
    static func run(_ count: Int, _ body: (_ worker: Int) -> Void) {
        guard count > 1 else { return body(0) }
        withoutActuallyEscaping(body) { body in
            nonisolated(unsafe) let work = body
            DispatchQueue.concurrentPerform(iterations: count) { work($0) }
        }
    }

    /// What a closure gives for each number below a count, in their order, worked out on several threads.
    ///
    /// What the closure changes must be each number's own.
    package static func map<Value>(_ count: Int, threads: Int, _ body: (Int) -> Value) -> [Value] {
        var values = [Value?](repeating: nil, count: count)
        let workers = max(1, min(threads, count))
        values.withUnsafeMutableBufferPointer { slots in
            // Each number's place is written by the one worker that has the number.
            nonisolated(unsafe) let slots = slots
            run(workers) { worker in
                for number in stride(from: worker, to: count, by: workers) { slots[number] = body(number) }
            }
        }
        return values.compactMap(\.self)
    }
}
