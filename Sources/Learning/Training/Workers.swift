import Dispatch

/// Runs the same work several times side by side.
enum Workers {
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
}
