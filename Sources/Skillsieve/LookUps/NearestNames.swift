import Credentials

/// Names that are spelled like another: what was meant by a word that is none of them.
public struct NearestNames: Sendable {
    private let names: [String]

    /// Looks among some names.
    public init(_ names: [String]) {
        self.names = names
    }

    /// The nearest names, the nearest first, of equals in their own order; none that differ in more than a third of the
    /// letters.
    public func find(_ word: String, limit: Int) -> [String] {
        let wanted = Array(word.lowercased().utf8)
        let most = min(3, max(1, wanted.count / 3))
        var found: [(distance: Int, place: Int, name: String)] = []
        for (place, name) in names.enumerated() {
            guard let distance = editDistance(wanted, Array(name.lowercased().utf8), limit: most) else { continue }
            found.append((distance, place, name))
        }
        var result: [String] = []
        for one in found.sorted(by: { ($0.distance, $0.place) < ($1.distance, $1.place) })
        where !result.contains(one.name) && result.count < limit {
            result.append(one.name)
        }
        return result
    }
}
