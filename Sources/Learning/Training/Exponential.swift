/// e to a power and the natural logarithm from `+ - * /` alone, so that every machine gives the same bits.
///
/// Both are within two units in the last place; nothing is fused, and nothing is taken from the system's library.
enum Exponential {
    // ln 2 in two parts; the first has 32 zero bits at its end, so that small multiples of it are exact.
    private static let logTwoHigh = Double(bitPattern: 0x3FE6_2E42_FEE0_0000)
    private static let logTwoLow = Double(bitPattern: 0x3DEA_39EF_3579_3C76)
    private static let logTwoInverse = Double(bitPattern: 0x3FF7_1547_652B_82FE)
    /// Added and taken away, it rounds to a whole number.
    private static let rounder = 6_755_399_441_055_744.0
    private static let rootOfHalf = 0.707_106_781_186_547_6

    /// e to the power of a number: infinite above 709, 0 below -708.
    @inline(__always)
    static func exp(_ x: Double) -> Double {
        guard x <= 709 else { return x.isNaN ? x : .infinity }
        guard x >= -708 else { return 0 }
        let twos = x * logTwoInverse + rounder - rounder
        let rest = (x - twos * logTwoHigh) - twos * logTwoLow
        // The series of what is left, at most 0.35: even and odd powers side by side.
        let square = rest * rest
        var even = 1.0 / 479_001_600
        even = even * square + 1.0 / 3_628_800
        even = even * square + 1.0 / 40_320
        even = even * square + 1.0 / 720
        even = even * square + 1.0 / 24
        even = even * square + 0.5
        var odd = 1.0 / 6_227_020_800
        odd = odd * square + 1.0 / 39_916_800
        odd = odd * square + 1.0 / 362_880
        odd = odd * square + 1.0 / 5_040
        odd = odd * square + 1.0 / 120
        odd = odd * square + 1.0 / 6
        let series = 1 + (rest + (even * square + odd * square * rest))
        return series * Double(bitPattern: UInt64(bitPattern: Int64(twos) &+ 1_023) &<< 52)
    }

    /// The natural logarithm: of 0 minus infinity, of what is below no number.
    static func log(_ x: Double) -> Double {
        guard x > 0 else { return x == 0 ? -.infinity : .nan }
        guard x.isFinite else { return x }
        // The smallest numbers have no leading bit; 2^54 times as much has.
        let isSmall = x < 0x1p-1022
        let bits = (isSmall ? x * 0x1p54 : x).bitPattern
        var twos = Int(bits &>> 52) - 1_023 - (isSmall ? 54 : 0)
        var part = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FE0_0000_0000_0000)
        if part < rootOfHalf { part += part } else { twos += 1 }
        // log p = 2 artanh((p - 1) / (p + 1)), whose series ends soon: the quotient is below 0.172.
        let quotient = (part - 1) / (part + 1)
        let square = quotient * quotient
        var series = 1.0 / 21
        for divisor in [19.0, 17, 15, 13, 11, 9, 7, 5, 3] { series = series * square + 1 / divisor }
        let tail = 2 * quotient * square * series
        return Double(twos) * logTwoHigh + (2 * quotient + (tail + Double(twos) * logTwoLow))
    }
}
