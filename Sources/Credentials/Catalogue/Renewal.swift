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

extension Renewal: CodedAsText {
    /// "lifetime" or the duration.
    public var description: String {
        switch self {
        case .lifetime: "lifetime"
        case .every(let period): period.description
        }
    }

    /// What a coded text must be.
    public static var misfit: String { "neither 'lifetime' nor a duration like P3Y" }
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
