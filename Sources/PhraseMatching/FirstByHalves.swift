extension RandomAccessCollection<Int> {
    /// The first element for which something holds that holds for all behind it, found by halves; nil where there is none.
    ///
    /// Inlinable, so that other modules search their own ranges and not any collection's.
    @inlinable
    package func firstByHalves(where holds: (Int) -> Bool) -> Int? {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
            if holds(self[middle]) { high = middle } else { low = index(after: middle) }
        }
        return low < endIndex ? self[low] : nil
    }
}
