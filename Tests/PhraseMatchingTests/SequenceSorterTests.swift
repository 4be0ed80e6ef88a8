import Testing

@testable import PhraseMatching

@Suite struct SequenceSorterTests {
    /// The sorted sequences, each with the place that it came from.
    private func sorted(_ sequences: [[UInt32]]) -> [Int] {
        var values: [UInt32] = []
        var places: [UInt32] = []
        for sequence in sequences {
            places.append(UInt32(values.count))
            values += sequence + [0]
        }
        let order = values.withUnsafeBufferPointer { SequenceSorter(places, in: $0).places }
        return order.compactMap { places.firstIndex(of: $0) }
    }

    private func expected(_ sequences: [[UInt32]]) -> [Int] {
        sequences.indices.sorted { one, other in
            if sequences[one] == sequences[other] { return one < other }
            return sequences[one].lexicographicallyPrecedes(sequences[other])
        }
    }

    static let cases: [(String, [[UInt32]])] = [
        ("nothing", []), ("one", [[1]]), ("equal ones stay in order", [[2, 1], [1], [2, 1], [1]]),
        ("the shorter one first", [[1, 2, 3], [1, 2], [1]]), ("large numbers", [[1 << 31], [1 << 22], [1 << 11], [1]]),
    ]

    @Test(arguments: cases) func aFew(_ name: String, _ sequences: [[UInt32]]) {
        #expect(sorted(sequences) == expected(sequences))
    }

    /// Groups of every size that is sorted in its own way, with few and with many different numbers.
    @Test(arguments: [5, 13, 60, 97, 3000], [3, 50, 5_000_000] as [UInt32])
    func anyNumber(_ count: Int, _ highest: UInt32) {
        var random = SplitMix(seed: UInt64(count) &+ UInt64(highest))
        let sequences = (0..<count).map { _ in
            (0..<1 + Int(random.next() % 4)).map { _ in UInt32(truncatingIfNeeded: random.next()) % highest + 1 }
        }
        #expect(sorted(sequences) == expected(sequences))
    }
}

/// A generator with a fixed seed.
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
