import Markup

/// On which days the entries of a catalogue are renewed, and until when: worked out once for all that a candidate holds.
struct RenewalDays {
    private struct Renewal {
        var day: CalendarDay
        /// The last day that it brings; nil where it brings none.
        var end: CalendarDay?
    }

    private var renewals: [CredentialID: [Renewal]] = [:]

    /// Adds a renewal of an entry.
    mutating func add(_ entry: CredentialID, on day: CalendarDay, until end: CalendarDay?) {
        renewals[entry, default: []].append(Renewal(day: day, end: end))
    }

    /// Puts the renewals of each entry in order, those of one day together: the latest end counts.
    mutating func sort() {
        renewals = renewals.mapValues { renewals in
            renewals.sorted { $0.day < $1.day }.reduce(into: []) { days, next in
                if let last = days.last, last.day == next.day {
                    days[days.count - 1].end = [last.end, next.end].compactMap { $0 }.max()
                } else {
                    days.append(next)
                }
            }
        }
    }

    /// The last day after all renewals in order: each must come after the issue and before the credential has lapsed.
    func last(
        of entry: CredentialID, issued: CalendarDay?, lasting first: CalendarDay, asOf day: CalendarDay
    ) -> CalendarDay {
        guard let renewals = renewals[entry] else { return first }
        var last = first
        // Once one comes too late, so do all after it.
        for renewal in renewals {
            guard renewal.day <= day, renewal.day <= last else { break }
            if let issued, renewal.day <= issued { continue }
            if let end = renewal.end { last = max(last, end) }
        }
        return last
    }
}
