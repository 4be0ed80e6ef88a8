/// Numbers by 64-bit key, in open addressing at no more than half full: how sets are built and how they are stored.
public struct KeyTable: Sendable {
    /// The keys; a key of 0 is a free slot.
    public private(set) var keys: [UInt64]
    /// The number that goes with each key.
    public private(set) var values: [UInt32]
    /// How many keys it has.
    public private(set) var count = 0

    /// Begins empty, with room for so many keys.
    public init(capacity: Int = 0) {
        var slots = 8
        while slots < capacity * 2 { slots *= 2 }
        keys = [UInt64](repeating: 0, count: slots)
        values = [UInt32](repeating: 0, count: slots)
    }

    /// The slot of a key, or the free one where it belongs.
    ///
    /// Keys must be well spread in their low bits, as hashes are: the slot is nothing but these.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    /// The number of a key.
    public subscript(key: UInt64) -> UInt32? {
        let slot = slot(of: key)
        return keys[slot] == 0 ? nil : values[slot]
    }

    /// The number of a key, or this one, which the key then gets.
    public mutating func value(of key: UInt64, orInsert number: UInt32) -> UInt32 {
        var slot = slot(of: key)
        if keys[slot] != 0 { return values[slot] }
        if count * 2 >= keys.count {
            grow()
            slot = self.slot(of: key)
        }
        keys[slot] = key
        values[slot] = number
        count += 1
        return number
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: keys.count)
        for slot in keys.indices where keys[slot] != 0 {
            _ = larger.value(of: keys[slot], orInsert: values[slot])
        }
        self = larger
    }
}
