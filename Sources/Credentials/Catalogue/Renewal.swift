import Markup

/// How long a credential lasts before it must be renewed.
public enum Renewal: Sendable, Hashable {
    /// It never expires.
    case lifetime
    /// It lasts so long from the day of issue.
    case every(CalendarPeriod)

    /// Reads "lifetime" or an ISO 8601 duration that moves a date.
    public init?(_ text: some StringProtocol) {
        if text == "lifetime" {
            self = .lifetime
        } else if let period = CalendarPeriod(text),
            period.years + period.months + period.weeks + period.days > 0
        {
            self = .every(period)
        } else {
            return nil
        }
    }
}

extension Renewal: CustomStringConvertible, Codable {
    /// "lifetime" or the duration.
    public var description: String {
        switch self {
        case .lifetime: "lifetime"
        case .every(let period): period.description
        }
    }

    /// Reads a coded rule.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let renewal = Renewal(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is neither 'lifetime' nor a duration like P3Y")
        }
        self = renewal
    }

    /// Codes as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A renewal rule that goes only for credentials issued before a day.
public struct ValidityRule: Sendable, Codable, Hashable {
    /// The first day on which the rule no longer goes.
    public var issuedBefore: CalendarDay
    /// What went until then.
    public var renewalFrequency: Renewal

    /// Makes a rule.
    public init(issuedBefore: CalendarDay, renewalFrequency: Renewal) {
        self.issuedBefore = issuedBefore
        self.renewalFrequency = renewalFrequency
    }
}
