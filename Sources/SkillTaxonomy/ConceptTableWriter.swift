import PhraseMatching

/// Lays concepts out as a `ConceptTable`.
struct ConceptTableWriter {
    private var pool: StringPool
    private var lists: [ConceptTable.Text] = []
    private var rows: [ConceptTable.Row] = []

    /// Writes concepts as rows, lists, pool and id slots.
    static func write(_ concepts: [Concept], to writer: inout FlatWriter) {
        var strings = concepts.count * 4
        for concept in concepts { strings += concept.altLabels.count + concept.hiddenLabels.count }
        var table = ConceptTableWriter(pool: StringPool(capacity: strings))
        table.rows.reserveCapacity(concepts.count)
        table.lists.reserveCapacity(strings)
        for concept in concepts { table.add(concept) }
        let slots = idSlots(concepts)
        writer.reserve(
            table.rows.count * MemoryLayout<ConceptTable.Row>.stride
                + table.lists.count * MemoryLayout<ConceptTable.Text>.stride + table.pool.bytes.count
                + slots.count * 4 + 64)
        writer.append(table.rows)
        writer.append(table.lists)
        writer.append(table.pool.bytes)
        writer.append(slots)
    }

    private mutating func add(_ concept: Concept) {
        rows.append(
            ConceptTable.Row(
                id: pool.add(concept.id.rawValue), label: pool.add(concept.preferredLabel),
                scheme: pool.add(concept.scheme), sector: pool.add(concept.sector),
                description: pool.add(concept.description), notation: pool.add(concept.notation),
                language: pool.add(concept.language), credentialType: pool.add(concept.credentialType),
                altLabels: list(concept.altLabels),
                hiddenLabels: list(concept.hiddenLabels), broader: list(concept.broader),
                related: list(concept.related), marks: list(concept.marks.map(\.encoded)),
                crosswalk: list(concept.crosswalk),
                translations: list(Translation.encoded(concept.translations)), kind: Self.ordinal(concept.kind),
                skillType: Self.ordinal(concept.skillType), reuseLevel: Self.ordinal(concept.reuseLevel),
                flags: concept.isGroup ? ConceptTable.isGroup : 0))
    }

    private mutating func list(_ values: [String]) -> ConceptTable.List {
        let first = lists.count
        for value in values { lists.append(pool.add(value)) }
        return ConceptTable.List(first: UInt32(first), count: UInt32(values.count))
    }

    private mutating func list(_ ids: [ConceptID]) -> ConceptTable.List {
        let first = lists.count
        for id in ids { lists.append(pool.add(id.rawValue)) }
        return ConceptTable.List(first: UInt32(first), count: UInt32(ids.count))
    }

    private static func ordinal<Value: CaseIterable & Equatable>(_ value: Value) -> UInt8 {
        var ordinal: UInt8 = 0
        for candidate in Value.allCases {
            if candidate == value { return ordinal }
            ordinal += 1
        }
        return 0
    }

    private static func idSlots(_ concepts: [Concept]) -> [UInt32] {
        var capacity = 8
        while capacity < concepts.count * 2 { capacity *= 2 }
        var slots = [UInt32](repeating: 0, count: capacity)
        for (index, concept) in concepts.enumerated() {
            var id = concept.id.rawValue
            var slot = Int(truncatingIfNeeded: id.withUTF8 { TokenKey.of($0) }) & (capacity - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = UInt32(index + 1)
        }
        return slots
    }
}
