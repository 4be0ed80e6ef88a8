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
        var key = TokenKey()
        for byte in folded { key.append(byte) }
        return key.value
    }

    /// The key of a run of ASCII letters and digits, folded to small letters on the way; nil where fewer bytes can be read
    /// than whole words of eight need.
    ///
    /// The same key as adding the folded bytes one by one.
    ///
    /// - Parameters:
    ///   - run: where it stands; letters and digits only, at least one.
    ///   - readable: how many of the bytes may be touched, from the first of the run.
    @inline(__always)
    static func ofRun(_ run: UnsafeRawPointer, count: Int, readable: Int) -> UInt64? {
        guard (count + 7) & ~7 <= readable else { return nil }
        var key = TokenKey()
        var offset = 0
        while offset + 8 <= count {
            key.state = mix(key.state ^ folded(run, at: offset), 0xA076_1D64_78BD_642F)
            offset += 8
        }
        if offset < count { key.word = folded(run, at: offset) & (1 << UInt64((count & 7) << 3) &- 1) }
        key.count = UInt64(count)
        return key.value
    }

    /// Eight letters or digits, the letters made small: the bit 0x20 is set in every ASCII digit and small letter.
    @inline(__always)
    private static func folded(_ run: UnsafeRawPointer, at offset: Int) -> UInt64 {
        UInt64(littleEndian: run.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) | 0x2020_2020_2020_2020
    }

    /// The key of a folded form.
    public static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
        var key = TokenKey()
        for byte in folded { key.append(byte) }
        return key.value
    }
}
