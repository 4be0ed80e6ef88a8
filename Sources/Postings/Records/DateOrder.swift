import Markup

/// Whether dates with slashes begin with the day: one of a feed that can only be read so tells of all.
enum DateOrder {
    /// Whether some date can only begin with the day, and none only with the month.
    static func isDayFirst(_ dates: some Sequence<String>) -> Bool {
        var isDayFirst = false
        for date in dates where date.utf8.count <= 40 && date.utf8.contains(UInt8(ascii: "/")) {
            let parts = date.split { $0 == "/" || $0 == " " || $0 == "T" }.prefix(3).map { Int($0) }
            guard parts.count == 3, let first = parts[0], let second = parts[1], let year = parts[2], year >= 1000
            else {
                continue
            }
            if second > 12, (1...12).contains(first) { return false }
            if first > 12, first <= 31, (1...12).contains(second) { isDayFirst = true }
        }
        return isDayFirst
    }
}
