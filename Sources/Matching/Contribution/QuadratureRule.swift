#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gauss-Legendre quadrature over 0...1: with n nodes exact for polynomials up to degree 2n - 1.
struct QuadratureRule: Sendable {
    /// Where to evaluate, in rising order.
    let nodes: [Double]
    /// What each value counts.
    let weights: [Double]

    /// Finds the nodes: the zeros of the Legendre polynomial of that degree, each by Newton's iteration.
    init(nodeCount count: Int) {
        var nodes: [Double] = []
        var weights: [Double] = []
        for place in 0..<max(count, 1) {
            let degree = max(count, 1)
            // Near enough to the zero for every degree that the iteration meets no other (Abramowitz and Stegun 22.16.6).
            var x = -cos(Double.pi * (Double(place) + 0.75) / (Double(degree) + 0.5))
            var slope = 1.0
            for _ in 0..<100 {
                let (value, derivative) = Self.legendre(degree, at: x)
                slope = derivative
                let step = value / derivative
                x -= step
                if abs(step) <= 1e-16 { break }
            }
            slope = Self.legendre(degree, at: x).derivative
            nodes.append((1 + x) / 2)
            weights.append(1 / ((1 - x * x) * slope * slope))
        }
        self.nodes = nodes
        self.weights = weights
    }

    /// A Legendre polynomial and its derivative at a point between -1 and 1, by the three-term recurrence.
    private static func legendre(_ degree: Int, at x: Double) -> (value: Double, derivative: Double) {
        var (before, value) = (1.0, x)
        for n in 1..<max(degree, 1) {
            let next = (Double(2 * n + 1) * x * value - Double(n) * before) / Double(n + 1)
            (before, value) = (value, next)
        }
        return (value, Double(degree) * (x * value - before) / (x * x - 1))
    }
}
