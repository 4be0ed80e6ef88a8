import PhraseMatching

/// A model laid out for mapping into memory: rows of weights, found by a feature's key.
///
/// Opening checks sizes and the head; what a slot leads to is held within the rows where it is followed. Damaged
/// bytes can give wrong scores, never a crash: whether a file is whole is for its container to say.
public struct CompiledModel: Sendable {
    static let magic = UInt64(0x4C45_444F_4D51_4553)  // "SEQMODEL"
    static let version = 1
    /// What stands for "forbidden" among scores; far below all that weights add up to.
    static let forbidden: Int32 = -(1 << 30)

    /// The labels.
    public let labels: LabelSet
    /// Which may follow which.
    public let rules: TransitionRules
    /// What a weight of 1 is.
    public let unit: Int
    /// What is added to each label's score at every position.
    public let offsets: [Int32]
    /// How often the model is right, by margin.
    public let calibration: Calibration
    /// How many features it has.
    public let rowCount: Int
    /// The numbers of a row: the labels, made up to a multiple of 4.
    let stride: Int
    /// By label before, then by label; forbidden ones and those made up are `forbidden`.
    let transitions: [Int32]
    private let slots: FlatArray<UInt32>
    private let rows: FlatArray<UInt64>
    private let nameStarts: FlatArray<UInt32>
    private let names: FlatArray<UInt8>
    /// The low bits of a slot that hold the row's number and 1.
    private let rowMask: UInt32

    /// Opens compiled bytes, which are copied.
    public init(bytes: [UInt8]) throws(LearningProblem) {
        try self.init(FlatMemory(copying: bytes), range: 0..<bytes.count)
    }

    /// Opens compiled bytes where they lie; the range begins at a multiple of 8.
    public init(_ memory: FlatMemory, range: Range<Int>) throws(LearningProblem) {
        var reader = FlatReader(memory, range: range)
        let head = try CompiledModelHead(&reader)
        guard let slots = reader.array(UInt32.self), slots.count == head.slotCount,
            slots.withBuffer({ $0.contains(0) })
        else { throw .damaged(part: "slots") }
        guard let rows = reader.array(UInt64.self), rows.count == head.rowCount * head.rowWords else {
            throw .damaged(part: "rows")
        }
        guard let nameStarts = reader.array(UInt32.self), nameStarts.count == head.rowCount + 1,
            let names = reader.array(UInt8.self)
        else { throw .damaged(part: "names") }
        (labels, rules, unit, offsets) = (head.labels, head.rules, head.unit, head.offsets)
        (calibration, rowCount, stride, transitions) = (head.calibration, head.rowCount, head.stride, head.transitions)
        (self.slots, self.rows, self.nameStarts, self.names) = (slots, rows, nameStarts, names)
        rowMask = Self.rowMask(rowCount)
    }

    static func rowMask(_ rowCount: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: UInt64(1) << UInt64(Int.bitWidth - rowCount.leadingZeroBitCount) - 1)
    }

    /// A power of two that leaves half of the slots free.
    static func slotCount(_ rowCount: Int) -> Int {
        var count = 8
        while count < rowCount * 2 { count *= 2 }
        return count
    }

    /// The row of a feature; nil where the model does not have it.
    public func row(of key: FeatureKey) -> Int? {
        let table = self.table
        let slot = table.firstSlot(key.value)
        return table.row(key.value, from: slot)
    }

    /// How much a feature speaks for a label; 0 for what is none of its rows and labels.
    public func weight(_ row: Int, _ label: LabelID) -> Int {
        guard label.index < labels.count, row >= 0, row < rowCount else { return 0 }
        let word = rows.at(row * (1 + stride / 4) + 1 + label.index / 4) ?? 0
        return Int(Int16(truncatingIfNeeded: word >> UInt64(label.index % 4 * 16)))
    }

    /// A feature spelt out; empty for what is none of its rows.
    public func name(of row: Int) -> String {
        guard row >= 0, row < rowCount, let start = nameStarts.at(row), let end = nameStarts.at(row + 1), start <= end,
            Int(end) <= names.count
        else { return "" }
        return names.withBuffer { String(decoding: $0[Int(start)..<Int(end)], as: UTF8.self) }
    }

    /// The tables for a hot loop, which must hold the model meanwhile.
    var table: RowTable {
        slots.withBuffer { slots in
            rows.withBuffer { rows in
                RowTable(
                    slots: slots, rows: rows, slotMask: slots.count - 1, rowMask: rowMask, rowCount: rowCount,
                    rowWords: 1 + stride / 4)
            }
        }
    }
}
