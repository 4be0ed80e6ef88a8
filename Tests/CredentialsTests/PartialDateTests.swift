import Testing

@testable import Credentials

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("2024-05-01", "2024-05-01", "2024-05-01"), ("2024-05", "2024-05-01", "2024-05-31"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("2024", "2024-01-01", "2024-12-31"),
        ("2024-05-01T10:00:00Z", "2024-05-01", "2024-05-01"),
    ])
    func reads(_ text: String, _ first: String, _ last: String) {
        let date = PartialDate(text)
        #expect(date?.first.description == first)
        #expect(date?.last.description == last)
    }

    @Test(arguments: [
        "", "2024-13", "24", "2024-5", "May 2024", "2024-02-30", "2024-05-", "20240501", "-2024", "2024-00",
        "+202", "2024-+5", "-202",
    ])
    func refuses(_ text: String) {
        #expect(PartialDate(text) == nil)
    }
}
