extension SequenceModel {
    /// What the first line of a source file says.
    static let title = "sequence-model 1"

    /// The source file: a head of one fact a line, an empty line, and one feature a line in the order of the names'
    /// bytes.
    ///
    /// The cells of a line are separated by tabs. A feature's weights are "label:weight", the label by its position;
    /// weights of 0 are left out. In the head, "x" stands where a label may not follow, or not begin.
    public func text() -> [UInt8] {
        var text = Self.title + "\n"
        func line(_ name: String, _ cells: [String]) { text += ([name] + cells).joined(separator: "\t") + "\n" }
        line("labels", labels.names)
        line("unit", ["\(unit)"])
        line("offsets", offsets.map(String.init))
        line("calibration", calibration.steps.map { "\($0.margin):\($0.thousandths)" })
        line("start", labels.all.map { rules.allowsStart($0) ? "0" : "x" })
        for label in labels.all {
            line(
                labels[label],
                labels.all.map {
                    rules.allows(label, $0) ? "\(transitions[label.index * labels.count + $0.index])" : "x"
                })
        }
        var bytes = Array(text.utf8)
        bytes.append(UInt8(ascii: "\n"))
        for row in rows { Self.write(row, to: &bytes) }
        return bytes
    }

    private static func write(_ row: Row, to bytes: inout [UInt8]) {
        bytes += row.name.utf8
        for (label, weight) in row.weights.enumerated() where weight != 0 { bytes += "\t\(label):\(weight)".utf8 }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Reads a source file.
    ///
    /// - Parameter file: its name, for messages.
    public init(text: some Sequence<UInt8>, file: String) throws(LearningProblem) {
        self = try ModelTextReader(Array(text), file: file).model()
    }
}
