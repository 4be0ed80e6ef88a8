/// A name of up to 16 ASCII bytes, lower-cased and packed into two words, so that comparing is two instructions.
struct NameKey: Equatable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// The key of no name.
    init() {}

    /// Nil where the name is empty or longer than 16 bytes.
    @inline(__always)
    init?(_ bytes: UnsafePointer<UInt8>, count: Int) {
        guard count > 0, count <= 16 else { return nil }
        for index in 0..<min(count, 8) {
            low |= UInt64(NameKey.lowercase(bytes[index])) << UInt64(index &* 8)
        }
        for index in 8..<max(8, count) {
            high |= UInt64(NameKey.lowercase(bytes[index])) << UInt64((index &- 8) &* 8)
        }
    }

    /// Whether it is the key of no name.
    @inline(__always)
    var isEmpty: Bool { low == 0 }

    @inline(__always)
    static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    @inline(__always)
    var hash: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
        return Int(truncatingIfNeeded: mixed >> 48)
    }
}

/// A small fixed set of names, each with a number: open addressing over packed names, no strings.
///
/// Its memory is never given back, so that copies cost nothing; make them as globals only.
struct NameTable: @unchecked Sendable {
    private let keys: UnsafePointer<NameKey>
    private let values: UnsafePointer<UInt8>
    private let mask: Int

    init(_ names: [(name: String, value: UInt8)]) {
        var size = 16
        while size < names.count * 4 { size *= 2 }
        let keys = UnsafeMutablePointer<NameKey>.allocate(capacity: size)
        let values = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        keys.initialize(repeating: NameKey(), count: size)
        values.initialize(repeating: 0, count: size)
        for (name, value) in names {
            var name = name
            let packed = name.withUTF8 { bytes in bytes.baseAddress.flatMap { NameKey($0, count: bytes.count) } }
            guard let key = packed else { continue }
            var index = key.hash & (size - 1)
            while !keys[index].isEmpty { index = (index + 1) & (size - 1) }
            keys[index] = key
            values[index] = value
        }
        self.keys = UnsafePointer(keys)
        self.values = UnsafePointer(values)
        mask = size - 1
    }

    /// The number of a name, or nil where it is not in the set.
    @inline(__always)
    func value(of key: NameKey) -> UInt8? {
        var index = key.hash & mask
        while !keys[index].isEmpty {
            if keys[index] == key { return values[index] }
            index = (index &+ 1) & mask
        }
        return nil
    }
}
