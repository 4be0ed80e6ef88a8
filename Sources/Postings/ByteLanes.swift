/// Eight bytes of a text in one number, so that one look asks all of them.
struct ByteLanes {
    /// The bytes, the first one lowest.
    let word: UInt64

    /// The highest bit of each byte.
    static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// One byte eight times.
    static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Reads eight bytes, which must be there.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The highest bits of the bytes that are a wanted one; of those behind the first such byte some may be marked too.
    ///
    /// Only a byte of 0 borrows for its highest bit without having had it, and the first one has none below it.
    func marks(of byte: UInt8) -> UInt64 {
        let others = word ^ Self.each(byte)
        return (others &- Self.each(1)) & ~others & Self.highBits
    }
}
