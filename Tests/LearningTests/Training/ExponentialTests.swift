import Foundation
import Testing

@testable import Learning

@Suite struct ExponentialTests {
    /// How many steps of the last place lie between two numbers.
    private func steps(_ first: Double, _ second: Double) -> Double { abs(first - second) / second.ulp }

    @Test func theExponentialIsWithinTwoStepsOfTheSystems() {
        var generator = FixedGenerator(seed: 1)
        var most = 0.0
        for range in [-700.0...700, -1...1, -1e-5...1e-5, -40...0] {
            for _ in 0..<20_000 {
                let x = Double.random(in: range, using: &generator)
                most = max(most, steps(Exponential.exp(x), Foundation.exp(x)))
            }
        }
        #expect(most <= 2)
    }

    @Test func theLogarithmIsWithinTwoStepsOfTheSystems() {
        var generator = FixedGenerator(seed: 2)
        var most = 0.0
        for _ in 0..<40_000 {
            let bits = UInt64.random(in: 1..<Double.infinity.bitPattern, using: &generator)
            let (wide, near) = (Double(bitPattern: bits), Double.random(in: 0.5...2, using: &generator))
            for x in [wide, near] where x != 1 { most = max(most, steps(Exponential.log(x), Foundation.log(x))) }
        }
        #expect(most <= 2)
    }

    @Test(arguments: [
        (0.0, 1.0), (709.5, .infinity), (.infinity, .infinity), (-708.5, 0), (-.infinity, 0),
    ]) func edgesOfTheExponential(_ x: Double, _ expected: Double) { #expect(Exponential.exp(x) == expected) }

    @Test(arguments: [
        (1.0, 0.0), (0, -.infinity), (.infinity, .infinity), (.leastNonzeroMagnitude, -744.4400719213812),
        (2, 0.6931471805599453),
    ]) func edgesOfTheLogarithm(_ x: Double, _ expected: Double) { #expect(Exponential.log(x) == expected) }

    @Test func whatIsNoNumberStaysSo() {
        #expect(Exponential.exp(.nan).isNaN && Exponential.log(.nan).isNaN && Exponential.log(-1).isNaN)
    }

    /// The same bits on every machine: these were worked out once.
    @Test func theBitsArePinned() {
        var (powers, logarithms): (UInt64, UInt64) = (0, 0)
        for step in 1...1_000 {
            powers = powers &* 31 &+ Exponential.exp(Double(step) * 0.37 - 190).bitPattern
            logarithms = logarithms &* 31 &+ Exponential.log(Double(step) * 0.37).bitPattern
        }
        #expect(powers == 3_503_560_008_273_733_111)
        #expect(logarithms == 18_269_375_395_221_311_277)
    }
}
