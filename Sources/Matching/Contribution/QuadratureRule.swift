import Synchronization

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

    private static let known = Mutex<[Int: QuadratureRule]>([:])

    /// The rule for a product of so many factors 1 - t x s with each s from 0 to 1, kept once it is made.
    ///
    /// Half as many nodes as factors are exact. Beyond 256 factors the rules come in few sizes, since large ones take long
    /// to make, and 1,024 nodes are enough for any: with m nodes and n factors the error is at most about e^(-4m²/n) of the
    /// value (from the size of the product on an ellipse around the interval, Trefethen 2013, theorem 19.3), which for
    /// 100,000 factors is below the last digit of a number.
    static func forProduct(of factors: Int) -> QuadratureRule {
        let exact = (factors + 1) / 2
        let size = exact <= 128 ? exact : exact <= 512 ? 512 : 1024
        if let rule = known.withLock({ $0[size] }) { return rule }
        let rule = QuadratureRule(nodeCount: size)
        known.withLock { $0[size] = rule }
        return rule
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
