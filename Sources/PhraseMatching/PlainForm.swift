/// The plain letters, digits and signs that characters of presentation stand for: what paste, PDF and decorated text put in
/// their place.
///
/// Unicode calls most of these compatibility characters. Those are left alone whose plain form would say something else:
/// circled numbers and bracketed letters number items, raised digits are footnote marks, and fractions are no two numbers.
enum PlainForm {
    /// What stands for a scalar of 0x80 or more, in its own case; nil where the scalar stands for itself.
    ///
    /// Empty for what takes no room and only tells where a line may break or letters join.
    static func of(_ value: UInt32) -> FoldedScalar? {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: FoldedScalar()
        case 0x132: FoldedScalar("IJ".utf8)
        case 0x133: FoldedScalar("ij".utf8)
        case 0x207A, 0x208A: ascii("+")
        case 0x2080...0x2089: digit(value - 0x2080)
        case 0x2102...0x2134: letterlike[value]
        case 0x2160...0x216F: FoldedScalar(romanNumerals[Int(value - 0x2160)].utf8)
        case 0x2170...0x217F: FoldedScalar(romanNumerals[Int(value - 0x2170)].lowercased().utf8)
        case 0x24B6...0x24CF: letter(value - 0x24B6)
        case 0x24D0...0x24E9: letter(value - 0x24D0 + 26)
        case 0x266F: ascii("#")
        case 0xFB00...0xFB06: FoldedScalar(ligatures[Int(value - 0xFB00)].utf8)
        case 0xFE50...0xFE6B: smallSigns[value]
        case 0xFF01...0xFF5E: FoldedScalar(CollectionOfOne(UInt8(value - 0xFF01 + 0x21)))
        case 0x1D400...0x1D6A3: letter((value - 0x1D400) % 52)
        case 0x1F130...0x1F149: letter(value - 0x1F130)
        case 0x1F150...0x1F169: letter(value - 0x1F150)
        case 0x1F170...0x1F189: letter(value - 0x1F170)
        case 0x660...0x1C59, 0xA620...0xABF9, 0x104A0...0x1FBF9: decimalDigit(value)
        default: nil
        }
    }

    /// A letter by its place in the alphabet, the 26 capitals first.
    private static func letter(_ place: UInt32) -> FoldedScalar {
        let letter = place < 26 ? UInt8(ascii: "A") + UInt8(place) : UInt8(ascii: "a") + UInt8(place - 26)
        return FoldedScalar(CollectionOfOne(letter))
    }

    private static func digit(_ value: UInt32) -> FoldedScalar {
        FoldedScalar(CollectionOfOne(UInt8(ascii: "0") + UInt8(value)))
    }

    private static func ascii(_ sign: Unicode.Scalar) -> FoldedScalar { FoldedScalar(sign) }

    /// The digit that a script of its own writes for 0 to 9.
    private static func decimalDigit(_ value: UInt32) -> FoldedScalar? {
        guard let properties = Unicode.Scalar(value)?.properties, properties.numericType == .decimal,
            let number = properties.numericValue
        else { return nil }
        return digit(UInt32(number))
    }

    private static let romanNumerals = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
    ]

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// Letters that stand apart from the alphabets of mathematics to which they belong.
    private static let letterlike = table(
        "\u{2102}\u{210A}\u{210B}\u{210C}\u{210D}\u{210E}\u{2110}\u{2111}\u{2112}\u{2113}\u{2115}\u{2119}\u{211A}",
        "CgHHHhIILlNPQ"
    ).merging(
        table(
            "\u{211B}\u{211C}\u{211D}\u{2124}\u{2128}\u{212C}\u{212D}\u{212F}\u{2130}\u{2131}\u{2133}\u{2134}",
            "RRRZZBCeEFMo")
    ) { first, _ in first }

    /// The small forms of signs.
    private static let smallSigns = table(
        "\u{FE50}\u{FE52}\u{FE54}\u{FE55}\u{FE56}\u{FE57}\u{FE59}\u{FE5A}\u{FE5F}\u{FE60}\u{FE61}\u{FE62}\u{FE63}\u{FE68}",
        ",.;:?!()#&*+-\\")

    private static func table(_ characters: String, _ plain: String) -> [UInt32: FoldedScalar] {
        Dictionary(
            zip(characters.unicodeScalars, plain.unicodeScalars).map { ($0.value, FoldedScalar($1)) },
            uniquingKeysWith: { first, _ in first })
    }
}
