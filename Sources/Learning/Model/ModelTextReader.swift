/// Reads the source file of a model, line by line, and takes nothing that would not be written so again.
struct ModelTextReader {
    private let bytes: [UInt8]
    private let file: String
    private var offset = 0
    private var line = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    func model() throws(LearningProblem) -> SequenceModel {
        var reader = self
        return try reader.read()
    }

    private mutating func read() throws(LearningProblem) -> SequenceModel {
        guard next() == [SequenceModel.title] else { throw .notAModel(file: file, expected: SequenceModel.title) }
        let names = try cells(of: "labels", count: nil)
        let labels: LabelSet
        do throws(LearningProblem) { labels = try LabelSet(names) } catch { throw problem(.labels) }
        let count = labels.count
        let unit = try cells(of: "unit", count: 1).compactMap { Int($0) }
        guard unit.count == 1, unit[0] > 0, unit[0] <= SequenceModel.largestUnit else { throw problem(.unit) }
        let offsets = try cells(of: "offsets", count: count).compactMap { Int32($0) }
        guard offsets.count == count else { throw problem(.head("offsets")) }
        let steps = try cells(of: "calibration", count: nil).map(Self.pair)
        guard let calibration = Calibration(steps: steps) else { throw problem(.calibration) }
        let (rules, transitions) = try transitions(labels)
        guard next() == [] else { throw problem(.emptyLine) }
        var model = try SequenceModel(
            labels: labels, rules: rules, unit: unit[0], transitions: transitions, rows: try rows(count))
        for (label, offset) in zip(labels.all, offsets) { model.setOffset(offset, of: label) }
        model.calibration = calibration
        return model
    }

    // MARK: The head

    private mutating func transitions(_ labels: LabelSet) throws(LearningProblem) -> (TransitionRules, [Int16]) {
        var rules = TransitionRules(labelCount: labels.count)
        for (label, cell) in zip(labels.all, try cells(of: "start", count: labels.count)) {
            if cell == "x" { rules.forbidStart(label) } else if cell != "0" { throw problem(.head("start")) }
        }
        var weights: [Int16] = []
        for label in labels.all {
            for (follower, cell) in zip(labels.all, try cells(of: labels[label], count: labels.count)) {
                if cell == "x" { rules.forbid(label, follower) }
                guard let weight = cell == "x" ? 0 : Self.weight(cell) else { throw problem(.weight(cell)) }
                weights.append(weight)
            }
        }
        return (rules, weights)
    }

    private mutating func cells(of name: String, count: Int?) throws(LearningProblem) -> [String] {
        let cells = next()
        guard let cells, cells.first == name, count.map({ cells.count == $0 + 1 }) ?? true else {
            throw problem(.head(name))
        }
        return Array(cells.dropFirst())
    }

    // MARK: The features

    private mutating func rows(_ labelCount: Int) throws(LearningProblem) -> [SequenceModel.Row] {
        var rows: [SequenceModel.Row] = []
        while let cells = next() {
            guard let name = cells.first, FeatureName(text: name) != nil else {
                throw problem(.name(cells.first ?? ""))
            }
            if let last = rows.last, !last.name.utf8.lexicographicallyPrecedes(name.utf8) {
                throw problem(.order(name, last: last.name))
            }
            rows.append(SequenceModel.Row(name: name, weights: try weights(cells.dropFirst(), labelCount)))
        }
        return rows
    }

    private func weights(_ cells: ArraySlice<String>, _ labelCount: Int) throws(LearningProblem) -> [Int16] {
        var weights = [Int16](repeating: 0, count: labelCount)
        var last = -1
        for cell in cells {
            guard let (label, weight) = Self.pair(cell), label > last, label < labelCount, weight != 0,
                let small = Int16(exactly: weight), small != .min
            else { throw problem(.weight(cell)) }
            weights[Int(label)] = small
            last = Int(label)
        }
        guard last >= 0 else { throw problem(.weight("")) }
        return weights
    }

    // MARK: Lines

    /// The cells of the next line, none of an empty one; nil at the end.
    private mutating func next() -> [String]? {
        guard offset < bytes.count else { return nil }
        line += 1
        let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        defer { offset = end + 1 }
        return bytes[offset..<end].isEmpty
            ? []
            : bytes[offset..<end].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
    }

    private func problem(_ fault: LearningProblem.ModelFault) -> LearningProblem {
        .modelLine(file: file, line: line, fault)
    }

    /// Two numbers with a colon between them, as they would be written.
    private static func pair(_ cell: String) -> (Int32, Int32)? {
        let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = number(parts[0]), let second = number(parts[1]) else { return nil }
        return (first, second)
    }

    private static func number(_ text: Substring) -> Int32? {
        Int32(text).flatMap { "\($0)" == text ? $0 : nil }
    }

    private static func weight(_ cell: String) -> Int16? {
        number(Substring(cell)).flatMap { Int16(exactly: $0) }.flatMap { $0 == .min ? nil : $0 }
    }
}
