import PhraseMatching

/// Concepts as fixed-size rows over one pool of strings, so that opening a file reads none of them.
struct ConceptTable: Sendable {
    /// A string in the pool.
    struct Text: BitwiseCopyable, Sendable {
        var offset: UInt32
        var length: UInt32
    }

    /// A run in the list of strings.
    struct List: BitwiseCopyable, Sendable {
        var first: UInt32
        var count: UInt32
    }

    /// One concept.
    struct Row: BitwiseCopyable, Sendable {
        var id: Text
        var label: Text
        var scheme: Text
        var sector: Text
        var description: Text
        var notation: Text
        var language: Text
        var credentialType: Text
        var altLabels: List
        var hiddenLabels: List
        var broader: List
        var related: List
        var marks: List
        var crosswalk: List
        var translations: List
        var kind: UInt8
        var skillType: UInt8
        var reuseLevel: UInt8
        var flags: UInt8
    }

    /// The flag of a concept that only groups others.
    static let isGroup: UInt8 = 1

    let rows: FlatArray<Row>
    private let lists: FlatArray<Text>
    private let pool: FlatArray<UInt8>
    private let idSlots: FlatArray<UInt32>

    init?(_ reader: inout FlatReader) {
        guard let rows = reader.array(Row.self), let lists = reader.array(Text.self),
            let pool = reader.array(UInt8.self), let idSlots = reader.array(UInt32.self), idSlots.count > 0,
            idSlots.count & (idSlots.count - 1) == 0
        else { return nil }
        (self.rows, self.lists, self.pool, self.idSlots) = (rows, lists, pool, idSlots)
    }

    /// The string at a place of the pool; empty where damage made the place point outside.
    func string(_ text: Text) -> String {
        let start = Int(text.offset)
        guard start + Int(text.length) <= pool.count else { return "" }
        return pool.withBuffer { String(decoding: $0[start..<start + Int(text.length)], as: UTF8.self) }
    }

    /// The strings of a list, as far as it lies inside: damage can make it as long as a count can say.
    func strings(_ list: List) -> [String] {
        let first = min(Int(list.first), lists.count)
        return (first..<min(first + Int(list.count), lists.count)).compactMap { lists.at($0).map(string) }
    }

    /// The position of the concept with an id.
    func position(of id: ConceptID) -> Int? {
        let mask = idSlots.count - 1
        var slot = Int(truncatingIfNeeded: TokenKey.of(id.rawValue.utf8)) & mask
        for _ in 0..<idSlots.count {
            guard let stored = idSlots.at(slot), stored != 0, let row = rows.at(Int(stored) - 1) else { return nil }
            if isEqual(row.id, id.rawValue) { return Int(stored) - 1 }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ text: Text, _ string: String) -> Bool {
        let start = Int(text.offset)
        guard start + Int(text.length) <= pool.count else { return false }
        return pool.withBuffer { $0[start..<start + Int(text.length)].elementsEqual(string.utf8) }
    }

    func concept(at index: Int) -> Concept? {
        rows.at(index).map { row in
            Concept(
                id: ConceptID(string(row.id)), preferredLabel: string(row.label), altLabels: strings(row.altLabels),
                hiddenLabels: strings(row.hiddenLabels), kind: Self.value(row.kind), scheme: string(row.scheme),
                skillType: Self.value(row.skillType), reuseLevel: Self.value(row.reuseLevel),
                broader: strings(row.broader).map { ConceptID($0) },
                related: strings(row.related).map { ConceptID($0) },
                description: string(row.description), marks: strings(row.marks).compactMap(LabelMark.init(encoded:)),
                crosswalk: strings(row.crosswalk), sector: string(row.sector), language: string(row.language),
                translations: Translation.decoded(strings(row.translations)), notation: string(row.notation),
                credentialType: string(row.credentialType), isGroup: row.flags & Self.isGroup != 0)
        }
    }

    /// The case with this ordinal; the first where damage made it none.
    static func value<Value: CaseIterable>(_ ordinal: UInt8) -> Value where Value.AllCases == [Value] {
        Value.allCases[Int(ordinal) < Value.allCases.count ? Int(ordinal) : 0]
    }
}
