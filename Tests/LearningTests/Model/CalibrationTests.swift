import Testing

@testable import Learning

@Suite struct CalibrationTests {
    private func steps(_ calibration: Calibration) -> [[Int32]] {
        calibration.steps.map { [$0.margin, $0.thousandths] }
    }

    @Test func poolsNeighboursThatFall() {
        let observed: [(Int32, Bool)] = [
            (1, false), (2, true), (3, false), (4, true), (4, true), (5, false), (6, true), (9, true),
        ]
        #expect(steps(Calibration(observed)) == [[1, 0], [2, 500], [4, 667], [6, 1_000]])
        #expect(Calibration(observed.reversed()) == Calibration(observed))
    }

    @Test func asksTheStepBelow() {
        let calibration = Calibration([(10, false), (10, true), (20, true)])
        #expect([-5, 9, 10, 19, 20, .max].map { calibration.thousandths($0) } == [500, 500, 500, 500, 1_000, 1_000])
        #expect(Calibration([]).thousandths(7) == 0 && Calibration([]) == .none)
    }

    @Test func aStepStandsForEnoughChoices() {
        let observed: [(Int32, Bool)] = (0..<40).map { (Int32($0), $0 >= 20) }
        #expect(steps(Calibration(observed, least: 30)) == [[0, 333], [30, 1_000]])
        #expect(steps(Calibration(observed, least: 100)) == [[0, 500]])
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func neverFallsAndKeepsTheMean(_ seed: UInt64) {
        var generator = FixedGenerator(seed: seed)
        let observed: [(margin: Int32, isRight: Bool)] = (0..<500).map { _ in
            let margin = Int32.random(in: -40...60, using: &generator)
            return (margin, Int.random(in: -40...60, using: &generator) < margin)
        }
        let calibration = Calibration(observed)
        let values = (-50...70).map { calibration.thousandths(Int32($0)) }
        #expect(values == values.sorted() && values.allSatisfy { (0...1_000).contains($0) })
        let expected = observed.reduce(0) { $0 + calibration.thousandths($1.margin) }
        #expect(abs(expected - observed.count { $0.isRight } * 1_000) <= observed.count / 2)
        #expect(Calibration(observed.shuffled(using: &generator)) == calibration)
    }

    /// Of all tables that do not fall, none is nearer to what was observed.
    @Test(arguments: 1...12 as ClosedRange<UInt64>) func isTheNearestTable(_ seed: UInt64) {
        var generator = FixedGenerator(seed: seed)
        let observed: [(margin: Int32, isRight: Bool)] = (0..<6).map { ($0, Bool.random(using: &generator)) }
        func distance(_ table: [Double]) -> Double {
            zip(table, observed).reduce(0) { sum, pair in
                let gap = pair.0 - (pair.1.isRight ? 1 : 0)
                return sum + gap * gap
            }
        }
        let calibration = Calibration(observed)
        let own = distance(observed.map { Double(calibration.thousandths($0.margin)) / 1_000 })
        var tables: [[Double]] = [[]]
        for _ in observed {
            tables = tables.flatMap { table -> [[Double]] in
                let values = (0...12).map { Double($0) / 12 }
                return values.filter { $0 >= table.last ?? 0 }.map { table + [$0] }
            }
        }
        #expect(tables.allSatisfy { distance($0) >= own - 1e-2 })
    }
}
