/// How often a choice is right, by its margin: a table of whole numbers that never falls.
///
/// Isotonic regression on choices whose truth is known: neighbours in the order of margins are pooled until no pool
/// is right less often than the one before it. Counts are compared as fractions, so that nothing is rounded before
/// the end.
public struct Calibration: Sendable, Equatable {
    /// From a margin on, so many of a thousand choices are right.
    public struct Step: Sendable, Equatable {
        /// The least margin.
        public let margin: Int32
        /// 0 to 1000.
        public let thousandths: Int32
    }

    /// No table.
    public static let none = Calibration()

    /// The steps, both numbers rising from one to the next.
    public let steps: [Step]

    private init() { steps = [] }

    /// Learns the table.
    ///
    /// - Parameters:
    ///   - observed: margins of choices that the model was not trained on, and whether each was right; in any order.
    ///   - least: how many choices a step stands for at least, where there are as many.
    public init(_ observed: [(margin: Int32, isRight: Bool)], least: Int = 1) {
        var pools: [Pool] = []
        for pool in Self.gathered(observed, least: max(1, least)) {
            pools.append(pool)
            while pools.count > 1, !pools[pools.count - 2].isBelow(pools[pools.count - 1]) {
                let last = pools.removeLast()
                pools[pools.count - 1].take(last)
            }
        }
        var steps: [Step] = []
        for pool in pools where steps.last?.thousandths != pool.thousandths {
            steps.append(Step(margin: pool.margin, thousandths: pool.thousandths))
        }
        self.steps = steps
    }

    /// Takes steps that were learned before; nil where they do not rise, or one is missing.
    init?(steps: [(Int32, Int32)?]) {
        var checked: [Step] = []
        for step in steps {
            guard let (margin, thousandths) = step, (0...1000).contains(thousandths) else { return nil }
            if let last = checked.last, margin <= last.margin || thousandths <= last.thousandths { return nil }
            checked.append(Step(margin: margin, thousandths: thousandths))
        }
        self.steps = checked
    }

    /// How many of a thousand choices of such a margin are right, 0 to 1000; below the first step as many as there,
    /// and 0 without a table.
    public func thousandths(_ margin: Int32) -> Int {
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].margin <= margin { low = middle + 1 } else { high = middle }
        }
        return steps.isEmpty ? 0 : Int(steps[max(0, low - 1)].thousandths)
    }

    /// Choices of neighbouring margins.
    private struct Pool {
        var margin: Int32
        var right: Int
        var count: Int

        mutating func take(_ other: Pool) {
            right += other.right
            count += other.count
        }

        func isBelow(_ other: Pool) -> Bool { right * other.count < other.right * count }

        var thousandths: Int32 { Int32((2_000 * right + count) / (2 * count)) }
    }

    /// One pool for each margin, or for several where one has too few choices; the last may be small.
    private static func gathered(_ observed: [(margin: Int32, isRight: Bool)], least: Int) -> [Pool] {
        var pools: [Pool] = []
        var last: Int32?
        for (margin, isRight) in observed.sorted(by: { $0.margin < $1.margin }) {
            let pool = Pool(margin: margin, right: isRight ? 1 : 0, count: 1)
            if let open = pools.last, last == margin || open.count < least {
                pools[pools.count - 1].take(pool)
            } else {
                pools.append(pool)
            }
            last = margin
        }
        return pools
    }
}
