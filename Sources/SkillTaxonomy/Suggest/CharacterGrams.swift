import PhraseMatching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs of one to three bytes of a folded text, by which spellings are compared that share no word.
enum CharacterGrams {
    /// Hands over the number of each run: its bytes, the last one lowest, and its length in the highest byte.
    @inline(__always)
    static func forEach(_ text: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        var last: UInt32 = 0
        for index in 0..<text.count {
            last = (last << 8 | UInt32(text[index])) & 0xFF_FFFF
            body(last & 0xFF | 1 << 24)
            if index > 0 { body(last & 0xFFFF | 2 << 24) }
            if index > 1 { body(last | 3 << 24) }
        }
    }

    /// Where a run's search begins in a table of so many slots, a power of two.
    @inline(__always)
    static func slot(of gram: UInt32, mask: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(gram) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    }
}

/// The runs of all preferred labels with how much each tells, in open addressing; a key of 0 is a free slot.
struct GramTable {
    private(set) var keys: [UInt32]
    /// Logarithm of concepts per concept with the run in its preferred label.
    private(set) var weights: [Float]
    /// The length of each concept's vector of runs.
    private(set) var norms: [Float] = []

    init(_ labels: [[UInt8]]) {
        var counts: [UInt32: Float] = [:]
        for label in labels {
            var seen: Set<UInt32> = []
            label.withUnsafeBufferPointer { CharacterGrams.forEach($0) { seen.insert($0) } }
            for gram in seen { counts[gram, default: 0] += 1 }
        }
        var slots = 8
        while slots < counts.count * 2 { slots *= 2 }
        keys = [UInt32](repeating: 0, count: slots)
        weights = [Float](repeating: 0, count: slots)
        for (gram, count) in counts.sorted(by: { $0.key < $1.key }) {
            var slot = CharacterGrams.slot(of: gram, mask: slots - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
            keys[slot] = gram
            weights[slot] = logf(Float(labels.count) / count)
        }
        norms = labels.map(norm)
    }

    private func norm(_ label: [UInt8]) -> Float {
        var counts: [UInt32: Float] = [:]
        label.withUnsafeBufferPointer { CharacterGrams.forEach($0) { counts[$0, default: 0] += 1 } }
        // In a fixed order, so that the last bit of the sum is the same in every build.
        let squares = counts.sorted { $0.key < $1.key }.map { gram, count in
            var slot = CharacterGrams.slot(of: gram, mask: keys.count - 1)
            while keys[slot] != gram { slot = (slot + 1) & (keys.count - 1) }
            return count * weights[slot] * count * weights[slot]
        }
        return squares.reduce(0, +).squareRoot()
    }
}
