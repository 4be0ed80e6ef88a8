/// Eight bytes of a text in one number, and what of it a word of ASCII letters and digits is.
///
/// Each byte is asked in its own eighth of the number: no sum of seven bits and a constant below 0x80 reaches the next one.
struct EightBytes {
    /// With the letters of the word made small, and 0 behind it.
    let folded: UInt64
    /// How many bytes the word has here; 8 where it may go on.
    let count: Int
    private let capitals: UInt64
    private let smallLetters: UInt64
    private let digits: UInt64

    /// Reads eight bytes, which must be there, from a place of a text.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        // The caller has seen that eight bytes follow.
        self.init(
            UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)))
    }

    /// Takes eight bytes, the first one lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        let lowBits = bytes & Self.each(0x7F)
        let small = lowBits | Self.each(0x20)
        let isASCII = ~bytes & Self.each(0x80)
        let letters = (small &+ Self.each(0x80 - 0x61)) & ~(small &+ Self.each(0x80 - 0x7B)) & isASCII
        let digits = (lowBits &+ Self.each(0x80 - 0x30)) & ~(lowBits &+ Self.each(0x80 - 0x3A)) & isASCII
        let others = ~(letters | digits) & Self.each(0x80)
        // All bits below the first byte that is neither: all there are where none is.
        let word = (others & (0 &- others)) &>> 7 &- 1
        count = others.trailingZeroBitCount &>> 3
        folded = (bytes | Self.each(0x20)) & word
        // The bit 0x20 tells small letters from capitals.
        let isSmall = bytes &<< 2
        smallLetters = letters & isSmall & word
        capitals = letters & ~isSmall & word
        self.digits = digits & word
    }

    /// How a word is written that begins here, as far as it stands here.
    @inline(__always)
    var shapeOfFirst: Token.Shape {
        // Most words are small letters alone.
        if capitals | digits == 0 { return [.lowerLetter, .letter] }
        let head = capitals & 0x80
        return Token.Shape(rawValue: UInt8(truncatingIfNeeded: head &>> 7)).union(shape(capitals ^ head))
    }

    /// How a word is written that began before, as far as it stands here.
    @inline(__always)
    var shapeOfRest: Token.Shape { shape(capitals) }

    private func shape(_ inner: UInt64) -> Token.Shape {
        var shape: Token.Shape = smallLetters | capitals != 0 ? .letter : []
        if smallLetters != 0 { shape.insert(.lowerLetter) }
        if inner != 0 { shape.insert(.innerCapital) }
        if digits != 0 { shape.insert(.digit) }
        return shape
    }

    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
