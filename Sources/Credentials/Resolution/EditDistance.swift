/// The fewest insertions, deletions, replacements and swaps of neighbours that turn one word into another.
///
/// Gives nil where there are more than `limit`.
func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
        var current = [row + 1]
        current.reserveCapacity(second.count + 1)
        for column in 0..<second.count {
            let isSame = first[row] == second[column]
            var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                least = min(least, beforeLast[column - 1] + 1)
            }
            current.append(least)
        }
        // A swap reaches back two rows, so one hopeless row is not enough to give up.
        if (current.min() ?? 0) > limit, (last.min() ?? 0) > limit { return nil }
        (beforeLast, last) = (last, current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
}
