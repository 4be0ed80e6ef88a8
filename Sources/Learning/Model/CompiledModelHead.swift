import PhraseMatching

/// The small parts of a compiled model, read and checked when it is opened.
struct CompiledModelHead {
    let labels: LabelSet
    let rules: TransitionRules
    let unit: Int
    let offsets: [Int32]
    let calibration: Calibration
    let rowCount: Int
    let stride: Int
    let transitions: [Int32]

    /// Of eight bytes.
    var rowWords: Int { 1 + stride / 4 }

    var slotCount: Int { CompiledModel.slotCount(rowCount) }

    init(_ reader: inout FlatReader) throws(LearningProblem) {
        guard let numbers = reader.array(UInt64.self), numbers.at(0) == CompiledModel.magic else { throw .notCompiled }
        let version = Int(clamping: numbers.at(1) ?? 0)
        guard version == CompiledModel.version else {
            throw .otherVersion(found: version, expected: CompiledModel.version)
        }
        guard numbers.count == 5, let count = numbers.at(2), let unit = numbers.at(3), let rowCount = numbers.at(4),
            (1...UInt64(LabelSet.most)).contains(count), (1...UInt64(SequenceModel.largestUnit)).contains(unit),
            rowCount < 1 << 30
        else { throw .damaged(part: "head") }
        self.unit = Int(unit)
        self.rowCount = Int(rowCount)
        stride = (Int(count) + 3) & ~3
        labels = try Self.labels(&reader, Int(count))
        guard let transitions = reader.array(Int32.self), transitions.count == (Int(count) + 1) * stride,
            let offsets = reader.array(Int32.self), offsets.count == Int(count)
        else { throw .damaged(part: "transitions") }
        let table = transitions.withBuffer { Array($0) }
        guard table.allSatisfy({ $0 == CompiledModel.forbidden || $0.magnitude <= UInt32(Int16.max) }) else {
            throw .damaged(part: "transitions")
        }
        rules = Self.rules(table, labels, stride)
        self.transitions = Array(table.dropFirst(stride))
        self.offsets = offsets.withBuffer { Array($0) }
        calibration = try Self.calibration(&reader)
    }

    private static func labels(_ reader: inout FlatReader, _ count: Int) throws(LearningProblem) -> LabelSet {
        guard let bytes = reader.array(UInt8.self) else { throw .damaged(part: "labels") }
        let text = bytes.withBuffer { String(decoding: $0, as: UTF8.self) }
        let names = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard names.count == count, let labels = try? LabelSet(names) else { throw .damaged(part: "labels") }
        return labels
    }

    /// The first row says which labels may begin.
    private static func rules(_ table: [Int32], _ labels: LabelSet, _ stride: Int) -> TransitionRules {
        var rules = TransitionRules(labelCount: labels.count)
        for label in labels.all {
            if table[label.index] == CompiledModel.forbidden { rules.forbidStart(label) }
            for follower in labels.all
            where table[(label.index + 1) * stride + follower.index] == CompiledModel.forbidden {
                rules.forbid(label, follower)
            }
        }
        return rules
    }

    private static func calibration(_ reader: inout FlatReader) throws(LearningProblem) -> Calibration {
        guard let numbers = reader.array(Int32.self), numbers.count % 2 == 0 else {
            throw .damaged(part: "calibration")
        }
        let steps = numbers.withBuffer { numbers in
            Swift.stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
        }
        guard let calibration = Calibration(steps: steps) else { throw .damaged(part: "calibration") }
        return calibration
    }
}
