/// What a posting says it pays, as far as its structured data does.
public struct Pay: Sendable, Codable, Equatable {
    /// The least amount, or the only one.
    public var minimum: Double?
    /// The largest amount.
    public var maximum: Double?
    /// Currency as stated, mostly ISO 4217 ("USD").
    public var currency: String?
    /// What the amount is paid for, as stated ("HOUR", "Year", "PA").
    public var period: String?
    /// The statement where it is no number ("£26k to £29k").
    public var text: String?

    /// Makes a pay.
    public init(
        minimum: Double? = nil, maximum: Double? = nil, currency: String? = nil, period: String? = nil,
        text: String? = nil
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.currency = currency
        self.period = period
        self.text = text
    }
}
