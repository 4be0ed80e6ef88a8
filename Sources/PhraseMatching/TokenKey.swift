/// The running hash of a folded token: eight bytes at a time, multiplied and folded (after Wang Yi's wyhash idea).
///
/// Keys are stored in compiled files, so the function must never change without a new format version.
public struct TokenKey: Sendable {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var word: UInt64 = 0
    private var count: UInt64 = 0

    /// Begins an empty token.
    public init() {}

    /// Adds one folded byte.
    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        word |= UInt64(byte) << ((count & 7) << 3)
        count &+= 1
        if count & 7 == 0 {
            state = Self.mix(state ^ word, 0xA076_1D64_78BD_642F)
            word = 0
        }
    }

    /// The key of the bytes added so far; never 0, which stands for "no token" in tables.
    @inline(__always)
    public var value: UInt64 {
        let key = Self.mix(state ^ word ^ (count << 56), 0xE703_7ED1_A0B4_28DB)
        return key == 0 ? 1 : key
    }

    @inline(__always)
    private static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = first.multipliedFullWidth(by: second)
        return product.high ^ product.low
    }

    /// The key of a folded form in memory.
    ///
    /// Not generic, so that other modules call it at full speed.
    public static func of(_ folded: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(folded)
        var key = TokenKey()
        var index = 0
        while bytes.count - index >= 8 {
            key.append(eight: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        var last: UInt64 = 0
        for offset in index..<bytes.count { last |= UInt64(bytes[offset]) << UInt64((offset - index) * 8) }
        key.append(last: last, of: bytes.count)
        return key.value
    }

    /// Adds eight folded bytes, the first one lowest, to a multiple of eight.
    @inline(__always)
    mutating func append(eight: UInt64) {
        state = Self.mix(state ^ eight, 0xA076_1D64_78BD_642F)
    }

    /// Adds the last bytes, up to seven, the first one lowest; `whole` is the number of all.
    @inline(__always)
    mutating func append(last: UInt64, of whole: Int) {
        word = last
        count = UInt64(truncatingIfNeeded: whole)
    }

    /// The key of a folded form.
    public static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
        if let key = folded.withContiguousStorageIfAvailable({ of($0) }) { return key }
        var key = TokenKey()
        for byte in folded { key.append(byte) }
        return key.value
    }
}
