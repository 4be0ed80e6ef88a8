/// The trie of all variants in the order in which it is stored: level by level, the children of a node side by side.
///
/// Made from the sorted variants, which are read from front to back once for each level; a table of edges would miss
/// the cache at every word of every variant.
struct TrieLayout {
    /// The nodes and one more, where the last node's children and endings end.
    private(set) var nodes: [PhraseSet.Node] = []
    /// The variants that end at each node, node by node, in the order in which they were added.
    private(set) var endings: [UInt32] = []

    /// Lays variants out.
    ///
    /// - Parameters:
    ///   - sequences: one variant behind the other: the classes of its words as the stored form numbers them, a 0, its
    ///     own number.
    ///   - starts: where each variant begins.
    init(sequences: [UInt32], starts: [UInt32]) {
        nodes.reserveCapacity(sequences.count)
        endings.reserveCapacity(starts.count)
        let sorted = Self.sorted(sequences, starts)
        sorted.sequences.withUnsafeBufferPointer { sequences in
            sorted.starts.withUnsafeBufferPointer { layOut(sequences, $0) }
        }
    }

    private static func sorted(_ sequences: [UInt32], _ starts: [UInt32]) -> (sequences: [UInt32], starts: [UInt32]) {
        sequences.withUnsafeBufferPointer { source in
            let places = SequenceSorter(starts, in: source).places
            var sorted: [UInt32] = []
            var starts: [UInt32] = []
            sorted.reserveCapacity(source.count)
            starts.reserveCapacity(places.count)
            for place in places {
                starts.append(UInt32(sorted.count))
                var index = Int(place)
                while source[index] != 0 {
                    sorted.append(source[index])
                    index += 1
                }
                sorted.append(0)
                sorted.append(source[index + 1])
            }
            return (sorted, starts)
        }
    }

    /// The variants of one level's nodes: where each node's begin and end among the sorted ones.
    private typealias Level = [Range<UInt32>]

    private mutating func layOut(_ sequences: UnsafeBufferPointer<UInt32>, _ starts: UnsafeBufferPointer<UInt32>) {
        nodes.append(PhraseSet.Node(wordClass: 0, firstChild: 0, firstEnding: 0))
        var level: Level = [0..<UInt32(starts.count)]
        var depth: UInt32 = 0
        var node = 0
        while !level.isEmpty {
            var next: Level = []
            for variants in level {
                nodes[node].firstChild = UInt32(nodes.count)
                nodes[node].firstEnding = UInt32(endings.count)
                node += 1
                var last: UInt32 = 0
                var first = variants.lowerBound
                for variant in variants {
                    let place = Int(starts[Int(variant)] + depth)
                    let wordClass = sequences[place]
                    if wordClass == 0 { endings.append(sequences[place + 1]) }
                    guard wordClass != last else { continue }
                    if last != 0 { next.append(first..<variant) }
                    nodes.append(PhraseSet.Node(wordClass: wordClass, firstChild: 0, firstEnding: 0))
                    (last, first) = (wordClass, variant)
                }
                if last != 0 { next.append(first..<variants.upperBound) }
            }
            level = next
            depth += 1
        }
        nodes.append(
            PhraseSet.Node(wordClass: 0, firstChild: UInt32(nodes.count), firstEnding: UInt32(endings.count)))
    }
}
