import Markup
import Testing

@testable import Credentials

@Suite struct StatusRulesTests {
    private let rules = StatusRules(Sample.catalogue, expiringDays: 90)
    private let today = CalendarDay(dayNumber: 20_780)  // 2026-11-23

    private func held(
        _ entry: String?, issued: String? = nil, expires: String? = nil, _ action: IssuerAction? = nil,
        _ verification: Verification = .claimed
    ) -> HeldCredential {
        HeldCredential(
            name: entry ?? "x", entry: entry.map { CredentialID($0) }, issued: issued.flatMap { CalendarDay($0) },
            expires: expires.flatMap { CalendarDay($0) }, verification: verification, action: action)
    }

    @Test func todayIsWhatTheCasesTakeItFor() {
        #expect(today.description == "2026-11-23")
    }

    @Test(
        arguments: [
            // Stated dates; the last day is included.
            (nil, "2024-01-01", "2027-05-01", .current), (nil, "2024-01-01", "2027-02-21", .expiring),
            (nil, "2024-01-01", "2027-02-22", .current), (nil, "2024-01-01", "2026-11-23", .expiring),
            (nil, "2024-01-01", "2026-11-22", .expired), (nil, "2026-11-23", nil, .unknown),
            (nil, "2026-11-24", nil, .notYetValid), (nil, "2026-11-24", "2030-01-01", .notYetValid),
            (nil, nil, "2030-01-01", .current), (nil, nil, nil, .unknown),
            // Renewal rules of the catalogue.
            ("cka", "2025-06-01", nil, .current), ("cka", "2024-11-23", nil, .expiring),
            ("cka", "2024-11-22", nil, .expired),
            ("cka", nil, nil, .unknown), ("cka", "2020-01-01", "2027-12-31", .current),
            ("azure-fundamentals", "2015-01-01", nil, .lifetime), ("azure-fundamentals", nil, nil, .lifetime),
            ("cism", "2015-01-01", nil, .unknown),
            // The same name is for life or not, depending on the day of issue.
            ("security-plus", "2010-12-31", nil, .lifetime), ("security-plus", "2011-01-01", nil, .expired),
            ("security-plus", "2024-06-01", nil, .current), ("security-plus", nil, nil, .unknown),
        ] as [(String?, String?, String?, CredentialStatus)])
    func followsFromDates(_ entry: String?, _ issued: String?, _ expires: String?, _ status: CredentialStatus) {
        #expect(rules.status(of: held(entry, issued: issued, expires: expires), asOf: today) == status)
    }

    @Test func theIssuersActionComesFirst() {
        #expect(rules.status(of: held("azure-fundamentals", .revoked), asOf: today) == .revoked)
        #expect(rules.status(of: held("cka", issued: "2020-01-01", .suspended), asOf: today) == .suspended)
    }

    @Test(
        arguments: [
            // Earned while the other was good: three more years from then.
            ("2022-06-01", "2025-05-01", nil, CredentialStatus.current),
            // Earned on its last day.
            ("2022-06-01", "2025-06-01", nil, .current),
            // Earned after it had lapsed, before it was issued, or not yet.
            ("2022-06-01", "2025-06-02", nil, .expired), ("2022-06-01", "2022-05-01", nil, .expired),
            ("2023-06-01", "2027-01-01", nil, .expired),
        ] as [(String, String, IssuerAction?, CredentialStatus)])
    func aRenewalPutsOffTheEnd(_ issued: String, _ renewed: String, _ action: IssuerAction?, _ status: CredentialStatus)
    {
        let others = [held("cysa-plus", issued: renewed, action)]
        #expect(rules.status(of: held("security-plus", issued: issued), among: others, asOf: today) == status)
    }

    @Test func whatDoesNotCountRenewsNothing() {
        let old = held("security-plus", issued: "2022-06-01")
        let revoked = held("cysa-plus", issued: "2025-05-01", .revoked)
        let failed = held("cysa-plus", issued: "2025-05-01", nil, .failed)
        #expect(rules.statuses(of: [old, revoked, failed], asOf: today).first == .expired)
        #expect(rules.status(of: old, among: [held("cka", issued: "2025-05-01")], asOf: today) == .expired)
    }

    @Test func renewalsFollowOneAnother() {
        let chain = [held("cysa-plus", issued: "2024-05-01"), held("cysa-plus", issued: "2021-05-01")]
        let old = held("security-plus", issued: "2018-06-01")
        #expect(rules.end(of: old, among: chain, asOf: today) == .on(CalendarDay(dayNumber: 20_939)))
        #expect(CalendarDay(dayNumber: 20_939).description == "2027-05-01")
    }

    @Test func aRenewalNeverShortens() {
        let old = held("security-plus", issued: "2024-06-01", expires: "2030-01-01")
        let others = [held("cysa-plus", issued: "2024-07-01")]
        #expect(rules.end(of: old, among: others, asOf: today) == .on(CalendarDay(dayNumber: 21_915)))
    }

    @Test(arguments: CredentialStatus.allCases) func fourStatusesCount(_ status: CredentialStatus) {
        #expect(status.isValid == [.current, .lifetime, .expiring, .unknown].contains(status))
    }

    @Test func anUnboundProofIsWorthAClaim() {
        #expect(Verification.allCases.map(\.word) == ["failed", "claimed", "claimed", "evidence", "verified"])
        #expect(Verification.failed < .unbound && Verification.evidence < .verified)
    }
}
