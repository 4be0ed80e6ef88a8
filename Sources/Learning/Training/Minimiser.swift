/// Finds the least value of a smooth function, with or without a price on each parameter's size (L1).
///
/// Limited-memory BFGS (Nocedal), orthant-wise (Andrew and Gao) where there is such a price. The step is halved and
/// doubled between what falls too little and what is still falling steeply; a value that is no number counts as too
/// high.
struct Minimiser {
    /// What a function is worth at a place, and its gradient there.
    typealias Function = (_ place: NumberBuffer, _ gradient: NumberBuffer) -> Double

    /// How many past steps are remembered.
    var memory = 6
    /// The price of each parameter's size.
    var l1 = 0.0
    /// No more rounds than this.
    var maximumRounds = 200
    /// Ends where ten rounds make the value less by no more than this share of it.
    var tolerance = 1e-5
    /// Ends where the gradient is no longer than this share of the parameters' length (or of 1).
    var gradientTolerance = 1e-5
    /// How many threads work on long vectors; changes no bit.
    var threads = 1

    private static let leastFall = 1e-4
    private static let leastFlattening = 0.9
    private static let mostTries = 40
    private static let period = 10

    /// What came out.
    struct Outcome: Equatable {
        var value: Double
        var rounds: Int
        var hasConverged: Bool
    }

    /// Moves a place to where the function is least.
    func minimise(
        _ place: NumberBuffer,
        progress: (_ round: Int, _ value: Double, _ gradientNorm: Double) -> Void = { _, _, _ in },
        _ function: @escaping Function
    ) -> Outcome {
        var search = MinimiserSearch(place, settings: self, function)
        var values = [search.value]
        var rounds = 0
        while rounds < maximumRounds {
            if search.isFlat { return Outcome(value: search.value, rounds: rounds, hasConverged: true) }
            guard search.step() || (search.forget() && search.step()) else {
                return Outcome(value: search.value, rounds: rounds, hasConverged: false)
            }
            rounds += 1
            progress(rounds, search.value, search.gradientNorm)
            values.append(search.value)
            if rounds >= Self.period,
                values[rounds - Self.period] - search.value <= tolerance * magnitude(search.value)
            {
                return Outcome(value: search.value, rounds: rounds, hasConverged: true)
            }
        }
        return Outcome(value: search.value, rounds: rounds, hasConverged: false)
    }

    private func magnitude(_ value: Double) -> Double { value < 0 ? -value : value }

    /// What the search must keep to.
    static var limits: (fall: Double, flattening: Double, tries: Int) { (leastFall, leastFlattening, mostTries) }
}
