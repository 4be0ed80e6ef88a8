/// Numbers as people read them.
enum NumberText {
    /// A number with all its digits, whole numbers without a fraction.
    static func exact(_ number: Double) -> String {
        guard let whole = Int(exactly: number), whole.magnitude < 1 << 53 else { return number.description }
        return String(whole)
    }

    /// A number with so many places after the point, halves away from zero.
    static func rounded(_ number: Double, places: Int = 1) -> String {
        guard number.isFinite, number.magnitude < 1e12 else { return number.description }
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let units = Int((number.magnitude * Double(scale)).rounded())
        let fraction = String(units % scale)
        let sign = number < 0 && units > 0 ? "-" : ""
        guard places > 0 else { return sign + String(units) }
        return sign + String(units / scale) + "." + String(repeating: "0", count: places - fraction.count) + fraction
    }

    /// A share of 1 in whole per cent.
    static func percent(_ share: Double) -> String { rounded(share * 100, places: 0) + " %" }
}
