import PhraseMatching
import Testing

@testable import Learning

@Suite struct CompiledModelTests {
    private func model(_ seed: UInt64, labels: Int = 9, features: Int = 300) throws -> SequenceModel {
        var generator = FixedGenerator(seed: seed)
        let rules = try Sample.rules(labels, &generator)
        var model = try Sample.model(labels: labels, rules: rules, features: features, limit: .max, &generator)
        model.calibration = Calibration([(3, false), (8, true)])
        return model
    }

    @Test(arguments: [1, 2, 3, 4, 5, 8, 9, 12, 32]) func holdsAllOfTheModel(_ labels: Int) throws {
        let model = try model(7, labels: labels)
        let compiled = try CompiledModel(bytes: try CompiledModel.encode(model))
        #expect(compiled.labels == model.labels && compiled.rules == model.rules && compiled.unit == model.unit)
        #expect(compiled.offsets == model.offsets && compiled.calibration == model.calibration)
        #expect(compiled.rowCount == model.rows.count && compiled.stride % 4 == 0)
        for (number, row) in model.rows.enumerated() {
            let name = try #require(FeatureName(text: row.name))
            #expect(compiled.row(of: name.key) == number && compiled.name(of: number) == row.name)
            #expect(model.labels.all.map { compiled.weight(number, $0) } == row.weights.map { Int($0) })
        }
        for (index, weight) in model.transitions.enumerated() {
            let (label, follower) = (index / labels, index % labels)
            if model.rules.allows(LabelID(UInt8(label)), LabelID(UInt8(follower))) {
                #expect(compiled.transitions[label * compiled.stride + follower] == Int32(weight))
            }
        }
    }

    @Test func whatItDoesNotHaveIsNil() throws {
        let compiled = try CompiledModel(bytes: try CompiledModel.encode(try model(7)))
        for number in 300..<5_000 { #expect(compiled.row(of: Feature(Sample.template, .number(number)).key) == nil) }
        #expect(compiled.name(of: -1).isEmpty && compiled.name(of: 300).isEmpty)
        #expect(compiled.weight(300, LabelID(0)) == 0 && compiled.weight(0, LabelID(9)) == 0)
    }

    @Test func aModelWithoutFeaturesIsOne() throws {
        let compiled = try CompiledModel(bytes: try CompiledModel.encode(try model(7, features: 0)))
        #expect(compiled.rowCount == 0 && compiled.row(of: Feature(Sample.template).key) == nil)
    }

    @Test func opensWithinALargerMemory() throws {
        let bytes = try CompiledModel.encode(try model(7))
        let memory = FlatMemory(copying: [UInt8](repeating: 7, count: 64) + bytes + [1, 2, 3])
        #expect(try CompiledModel(memory, range: 64..<64 + bytes.count).rowCount == 300)
        #expect(throws: LearningProblem.notCompiled) { try CompiledModel(memory, range: 60..<64 + bytes.count) }
    }

    @Test func twoFeaturesOfOneKeyAreRefused() throws {
        let model = try model(7, features: 2)
        #expect(throws: LearningProblem.featuresOfOneKey("t=#0", "t=#1")) {
            try CompiledModel.encode(model) { _ in FeatureKey(state: 9) }
        }
    }

    @Test func foreignBytesAreRefused() throws {
        let bytes = try CompiledModel.encode(try model(7))
        #expect(throws: LearningProblem.notCompiled) { try CompiledModel(bytes: []) }
        #expect(throws: LearningProblem.notCompiled) { try CompiledModel(bytes: Array("SKILLTAX".utf8) + bytes) }
        var other = bytes
        other[16] = 2
        #expect(throws: LearningProblem.otherVersion(found: 2, expected: 1)) { try CompiledModel(bytes: other) }
    }

    @Test func everyCutIsSeen() throws {
        let bytes = try CompiledModel.encode(try model(7, labels: 3, features: 20))
        // The last names may lack padding, and nothing else.
        let padding = 7
        for length in 0..<bytes.count - padding {
            #expect(throws: LearningProblem.self) { try CompiledModel(bytes: Array(bytes[..<length])) }
        }
    }

    /// A byte that is not as it was written gives a problem or other scores, never a crash or a search without end.
    @Test func everyChangedByteIsHeld() throws {
        let bytes = try CompiledModel.encode(try model(7, labels: 3, features: 20))
        let features = Sample.keys((0..<30).map { [$0, $0 + 1] })
        for index in bytes.indices {
            for change in [0xFF, 0x80, 1] as [UInt8] {
                var damaged = bytes
                damaged[index] ^= change
                guard let model = try? CompiledModel(bytes: damaged) else { continue }
                let decoder = SequenceDecoder(model)
                decoder.decode(features)
                _ = (0..<30).map { decoder.explanation(at: $0, of: features) }
            }
        }
    }
}
