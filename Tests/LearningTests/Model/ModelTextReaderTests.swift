import Testing

@testable import Learning

@Suite struct ModelTextReaderTests {
    static let text = """
        sequence-model 1
        labels\tO\tB-x\tI-x
        unit\t256
        offsets\t-12\t0\t0
        calibration\t0:500\t40:990
        start\t0\t0\tx
        O\t30\t-4\tx
        B-x\t0\t-9\t32767
        I-x\t1\t2\t-32767

        cue=must|#-3\t1:30\t2:-4
        w=\\x09\t0:-7
        w=python\t0:1

        """

    private func read(_ text: String) throws -> SequenceModel { try SequenceModel(text: text.utf8, file: "m.txt") }

    @Test func readsAndWritesTheSameBytes() throws {
        let model = try read(Self.text)
        #expect(String(decoding: model.text(), as: UTF8.self) == Self.text)
        #expect(model.rules == .spans(model.labels) && model.unit == 256 && model.offsets == [-12, 0, 0])
        #expect(model.transitions == [30, -4, 0, 0, -9, 32_767, 1, 2, -32_767])
        #expect(model.rows.map(\.weights) == [[0, 30, -4], [-7, 0, 0], [1, 0, 0]])
        #expect(model.calibration.thousandths(40) == 990)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func randomModelsComeBack(_ seed: UInt64) throws {
        var generator = FixedGenerator(seed: seed)
        let labels = Int.random(in: 1...12, using: &generator)
        let rules = try Sample.rules(labels, &generator)
        let model = try Sample.model(labels: labels, rules: rules, features: 60, limit: 3, &generator).pruned(below: 1)
        let text = model.text()
        #expect(try SequenceModel(text: text, file: "") == model)
        #expect(try SequenceModel(text: text, file: "").text() == text)
    }

    static let faults: [(line: Int, with: String, LearningProblem.ModelFault)] = [
        (2, "label\tO", .head("labels")), (2, "labels", .labels), (2, "labels\tO\tO\tI-x", .labels),
        (3, "unit", .head("unit")), (3, "unit\t0", .unit), (3, "unit\t16385", .unit), (3, "unit\tx", .unit),
        (4, "offsets\t1\t2", .head("offsets")), (4, "offsets\t1\t2\t3000000000", .head("offsets")),
        (5, "calibration\t0:500\t0:600", .calibration), (5, "calibration\t0:500\t9:400", .calibration),
        (5, "calibration\t0:1001", .calibration), (5, "calibration\t0", .calibration),
        (5, "calibration\t00:1", .calibration),
        (6, "start\t0\t0\ty", .head("start")), (6, "start\t0\t0", .head("start")),
        (7, "B-x\t0\t0\t0", .head("O")), (8, "B-x\t0\t0\t32768", .weight("32768")),
        (8, "B-x\t0\t0\t-32768", .weight("-32768")),
        (9, "I-x\t0\t0\t", .weight("")), (10, "x", .emptyLine), (11, "cue=must|#x\t1:3", .name("cue=must|#x")),
        (11, "cue=must", .weight("")), (11, "", .name("")), (11, "c\t1:0", .weight("1:0")),
        (11, "c\t3:1", .weight("3:1")),
        (11, "c\t-1:1", .weight("-1:1")), (11, "c\t1:1\t1:2", .weight("1:2")), (11, "c\t2:1\t1:2", .weight("1:2")),
        (11, "c\t1:+1", .weight("1:+1")), (11, "c\t1:01", .weight("1:01")), (11, "c\t1:40000", .weight("1:40000")),
        (11, "c\t1:2:3", .weight("1:2:3")), (11, "c\t", .weight("")),
        (12, "cue=must|#-3\t1:1", .order("cue=must|#-3", last: "cue=must|#-3")),
        (12, "a\t1:1", .order("a", last: "cue=must|#-3")),
    ]

    @Test(arguments: faults) func namesTheLineThatIsWrong(
        _ line: Int, _ text: String, _ fault: LearningProblem.ModelFault
    ) {
        var lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[line - 1] = text
        #expect(throws: LearningProblem.modelLine(file: "m.txt", line: line, fault)) {
            try read(lines.joined(separator: "\n"))
        }
    }

    @Test(arguments: ["", "x", "sequence-model 2\n", "\n"]) func whatBeginsOtherwiseIsNoModel(_ text: String) {
        #expect(throws: LearningProblem.notAModel(file: "m.txt", expected: "sequence-model 1")) { try read(text) }
    }

    /// Bytes that are cut or changed give a problem or a model, which is written as it was read.
    @Test func anyDamageIsSaidOrSeen() throws {
        let bytes = Array(Self.text.utf8)
        for index in bytes.indices {
            for value in [0, 9, 10, 0x2D, 0x30, 0x3A, 0x78, 0xFF] as [UInt8] {
                var damaged = bytes
                damaged[index] = value
                if let model = try? SequenceModel(text: damaged, file: "") {
                    #expect(try SequenceModel(text: model.text(), file: "") == model)
                }
            }
            if index < bytes.count - 40 {
                #expect((try? SequenceModel(text: bytes[..<index], file: ""))?.rows.count ?? 0 < 3)
            }
        }
    }
}
