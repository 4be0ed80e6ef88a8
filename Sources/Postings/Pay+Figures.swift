extension Posting {
    /// What it pays, with the figures that a statement in words has, and with the currency as a code of ISO 4217: "$" and
    /// "kr" mean another one in each country, and stay out where nothing tells which.
    public var statedPay: Pay? {
        guard let pay else { return nil }
        return pay.withFigures(in: CountrySigns.country(of: self))
    }
}

extension Pay {
    /// The pay with the figures that its text states ("£26k to £29k a year"), where it has none of its own and the text
    /// leaves no doubt.
    public var withFiguresOfText: Pay { withFigures(in: nil) }

    /// - Parameter country: where the job is (ISO 3166, two letters), asked for only where the currency depends on it.
    func withFigures(in country: @autoclosure () -> String?) -> Pay {
        var pay = self
        if let stated = currency { pay.currency = PayCurrency.code(stated: stated, in: country()) }
        guard minimum == nil, maximum == nil, let text, let read = PayText(text) else { return pay }
        if read.isUpperBound { pay.maximum = read.amounts.first } else { pay.minimum = read.amounts.first }
        if read.amounts.count > 1 { pay.maximum = read.amounts.last }
        if pay.currency == nil, let sign = read.currency { pay.currency = PayCurrency.code(of: sign, in: country()) }
        if pay.period == nil, let unit = read.unit,
            read.amounts.allSatisfy({ unit.mayBePaid($0, pay.currency ?? (read.currency == .dollar ? "USD" : nil)) })
        {
            pay.period = unit.rawValue
        }
        return pay
    }
}
