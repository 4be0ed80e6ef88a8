import PhraseMatching

extension CompiledModel {
    /// Compiles a model; two features of one key are refused.
    public static func encode(_ model: SequenceModel) throws(LearningProblem) -> [UInt8] {
        try encode(model, key: \.key)
    }

    static func encode(_ model: SequenceModel, key: (FeatureName) -> FeatureKey) throws(LearningProblem) -> [UInt8] {
        let stride = (model.labels.count + 3) & ~3
        var writer = FlatWriter()
        writer.append([
            magic, UInt64(version), UInt64(model.labels.count), UInt64(model.unit), UInt64(model.rows.count),
        ])
        writer.append(Array(model.labels.names.joined(separator: "\n").utf8))
        writer.append(transitions(model, stride))
        writer.append(model.offsets)
        writer.append(model.calibration.steps.flatMap { [$0.margin, $0.thousandths] })
        let keys = try keys(model, key)
        writer.append(slots(keys))
        writer.append(rows(model, keys, stride))
        var (starts, names): ([UInt32], [UInt8]) = ([0], [])
        for row in model.rows {
            names += row.name.utf8
            starts.append(UInt32(truncatingIfNeeded: names.count))
        }
        writer.append(starts)
        writer.append(names)
        return writer.bytes
    }

    private static func keys(
        _ model: SequenceModel, _ key: (FeatureName) -> FeatureKey
    ) throws(LearningProblem) -> [UInt64] {
        var seen = KeyTable(capacity: model.rows.count)
        var keys: [UInt64] = []
        for (row, entry) in model.rows.enumerated() {
            guard let name = FeatureName(text: entry.name) else { throw .badRow(name: entry.name) }
            let key = key(name).value
            let first = Int(seen.value(of: key, orInsert: UInt32(truncatingIfNeeded: row)))
            guard first == row else { throw .featuresOfOneKey(model.rows[first].name, entry.name) }
            keys.append(key)
        }
        return keys
    }

    /// A row for the start, then one for each label.
    private static func transitions(_ model: SequenceModel, _ stride: Int) -> [Int32] {
        let labels = model.labels
        var table = [Int32](repeating: forbidden, count: (labels.count + 1) * stride)
        for label in labels.all {
            if model.rules.allowsStart(label) { table[label.index] = 0 }
            for follower in labels.all where model.rules.allows(label, follower) {
                table[(label.index + 1) * stride + follower.index] = Int32(
                    model.transitions[label.index * labels.count + follower.index])
            }
        }
        return table
    }

    private static func slots(_ keys: [UInt64]) -> [UInt32] {
        var slots = [UInt32](repeating: 0, count: slotCount(keys.count))
        let mask = rowMask(keys.count)
        for (row, key) in keys.enumerated() {
            var index = Int(truncatingIfNeeded: key) & (slots.count - 1)
            while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = UInt32(truncatingIfNeeded: key >> 32) & ~mask | UInt32(truncatingIfNeeded: row + 1)
        }
        return slots
    }

    private static func rows(_ model: SequenceModel, _ keys: [UInt64], _ stride: Int) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(keys.count * (1 + stride / 4))
        for (row, key) in zip(model.rows, keys) {
            words.append(key)
            for quad in 0..<stride / 4 {
                var word: UInt64 = 0
                for place in 0..<4 where quad * 4 + place < row.weights.count {
                    word |= UInt64(UInt16(bitPattern: row.weights[quad * 4 + place])) << UInt64(place * 16)
                }
                words.append(word)
            }
        }
        return words
    }
}
