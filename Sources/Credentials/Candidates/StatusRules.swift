import Markup

/// How the status of held credentials follows from dates, the catalogue's renewal rules and one another.
public struct StatusRules: Sendable {
    private let catalogue: Catalogue
    private let expiringDays: Int

    /// Makes rules; what expires within so many days is `expiring`.
    public init(_ catalogue: Catalogue, expiringDays: Int) {
        self.catalogue = catalogue
        self.expiringDays = expiringDays
    }

    /// The status of each of a candidate's credentials on a day.
    public func statuses(of held: [HeldCredential], asOf day: CalendarDay) -> [CredentialStatus] {
        let renewals = renewals(among: held)
        return held.map { status(of: $0, renewals, asOf: day) }
    }

    /// The status of one credential on a day, given the others that may renew it.
    public func status(
        of credential: HeldCredential, among others: [HeldCredential] = [], asOf day: CalendarDay
    ) -> CredentialStatus {
        status(of: credential, renewals(among: others), asOf: day)
    }

    private func status(
        of credential: HeldCredential, _ renewals: RenewalDays, asOf day: CalendarDay
    ) -> CredentialStatus {
        switch credential.action {
        case .revoked: return .revoked
        case .suspended: return .suspended
        case nil: break
        }
        if let issued = credential.issued, issued > day { return .notYetValid }
        switch end(of: credential, renewals, asOf: day) {
        case .never: return .lifetime
        case .unknown: return .unknown
        case .on(let last) where last < day: return .expired
        case .on(let last) where last.dayNumber - day.dayNumber <= expiringDays: return .expiring
        case .on: return .current
        }
    }

    /// The last day of a credential, as far as it is known.
    public enum End: Sendable, Hashable {
        /// It never ends.
        case never
        /// It is good up to and with this day.
        case on(CalendarDay)
        /// Nothing says when.
        case unknown
    }

    /// When a credential ends: as stated, else by the renewal rule of its day of issue, put off by later renewals.
    public func end(
        of credential: HeldCredential, among others: [HeldCredential] = [], asOf day: CalendarDay
    ) -> End {
        end(of: credential, renewals(among: others), asOf: day)
    }

    private func end(of credential: HeldCredential, _ renewals: RenewalDays, asOf day: CalendarDay) -> End {
        let entry = credential.entry.flatMap(catalogue.credential)
        let stated = credential.expires.map(End.on)
        let first = stated ?? entry.map { end(of: $0, from: credential.issued) } ?? .unknown
        guard let entry, case .on(let last) = first else { return first }
        return .on(renewals.last(of: entry.id, issued: credential.issued, lasting: last, asOf: day))
    }

    private func end(of entry: Credential, from issued: CalendarDay?) -> End {
        switch (entry.renewal(issued: issued), issued) {
        case (.lifetime, _): .never
        case (.every(let period), let issued?): .on(issued.adding(period))
        case (.every, nil), (nil, _): .unknown
        }
    }

    /// The days on which credentials renew others; a credential never renews itself, since a renewal comes after the issue.
    private func renewals(among held: [HeldCredential]) -> RenewalDays {
        var days = RenewalDays()
        for other in held where other.action == nil && other.verification != .failed {
            guard let issued = other.issued, let renewing = other.entry.flatMap(catalogue.credential) else { continue }
            for renewed in renewing.renews {
                guard let entry = catalogue.credential(renewed) else { continue }
                let end: CalendarDay? =
                    if case .on(let next) = end(of: entry, from: issued) { next } else { other.expires }
                days.add(renewed, on: issued, until: end)
            }
        }
        days.sort()
        return days
    }
}
