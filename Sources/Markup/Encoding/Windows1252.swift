/// The 32 characters that windows-1252 puts where ISO-8859-1 has C1 controls.
///
/// Browsers read both labels this way, and numeric references to that range too.
enum Windows1252 {
    private static let high: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// The character for a byte; nil for the five bytes that stand for none.
    static func scalar(_ value: UInt32) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(value) else { return Unicode.Scalar(value) }
        let mapped = high[Int(value) - 0x80]
        return mapped == 0 ? nil : Unicode.Scalar(mapped)
    }
}
