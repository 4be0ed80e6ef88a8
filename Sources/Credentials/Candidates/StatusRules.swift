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
        held.indices.map { index in
            let others = held.indices.filter { $0 != index }.map { held[$0] }
            return status(of: held[index], among: others, asOf: day)
        }
    }

    /// The status of one credential on a day, given the others that may renew it.
    public func status(
        of credential: HeldCredential, among others: [HeldCredential] = [], asOf day: CalendarDay
    ) -> CredentialStatus {
        switch credential.action {
        case .revoked: return .revoked
        case .suspended: return .suspended
        case nil: break
        }
        if let issued = credential.issued, issued > day { return .notYetValid }
        switch end(of: credential, among: others, asOf: day) {
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
        let entry = credential.entry.flatMap(catalogue.credential)
        let stated = credential.expires.map(End.on)
        let first = stated ?? entry.map { end(of: $0, from: credential.issued) } ?? .unknown
        guard let entry, case .on(let last) = first else { return first }
        return .on(renewed(last, credential, entry, by: others, asOf: day))
    }

    private func end(of entry: Credential, from issued: CalendarDay?) -> End {
        switch (entry.renewal(issued: issued), issued) {
        case (.lifetime, _): .never
        case (.every(let period), let issued?): .on(issued.adding(period))
        case (.every, nil), (nil, _): .unknown
        }
    }

    /// The last day after all renewals in order: each must come after the issue and before the credential has lapsed.
    private func renewed(
        _ last: CalendarDay, _ credential: HeldCredential, _ entry: Credential, by others: [HeldCredential],
        asOf day: CalendarDay
    ) -> CalendarDay {
        let renewals = others.filter { other in
            other.action == nil && other.verification != .failed
                && other.entry.flatMap(catalogue.credential)?.renews.contains(entry.id) ?? false
        }
        var last = last
        for (issued, other) in renewals.compactMap({ other in other.issued.map { ($0, other) } }).sorted(by: {
            $0.0 < $1.0
        }) {
            guard issued <= day, issued <= last, credential.issued.map({ $0 < issued }) ?? true else { continue }
            switch end(of: entry, from: issued) {
            case .on(let next): last = max(last, next)
            case .never, .unknown: if let next = other.expires { last = max(last, next) }
            }
        }
        return last
    }
}
