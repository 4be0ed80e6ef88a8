/// Turns weights into small whole numbers.
struct WeightScale {
    /// What a weight of 1 becomes.
    let unit: Int

    /// The largest power of two, no more than asked for, with which every weight fits in 16 bits.
    init(_ weights: [Double], most: Int) {
        let largest = weights.reduce(0) { max($0, $1 < 0 ? -$1 : $1) }
        var unit = 1
        while unit * 2 <= most, unit < SequenceModel.largestUnit { unit *= 2 }
        while unit > 1, largest * Double(unit) >= Double(Int16.max) { unit /= 2 }
        self.unit = unit
    }

    /// A weight in whole numbers, halves away from 0; what is smaller than the least becomes 0, and what is larger than
    /// 16 bits hold becomes the largest.
    func quantised(_ weight: Double, least: Int) -> Int16 {
        let scaled = weight * Double(unit)
        guard !scaled.isNaN else { return 0 }
        let size = min(Double(Int16.max), (scaled < 0 ? -scaled : scaled) + 0.5)
        let whole = Int16(size)
        return Int(whole) < least ? 0 : scaled < 0 ? -whole : whole
    }
}
