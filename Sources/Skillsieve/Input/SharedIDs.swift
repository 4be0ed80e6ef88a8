import PhraseMatching

/// The ids that two inputs of a run or more would have: known from their names, before any is read, so that all of them are
/// told apart, in whatever order they come.
///
/// It keeps eight bytes for each id that is shared; while the names are looked through, eight for each input.
struct SharedIDs: Sendable {
    /// Keys of the ids, in order.
    private let keys: [UInt64]

    /// Looks through the names; folders are listed for it, nothing is opened.
    ///
    /// - Parameter standardInput: the id of standard input.
    init(_ names: [FilePath], standardInput: String) {
        var all: [UInt64] = []
        for input in InputFiles(names) {
            switch input {
            case .file(_, let id), .unknown(_, let id, _): all.append(TokenKey.of(id.utf8))
            case .standardInput: all.append(TokenKey.of(standardInput.utf8))
            case .failure, .passedOver: continue
            }
        }
        all.sort()
        var shared: [UInt64] = []
        for (key, next) in zip(all, all.dropFirst()) where key == next && shared.last != key { shared.append(key) }
        keys = shared
    }

    func contains(_ id: String) -> Bool {
        guard !keys.isEmpty else { return false }
        let key = TokenKey.of(id.utf8)
        var range = 0..<keys.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            if keys[middle] == key { return true }
            range = keys[middle] < key ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }
}
