import Testing

@testable import Learning

/// A generator that gives the same numbers on every machine and in every run.
struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ mixed >> 33
    }
}

enum Sample {
    static let template = FeatureTemplate("t")

    static func labels(_ count: Int) throws -> LabelSet { try LabelSet((0..<count).map { "l\($0)" }) }

    /// Rules that forbid one transition in four or so, and always leave a way.
    static func rules(_ count: Int, _ generator: inout FixedGenerator) throws -> TransitionRules {
        var rules = TransitionRules(labelCount: count)
        for label in try labels(count).all {
            for follower in try labels(count).all
            where follower.index > 0 && Int.random(in: 0..<4, using: &generator) == 0 {
                rules.forbid(label, follower)
            }
            if label.index > 0, Int.random(in: 0..<4, using: &generator) == 0 { rules.forbidStart(label) }
        }
        return rules
    }

    /// Sequences with marks that the rules allow, a third of them neutral if so wished.
    static func sequences(
        _ count: Int, rules: TransitionRules, features: Int, longest: Int, neutral: Bool = false,
        _ generator: inout FixedGenerator
    ) throws -> [TrainingSequence] {
        let labels = (0..<UInt8(rules.labelCount)).map { LabelID($0) }
        return try (0..<count).map { number in
            var marks: [LabelMask] = []
            var rows: [[FeatureID]] = []
            var last: LabelID?
            for _ in 0..<Int.random(in: 1...longest, using: &generator) {
                let allowed = labels.filter { label in last.map { rules.allows($0, label) } ?? rules.allowsStart(label)
                }
                let label = try #require(allowed.randomElement(using: &generator))
                last = label
                let isNeutral = neutral && Int.random(in: 0..<3, using: &generator) == 0
                marks.append(isNeutral ? .any : LabelMask(label))
                rows.append(
                    (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                        // Some features go with the label, so that there is something to learn.
                        FeatureID(
                            Bool.random(using: &generator)
                                ? label.index % features : Int.random(in: 0..<features, using: &generator))
                    })
            }
            return try TrainingSequence(
                document: number, group: number % 3, weight: number % 2 == 0 ? 1 : 0.5, labels: marks, features: rows)
        }
    }

    /// Every sequence of labels that the rules allow.
    static func paths(_ length: Int, _ rules: TransitionRules) -> [[Int]] {
        var paths: [[Int]] = [[]]
        for _ in 0..<length {
            paths = paths.flatMap { path in
                (0..<rules.labelCount).compactMap { label in
                    let next = LabelID(UInt8(label))
                    let isAllowed = path.last.map { rules.allows(LabelID(UInt8($0)), next) } ?? rules.allowsStart(next)
                    return isAllowed ? path + [label] : nil
                }
            }
        }
        return paths
    }

    /// A model of features `t=#0`, `t=#1` and so on with weights within a limit.
    static func model(
        labels count: Int, rules: TransitionRules, features: Int, limit: Int16, _ generator: inout FixedGenerator
    ) throws -> SequenceModel {
        let labels = try labels(count)
        func weights(_ count: Int) -> [Int16] {
            (0..<count).map { _ in Int16.random(in: -limit...limit, using: &generator) }
        }
        var transitions = weights(count * count)
        for label in labels.all {
            for follower in labels.all where !rules.allows(label, follower) {
                transitions[label.index * count + follower.index] = 0
            }
        }
        let rows = (0..<features).map {
            SequenceModel.Row(name: FeatureName(template: "t", parts: [.number($0)]).text, weights: weights(count))
        }
        var model = try SequenceModel(labels: labels, rules: rules, unit: 64, transitions: transitions, rows: rows)
        for label in labels.all { model.setOffset(Int32(weights(1)[0]), of: label) }
        return model
    }

    /// Positions with features `t=#0` and so on, some of which a model may not have.
    static func keys(_ positions: [[Int]]) -> FeatureKeys {
        var keys = FeatureKeys()
        for features in positions {
            keys.beginPosition()
            for feature in features { keys.add(Feature(template, .number(feature))) }
        }
        return keys
    }

    static func positions(_ count: Int, features: Int, _ generator: inout FixedGenerator) -> [[Int]] {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...6, using: &generator)).map { _ in Int.random(in: 0..<features, using: &generator) }
        }
    }

    /// Scores under a model of one feature, `t=#0`, with these weights.
    static func scores(_ weights: [Int16]) throws -> FeatureScores {
        let model = try SequenceModel(
            labels: try labels(weights.count), rules: TransitionRules(labelCount: weights.count), unit: 1,
            transitions: [Int16](repeating: 0, count: weights.count * weights.count),
            rows: [SequenceModel.Row(name: "t=#0", weights: weights)])
        return FeatureScores(try CompiledModel(bytes: try CompiledModel.encode(model)))
    }
}
