/// The sources of examples, numbered, and cut into parts of about one size.
struct SourceParts: Sendable {
    /// The number of each example's source.
    let groups: [Int]
    /// The part of each example.
    let parts: [Int]
    /// How many parts.
    let count: Int

    init(_ sources: [String], parts count: Int) {
        self.count = max(2, count)
        let names = Set(sources).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        groups = sources.map { numbers[$0] ?? 0 }
        var sizes = [Int](repeating: 0, count: names.count)
        for group in groups { sizes[group] += 1 }
        var filled = [Int](repeating: 0, count: self.count)
        var partOf = [Int](repeating: 0, count: names.count)
        // The largest first, each into the part that has least.
        for group in sizes.indices.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }) {
            let part = filled.indices.min { (filled[$0], $0) < (filled[$1], $1) } ?? 0
            partOf[group] = part
            filled[part] += sizes[group]
        }
        parts = groups.map { partOf[$0] }
    }
}
