/// Sorts sequences of numbers that end in a 0, word by word, and leaves equal ones in the order in which they came.
///
/// Group by group rather than word by word over all: what a group's sequences hold stays in the cache while it is
/// sorted to the end.
struct SequenceSorter {
    /// The places where the sequences begin, sorted by what they hold.
    private(set) var places: [UInt32]

    private let values: UnsafeBufferPointer<UInt32>
    private var pending: [Group] = []
    private var pairs: [Pair] = []
    private var spare: [Pair] = []
    private var counts = [Int](repeating: 0, count: 1 << SequenceSorter.digitBits)

    /// A number of a sequence, and the sequence's place below it.
    private typealias Pair = UInt64

    /// Sequences that are alike up to a depth.
    private struct Group {
        var range: Range<Int>
        var depth: Int
    }

    /// Up to so many sequences are compared whole; from so many pairs on, counting beats comparing.
    private static let fewSequences = 12
    private static let manyPairs = 96
    private static let digitBits: UInt64 = 11

    /// Sorts the sequences that begin at some places, which rise.
    init(_ places: [UInt32], in values: UnsafeBufferPointer<UInt32>) {
        self.places = places
        self.values = values
        pending.append(Group(range: 0..<places.count, depth: 0))
        while let group = pending.popLast() {
            if group.range.count <= Self.fewSequences { sortWhole(group) } else { sortByNext(group) }
        }
    }

    private mutating func sortWhole(_ group: Group) {
        for end in group.range.dropFirst() {
            let place = places[end]
            var index = end
            while index > group.range.lowerBound, precedes(place, places[index - 1], from: group.depth) {
                places[index] = places[index - 1]
                index -= 1
            }
            places[index] = place
        }
    }

    private func precedes(_ first: UInt32, _ second: UInt32, from depth: Int) -> Bool {
        var (one, other) = (Int(first) + depth, Int(second) + depth)
        while values[one] == values[other] {
            if values[one] == 0 { return false }
            one += 1
            other += 1
        }
        return values[one] < values[other]
    }

    /// Sorts a group by its next number, and leaves the groups that this makes to be sorted further.
    private mutating func sortByNext(_ group: Group) {
        pairs.removeAll(keepingCapacity: true)
        for place in places[group.range] {
            pairs.append(UInt64(values[Int(place) + group.depth]) << 32 | UInt64(place))
        }
        sortPairs()
        var first = 0
        for index in pairs.indices {
            places[group.range.lowerBound + index] = UInt32(truncatingIfNeeded: pairs[index])
            let isLast = index + 1 == pairs.count || pairs[index] >> 32 != pairs[index + 1] >> 32
            guard isLast else { continue }
            if index > first, pairs[index] >> 32 != 0 {
                let start = group.range.lowerBound
                pending.append(Group(range: start + first..<start + index + 1, depth: group.depth + 1))
            }
            first = index + 1
        }
    }

    private mutating func sortPairs() {
        // The places of a group rise, so that the pairs of one number are in order whichever way they are sorted.
        if pairs.count < Self.manyPairs { return pairs.sort() }
        let highest = pairs.reduce(0) { max($0, $1 >> 32) }
        var shift: UInt64 = 32
        while highest >> (shift - 32) > 0 {
            distributePairs(by: shift)
            shift += Self.digitBits
        }
    }

    /// Orders pairs by one digit of their number and leaves those with the same digit in their order.
    private mutating func distributePairs(by shift: UInt64) {
        let mask = counts.count - 1
        counts.withUnsafeMutableBufferPointer { counts in
            counts.update(repeating: 0)
            for pair in pairs { counts[Int(truncatingIfNeeded: pair >> shift) & mask] += 1 }
            var free = 0
            for digit in counts.indices { (counts[digit], free) = (free, free + counts[digit]) }
            spare.removeAll(keepingCapacity: true)
            spare.append(contentsOf: repeatElement(0, count: pairs.count))
            spare.withUnsafeMutableBufferPointer { spare in
                for pair in pairs {
                    let digit = Int(truncatingIfNeeded: pair >> shift) & mask
                    spare[counts[digit]] = pair
                    counts[digit] += 1
                }
            }
        }
        swap(&pairs, &spare)
    }
}
