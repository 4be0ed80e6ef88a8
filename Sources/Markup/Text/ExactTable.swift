/// A name of up to 16 bytes packed into two words, its case kept.
struct ExactKey: Equatable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The key of no name.
    init() {}

    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        for index in 0..<min(count, 8) { low |= UInt64(bytes[index]) << UInt64(index &* 8) }
        for index in 8..<max(8, min(count, 16)) { high |= UInt64(bytes[index]) << UInt64((index &- 8) &* 8) }
    }

    @inline(__always)
    var hash: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
        return Int(truncatingIfNeeded: mixed >> 40)
    }

    /// Whether it is the key of no name.
    @inline(__always)
    var isEmpty: Bool { low == 0 }
}

/// A fixed set of case-sensitive names, each with a number.
struct ExactTable: Sendable {
    private let keys: [ExactKey]
    private let values: [UInt32]
    private let mask: Int

    init(_ names: [(name: Substring, value: UInt32)]) {
        var size = 16
        while size < names.count * 4 { size *= 2 }
        var keys = [ExactKey](repeating: ExactKey(), count: size)
        var values = [UInt32](repeating: 0, count: size)
        for (name, value) in names {
            let key = ExactTable.key(of: name)
            var index = key.hash & (size - 1)
            while !keys[index].isEmpty, keys[index] != key { index = (index + 1) & (size - 1) }
            keys[index] = key
            values[index] = value
        }
        self.keys = keys
        self.values = values
        mask = size - 1
    }

    private static func key(of name: Substring) -> ExactKey {
        var name = name
        return name.withUTF8 { bytes in bytes.baseAddress.map { ExactKey($0, count: bytes.count) } ?? ExactKey() }
    }

    /// The number of a name, or nil where it is not in the set.
    @inline(__always)
    func value(of key: ExactKey) -> UInt32? {
        var index = key.hash & mask
        while !keys[index].isEmpty {
            if keys[index] == key { return values[index] }
            index = (index &+ 1) & mask
        }
        return nil
    }
}
