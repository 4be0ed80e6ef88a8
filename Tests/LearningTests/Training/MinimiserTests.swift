import Testing

@testable import Learning

@Suite struct MinimiserTests {
    private func minimise(
        _ start: [Double], _ minimiser: Minimiser, _ function: @escaping ([Double]) -> (Double, [Double])
    ) -> ([Double], Minimiser.Outcome) {
        let place = NumberBuffer(count: start.count)
        for (index, value) in start.enumerated() { place.start[index] = value }
        let outcome = minimiser.minimise(place) { place, gradient in
            let (value, slopes) = function(place.values)
            for (index, slope) in slopes.enumerated() { gradient.start[index] = slope }
            return value
        }
        return (place.values, outcome)
    }

    private static func isNear(_ first: [Double], _ second: [Double], _ distance: Double) -> Bool {
        zip(first, second).allSatisfy { abs($0 - $1) <= distance }
    }

    private static let sharp = Minimiser(memory: 6, maximumRounds: 500, tolerance: 0, gradientTolerance: 1e-9)

    @Test func findsTheBottomOfABowl() {
        let scales = (0..<20).map { Double(1 + $0 * $0) }
        let (place, outcome) = minimise([Double](repeating: 9, count: 20), Self.sharp) { x in
            (
                zip(x, scales).reduce(0) { $0 + $1.1 * ($1.0 - 3) * ($1.0 - 3) },
                zip(x, scales).map { 2 * $1 * ($0 - 3) }
            )
        }
        #expect(Self.isNear(place, [Double](repeating: 3, count: 20), 1e-6))
        #expect(outcome.hasConverged && outcome.rounds < 300)
    }

    /// Rosenbrock's.
    private static func valley(_ x: [Double]) -> (Double, [Double]) {
        let (a, b) = (1 - x[0], x[1] - x[0] * x[0])
        return (a * a + 100 * b * b, [-2 * a - 400 * x[0] * b, 200 * b])
    }

    @Test func followsACurvedValley() {
        let (place, outcome) = minimise([-1.2, 1], Self.sharp, Self.valley)
        #expect(Self.isNear(place, [1, 1], 1e-6))
        #expect(outcome.rounds < 100)
    }

    /// Of (x - c)² + price · |x| the least is at c less half the price, or at 0.
    @Test func aPriceOnSizeMakesSmallOnesZero() {
        var minimiser = Self.sharp
        minimiser.l1 = 1
        let centres = [3.0, -3, 0.4, -0.4, 0.6, 0]
        let (place, _) = minimise([0, 0, 5, 5, -5, 1], minimiser) { x in
            (
                zip(x, centres).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) },
                zip(x, centres).map { 2 * ($0 - $1) }
            )
        }
        #expect(Self.isNear(place, [2.5, -2.5, 0, 0, 0.1, 0], 1e-6))
        #expect(place[2] == 0 && place[3] == 0 && place[5] == 0)
    }

    @Test func comesBackFromWhereTheFunctionIsNoNumber() {
        let (place, _) = minimise([0.001], Self.sharp) { x in
            x[0] <= 0 ? (.nan, [.nan]) : (x[0] - Exponential.log(x[0]), [1 - 1 / x[0]])
        }
        #expect(Self.isNear(place, [1], 1e-6))
    }

    @Test func endsByRoundsToleranceOrWhereItBegan() {
        let bowl = { (x: [Double]) in (x[0] * x[0] + 1e-3 * x[1] * x[1], [2 * x[0], 2e-3 * x[1]]) }
        #expect(minimise([0, 0], Self.sharp, bowl).1 == Minimiser.Outcome(value: 0, rounds: 0, hasConverged: true))
        var short = Self.sharp
        short.maximumRounds = 1
        #expect(minimise([9, 9], short, bowl).1.rounds == 1)
        let loose = Minimiser(tolerance: 0.5, gradientTolerance: 0)
        let outcome = minimise([-1.2, 1], loose) { x in
            let (value, slopes) = Self.valley(x)
            return (value + 1_000, slopes)
        }.1
        #expect(outcome.rounds == 10 && outcome.hasConverged)
    }
}
