/// Numbers in an order drawn anew each time, the same on every machine.
struct ShuffledOrder {
    private(set) var numbers: [Int]
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(count: Int) { numbers = Array(0..<count) }

    /// Draws the next order (Fisher and Yates; the numbers are those of Marsaglia's xorshift).
    mutating func shuffle() {
        for last in stride(from: numbers.count - 1, to: 0, by: -1) {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            numbers.swapAt(last, Int(state % UInt64(last + 1)))
        }
    }
}
