import PhraseMatching

/// The words that the models know, with the cluster of each: words that stand in the same surroundings share one.
///
/// Open addressing by `Token.key` in two flat arrays, so that a compiled file is used where it lies.
public struct KnownWords: Sendable {
    /// What is known of a word.
    struct Entry: Equatable {
        /// Whether features may hold the word itself; of others they hold its class.
        var isNamed: Bool
        /// Its cluster; nil where it is in none.
        var cluster: Int?
    }

    /// Clusters are numbered below this.
    public static let clusterLimit = Int(noCluster)

    private static let named: UInt16 = 1 << 15
    private static let noCluster: UInt16 = 0x7FFF

    private let keys: FlatArray<UInt64>
    private let values: FlatArray<UInt16>

    /// Opens what `encode` made; nil where it is damaged.
    public init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let keys = reader.array(UInt64.self), let values = reader.array(UInt16.self),
            keys.count == values.count, keys.count > 0, keys.count & (keys.count - 1) == 0,
            keys.withBuffer({ $0.contains(0) })
        else { return nil }
        self.keys = keys
        self.values = values
    }

    subscript(key: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while let found = keys.at(slot), found != key {
            guard found != 0 else { return nil }
            slot = (slot + 1) & (keys.count - 1)
        }
        let value = values.at(slot) ?? Self.noCluster
        let cluster = value & Self.noCluster
        return Entry(
            isNamed: value & Self.named != 0, cluster: cluster == Self.noCluster ? nil : Int(cluster))
    }

    /// Lays words out.
    ///
    /// - Parameter words: each folded, with whether features may hold it and its cluster (below `clusterLimit`).
    public static func encode(_ words: [(word: String, isNamed: Bool, cluster: Int?)]) -> [UInt8] {
        var table = KeyTable(capacity: max(8, words.count))
        for (word, isNamed, cluster) in words {
            let value =
                (isNamed ? named : 0) | (cluster.map { UInt16(truncatingIfNeeded: $0) & noCluster } ?? noCluster)
            _ = table.value(of: TokenKey.of(word.utf8), orInsert: UInt32(value))
        }
        var writer = FlatWriter()
        writer.append(table.keys)
        writer.append(table.values.map { UInt16(truncatingIfNeeded: $0) })
        return writer.bytes
    }
}
