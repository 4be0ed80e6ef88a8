/// Which of two numbers with a slash between them is the day.
enum DateOrder: Sendable {
    /// "4/27/2010", as in the United States.
    case monthFirst
    /// "27/4/2010", as nearly everywhere else.
    case dayFirst
    /// Nothing tells: only what can be read in one way is a date.
    case unknown

    /// What the dates of records show; with slashes the month comes first unless one of them can only begin with the day,
    /// since most feeds with slashes are American.
    init(of dates: some Sequence<String>) {
        var shown = (day: false, month: false)
        for date in dates
        where date.utf8.count <= Self.longestDate && date.utf8.contains(UInt8(ascii: "/")) {
            let one = Array(date.utf8).withUnsafeBufferPointer(Self.shown)
            shown = (shown.day || one.day, shown.month || one.month)
        }
        self = shown.day && !shown.month ? .dayFirst : .monthFirst
    }

    /// No date is longer, in bytes.
    private static let longestDate = 40

    /// What a page's language and its own dates show.
    ///
    /// - Parameters:
    ///   - language: the BCP 47 code that the page declares.
    ///   - bytes: the page's text, in which a date may be readable in one way only.
    ///   - pay: what it says of pay; a currency tells where it is.
    init(language: String?, in bytes: [UInt8], pay: String) {
        let shown = bytes.withUnsafeBufferPointer(Self.shown)
        guard shown.day == shown.month else {
            self = shown.day ? .dayFirst : .monthFirst
            return
        }
        let tag = language?.lowercased() ?? ""
        let code = tag.utf8.contains(UInt8(ascii: "_")) ? tag.replacing("_", with: "-") : tag
        if code == "en-us" {
            self = .monthFirst
        } else if code.hasPrefix("en-") || !code.isEmpty && !code.hasPrefix("en") {
            self = .dayFirst
        } else {
            self = ["£", "€", "₹", "kr", "zł", "Kč"].contains(where: pay.contains) ? .dayFirst : .unknown
        }
    }

    /// Whether a text has dates of which only the first number, or only the second, can be the day.
    private static func shown(by bytes: UnsafeBufferPointer<UInt8>) -> (day: Bool, month: Bool) {
        var shown = (day: false, month: false)
        var index = 0
        while index < bytes.count {
            let slash = index
            index += 1
            // Nearly no slash stands between digits, and without a date the whole page is read.
            guard bytes[slash] == UInt8(ascii: "/"), slash > 0, bytes[slash - 1] &- 0x30 < 10, index < bytes.count,
                bytes[index] &- 0x30 < 10
            else { continue }
            let first = bytes[..<slash].suffix(3).reversed().prefix { $0 &- 0x30 < 10 }.reversed()
            let second = bytes[index...].prefix(3).prefix { $0 &- 0x30 < 10 }
            let end = index + second.count
            let year = bytes.dropFirst(end + 1).prefix(5).prefix { $0 &- 0x30 < 10 }
            guard end < bytes.count, bytes[end] == UInt8(ascii: "/"), year.count == 4, (1...2).contains(first.count),
                (1...2).contains(second.count)
            else { continue }
            func number(_ digits: some Sequence<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
            if number(first) > 12, number(first) <= 31, number(second) <= 12 { shown.day = true }
            if number(second) > 12, number(second) <= 31, number(first) <= 12 { shown.month = true }
        }
        return shown
    }
}
