/// How many small letters stand at the beginning of eight bytes.
///
/// Each byte is asked in its own eighth of a number: no sum of seven bits and a constant below 0x80 reaches the next one.
struct LetterRun {
    /// The letters, the first one lowest, and 0 behind them.
    let letters: UInt64
    /// How many; 8 where the run may go on.
    let count: Int

    /// Takes eight bytes, the first one lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        let lowBits = bytes & Self.each(0x7F)
        let isLetter = (lowBits &+ Self.each(0x80 - 0x61)) & ~(lowBits &+ Self.each(0x80 - 0x7B)) & ~bytes
        let others = ~isLetter & Self.each(0x80)
        count = others.trailingZeroBitCount &>> 3
        // All bits below the first other byte; all there are where there is none.
        letters = bytes & ((others & (0 &- others)) &>> 7 &- 1)
    }

    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
