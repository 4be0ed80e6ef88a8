/// The fewest insertions, deletions, replacements and swaps of neighbours that turn one word into another.
///
/// Gives nil where there are more than `limit`.
package func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { editDistance(first, $0, limit: limit) }
    }
}

/// The same of bytes that lie anywhere.
func editDistance(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, limit: Int
) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    let width = second.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
        for column in 0..<width { rows[width + column] = column }
        // Where the rows before the last, the last and the one being made begin.
        var (beforeLast, last, current) = (0, width, 2 * width)
        var leastBefore = 0
        for row in 0..<first.count {
            rows[current] = row + 1
            var leastOfRow = row + 1
            for column in 0..<second.count {
                let isSame = first[row] == second[column]
                var least = min(
                    rows[last + column] + (isSame ? 0 : 1), rows[last + column + 1] + 1, rows[current + column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, rows[beforeLast + column - 1] + 1)
                }
                rows[current + column + 1] = least
                leastOfRow = min(leastOfRow, least)
            }
            // A swap reaches back two rows, so one hopeless row is not enough to give up.
            if leastOfRow > limit, leastBefore > limit { return nil }
            leastBefore = leastOfRow
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return rows[last + second.count] <= limit ? rows[last + second.count] : nil
    }
}
