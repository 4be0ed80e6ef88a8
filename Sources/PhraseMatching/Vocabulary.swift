/// The class of every word that phrases have, by the key of its token, in open addressing by the key's low bits.
///
/// A slot is one number: the class in its low bits, as many as the number of classes needs, and the key's high bits in all
/// others, so that a look-up touches one line of the cache. The low bits of a key that are not stored are those that led to
/// the slot.
struct Vocabulary: Sendable {
    private let slots: FlatArray<UInt64>
    private let classBits: UInt64

    /// Views slots whose number is a power of two; nil for any others, and where no slot is free: a search would never end.
    init?(slots: FlatArray<UInt64>, classCount: UInt32) {
        guard slots.count > 0, slots.count & (slots.count - 1) == 0, slots.buffer.contains(0) else { return nil }
        self.slots = slots
        classBits = Self.bits(for: classCount)
    }

    /// The classes of tokens' keys, 0 where no phrase has the word.
    ///
    /// In two passes: in the first no branch waits for memory, so that the look-ups of many tokens overlap; what it leaves
    /// over is then in the cache.
    ///
    /// - Parameter left: room for as many numbers as there are tokens.
    @inline(__always)
    func lookUp(
        _ tokens: UnsafeBufferPointer<Token>, into classes: UnsafeMutableBufferPointer<UInt32>,
        left: UnsafeMutableBufferPointer<UInt32>
    ) {
        let (slots, mask) = (self.slots.buffer, self.slots.count - 1)
        let (classBits, classMask) = (self.classBits & 63, UInt64(1) << (self.classBits & 63) &- 1)
        var count = 0
        for index in 0..<tokens.count {
            let key = tokens[index].key
            let stored = slots[Int(truncatingIfNeeded: key) & mask]
            classes[index] = UInt32(truncatingIfNeeded: stored & classMask)
            left[count] = UInt32(truncatingIfNeeded: index)
            // A free slot ends a search too, and has the class 0.
            count &+= min(stored, (stored ^ key) &>> classBits) == 0 ? 0 : 1
        }
        for position in 0..<count {
            let index = Int(left[position])
            let key = tokens[index].key
            var slot = Int(truncatingIfNeeded: key)
            var stored: UInt64
            repeat {
                slot &+= 1
                stored = slots[slot & mask]
            } while min(stored, (stored ^ key) &>> classBits) != 0
            classes[index] = UInt32(truncatingIfNeeded: stored & classMask)
        }
    }

    /// The class of one key, 0 where no phrase has the word.
    func wordClass(of key: UInt64) -> UInt32 {
        let (slots, mask) = (self.slots.buffer, self.slots.count - 1)
        var slot = Int(truncatingIfNeeded: key)
        while true {
            let stored = slots[slot & mask]
            if min(stored, (stored ^ key) &>> (classBits & 63)) == 0 {
                return UInt32(truncatingIfNeeded: stored & (UInt64(1) << (classBits & 63) &- 1))
            }
            slot &+= 1
        }
    }

    /// Hands over each word's class with the bits of its key that are stored: all others are 0.
    func forEachKey(_ body: (_ highBits: UInt64, _ wordClass: UInt32) -> Void) {
        let classMask = UInt64(1) << (classBits & 63) &- 1
        for stored in slots.buffer where stored != 0 {
            body(stored & ~classMask, UInt32(truncatingIfNeeded: stored & classMask))
        }
    }

    /// The slots for a table of classes by key; the classes are below `classCount`, none of them 0.
    static func encoded(_ table: KeyTable, classCount: UInt32, wordClass: (UInt32) -> UInt32) -> [UInt64] {
        let mask = UInt64(1) << bits(for: classCount) &- 1
        return table.keys.indices.map { slot in
            let key = table.keys[slot]
            return key == 0 ? 0 : key & ~mask | UInt64(wordClass(table.values[slot]))
        }
    }

    private static func bits(for classCount: UInt32) -> UInt64 {
        UInt64(UInt32.bitWidth - classCount.leadingZeroBitCount)
    }
}
