/// A step that was taken, and how the gradient changed along it.
private struct Move {
    let place: NumberBuffer
    let gradient: NumberBuffer
    /// The product of the two.
    var product = 0.0

    init(count: Int) {
        place = NumberBuffer(count: count)
        gradient = NumberBuffer(count: count)
    }
}

/// One search of a `Minimiser`: where it stands, and the steps that it remembers.
struct MinimiserSearch {
    private let settings: Minimiser
    private let function: Minimiser.Function
    private let chunks: FixedChunks
    private let place: NumberBuffer
    private let gradient: NumberBuffer
    /// The gradient with the price of size in it; the gradient itself where there is none.
    private let slope: NumberBuffer
    private let direction: NumberBuffer
    private let pastPlace: NumberBuffer
    private let pastGradient: NumberBuffer
    private var moves: [Move] = []
    /// How much the last move bent the gradient: its scale.
    private var bend = 0.0
    /// What the function is worth here, with the price of size.
    private(set) var value: Double
    /// The length of the slope.
    private(set) var gradientNorm = 0.0

    init(_ place: NumberBuffer, settings: Minimiser, _ function: @escaping Minimiser.Function) {
        self.settings = settings
        self.function = function
        self.place = place
        chunks = FixedChunks(count: place.count, threads: settings.threads)
        gradient = NumberBuffer(count: place.count)
        slope = settings.l1 > 0 ? NumberBuffer(count: place.count) : gradient
        direction = NumberBuffer(count: place.count)
        pastPlace = NumberBuffer(count: place.count)
        pastGradient = NumberBuffer(count: place.count)
        value = function(place, gradient)
        value += priceOfSize
        findSlope()
        gradientNorm = chunks.dot(slope, slope).squareRoot()
    }

    /// Whether the slope is as good as none.
    var isFlat: Bool {
        let length = chunks.dot(place, place).squareRoot()
        return gradientNorm <= settings.gradientTolerance * (length > 1 ? length : 1)
    }

    /// Forgets the steps so far; false where there are none.
    mutating func forget() -> Bool {
        defer { moves = [] }
        return !moves.isEmpty
    }

    /// Goes one step on; false where no step leads down.
    mutating func step() -> Bool {
        findDirection()
        let fall = chunks.dot(direction, slope)
        guard fall < 0 else { return false }
        pastPlace.copy(place)
        pastGradient.copy(gradient)
        let first = moves.isEmpty ? 1 / gradientNorm : 1
        guard let reached = settings.l1 > 0 ? halve(from: first) : bisect(from: first, fall) else {
            place.copy(pastPlace)
            gradient.copy(pastGradient)
            return false
        }
        value = reached
        remember()
        findSlope()
        gradientNorm = chunks.dot(slope, slope).squareRoot()
        return true
    }

    // MARK: The step's length

    /// The value after a step that falls enough and ends where the slope is flatter; nil where there is none.
    private mutating func bisect(from first: Double, _ fall: Double) -> Double? {
        let limits = Minimiser.limits
        var (low, high, length) = (0.0, Double.infinity, first)
        var best: Double?
        for _ in 0..<limits.tries {
            move(length)
            let reached = function(place, gradient)
            if !(reached <= value + limits.fall * length * fall) {
                high = length
            } else if chunks.dot(direction, gradient) < limits.flattening * fall {
                (low, best) = (length, reached)
            } else {
                return reached
            }
            length = high.isFinite ? (low + high) / 2 : 2 * length
        }
        guard best != nil else { return nil }
        // No length had both; one that falls enough is still a step.
        move(low)
        return function(place, gradient)
    }

    /// The value after a step within the orthant, which falls enough; nil where there is none.
    private mutating func halve(from first: Double) -> Double? {
        let limits = Minimiser.limits
        var length = first
        for _ in 0..<limits.tries {
            move(length)
            keepInOrthant()
            let reached = function(place, gradient) + priceOfSize
            if reached <= value + limits.fall * fallInOrthant { return reached }
            length /= 2
        }
        return nil
    }

    private func move(_ length: Double) {
        let (to, from, way) = (place.start, pastPlace.start, direction.start)
        chunks.forEach { for index in $0 { to[index] = from[index] + length * way[index] } }
    }

    // MARK: The way

    /// The way down: the slope, bent by what the last steps taught.
    private mutating func findDirection() {
        let (way, down) = (direction.start, slope.start)
        chunks.forEach { for index in $0 { way[index] = -down[index] } }
        guard let last = moves.last else { return }
        var factors = [Double](repeating: 0, count: moves.count)
        var product = chunks.dot(last.place, direction)
        for index in moves.indices.reversed() {
            factors[index] = product / moves[index].product
            let next = index > 0 ? moves[index - 1].place : moves[index].gradient
            product = chunks.add(-factors[index], moves[index].gradient, to: direction, times: next)
        }
        let scale = bend
        chunks.forEach { for index in $0 { way[index] *= scale } }
        product *= scale
        for index in moves.indices {
            let factor = factors[index] - product / moves[index].product
            guard index + 1 < moves.count else {
                chunks.add(factor, moves[index].place, to: direction)
                break
            }
            product = chunks.add(factor, moves[index].place, to: direction, times: moves[index + 1].gradient)
        }
        guard settings.l1 > 0 else { return }
        chunks.forEach { for index in $0 where way[index] * down[index] >= 0 { way[index] = 0 } }
    }

    /// Keeps the last step, in the memory of the oldest where there are enough.
    private mutating func remember() {
        let isFull = moves.count >= max(1, settings.memory)
        var move = isFull ? moves.removeFirst() : Move(count: place.count)
        let (step, change) = (move.place.start, move.gradient.start)
        let (to, from, new, old) = (place.start, pastPlace.start, gradient.start, pastGradient.start)
        chunks.forEach {
            for index in $0 {
                step[index] = to[index] - from[index]
                change[index] = new[index] - old[index]
            }
        }
        move.product = chunks.dot(move.place, move.gradient)
        let length = chunks.dot(move.gradient, move.gradient)
        // A step along which the gradient did not grow says nothing of the bend.
        guard move.product > 0, length > 0 else { return }
        bend = move.product / length
        moves.append(move)
    }

    // MARK: The price of size

    private var priceOfSize: Double {
        guard settings.l1 > 0 else { return 0 }
        let values = place.start
        return settings.l1
            * chunks.sum { range in
                var sum = 0.0
                for index in range { sum += values[index] < 0 ? -values[index] : values[index] }
                return sum
            }
    }

    /// The slope with the price of size: at 0 it takes the side that falls, if one does.
    private func findSlope() {
        guard settings.l1 > 0 else { return }
        let (price, values, plain, target) = (settings.l1, place.start, gradient.start, slope.start)
        chunks.forEach {
            for index in $0 {
                let (value, slope) = (values[index], plain[index])
                if value < 0 || (value == 0 && slope > price) {
                    target[index] = slope - price
                } else if value > 0 || slope < -price {
                    target[index] = slope + price
                } else {
                    target[index] = 0
                }
            }
        }
    }

    /// Sets to 0 what has crossed it.
    private func keepInOrthant() {
        let (to, from, down) = (place.start, pastPlace.start, slope.start)
        chunks.forEach {
            for index in $0 {
                let side = from[index] == 0 ? -down[index] : from[index]
                if to[index] * side <= 0 { to[index] = 0 }
            }
        }
    }

    private var fallInOrthant: Double {
        let (to, from, down) = (place.start, pastPlace.start, slope.start)
        return chunks.sum { range in
            var sum = 0.0
            for index in range { sum += (to[index] - from[index]) * down[index] }
            return sum
        }
    }
}
