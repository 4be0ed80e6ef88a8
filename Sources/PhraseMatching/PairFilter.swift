/// A bitmap that turns down nearly all pairs of numbers that are not in a set, without a branch.
///
/// A clear bit is certain, two set ones promise nothing. Small enough for the second level of the cache, where the table
/// or the trie that knows for certain is not.
struct PairFilter: Sendable {
    private let bits: FlatArray<UInt64>
    private let wordShift: UInt64

    /// Views a bitmap whose number of words is a power of two and more than one; nil for any other.
    init?(bits: FlatArray<UInt64>) {
        guard bits.count > 1, bits.count & (bits.count - 1) == 0 else { return nil }
        self.bits = bits
        wordShift = Self.wordShift(bits.count)
    }

    /// 1 where a pair may be in the set, else 0.
    @inline(__always)
    func mayHold(_ first: UInt32, _ second: UInt32) -> Int {
        let hash = Self.hash(first, second)
        // Both bits are in one word: the second one halves the wrong promises and costs no access of its own.
        let word = bits.buffer[Int(truncatingIfNeeded: hash &>> wordShift)]
        return Int(truncatingIfNeeded: word &>> (hash & 63) & word &>> (hash >> 6 & 63)) & 1
    }

    /// Spread over all bits, and another one for each pair.
    @inline(__always)
    static func hash(_ first: UInt32, _ second: UInt32) -> UInt64 {
        let product = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    private static func wordShift(_ words: Int) -> UInt64 { 64 - UInt64(words.trailingZeroBitCount) }
}

extension PairFilter {
    /// A bitmap that is being made, with eight to sixteen bits a pair.
    struct Encoder {
        private(set) var bits: [UInt64]
        private let wordShift: UInt64

        init(pairs: Int) {
            var words = 2
            while words * 8 < pairs { words *= 2 }
            bits = [UInt64](repeating: 0, count: words)
            wordShift = PairFilter.wordShift(words)
        }

        mutating func add(_ hash: UInt64) {
            bits[Int(truncatingIfNeeded: hash &>> wordShift)] |= 1 << (hash & 63) | 1 << (hash >> 6 & 63)
        }
    }

    /// The bitmap of the third level of a trie: the nodes of the second one, each with the classes of its children.
    static func encodedThirdLevel(_ nodes: [PhraseSet.Node]) -> [UInt64] {
        let start = Int(nodes[1].firstChild)
        let level = start..<Int(nodes[start].firstChild)
        var encoder = Encoder(pairs: Int(nodes[level.upperBound].firstChild) - level.upperBound)
        for node in level {
            for child in nodes[node].firstChild..<nodes[node + 1].firstChild {
                encoder.add(hash(UInt32(node), nodes[Int(child)].wordClass))
            }
        }
        return encoder.bits
    }
}
