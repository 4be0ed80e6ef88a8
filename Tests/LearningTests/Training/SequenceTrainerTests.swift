import Testing

@testable import Learning

@Suite struct SequenceTrainerTests {
    private func options(_ change: (inout SequenceTrainer.Options) -> Void = { _ in }) -> SequenceTrainer.Options {
        var options = SequenceTrainer.Options()
        options.l2 = 0.1
        change(&options)
        return options
    }

    private func sequences(_ labels: LabelSet, neutral: Bool) throws -> [TrainingSequence] {
        var generator = FixedGenerator(seed: 21)
        return try Sample.sequences(
            40, rules: TransitionRules.spans(labels), features: 9, longest: 12, neutral: neutral, &generator)
    }

    @Test(arguments: [false, true]) func threadsChangeNoBit(_ neutral: Bool) throws {
        let labels = try LabelSet(["O", "B-x", "I-x"])
        let trained = try [1, 2, 4].map { threads in
            try SequenceTrainer(labels: labels, rules: .spans(labels), options: options { $0.threads = threads })
                .train(try sequences(labels, neutral: neutral))
        }
        #expect(trained[0] == trained[1] && trained[0] == trained[2])
        #expect(trained[0].hasConverged && trained[0].features.count == 9)
    }

    @Test func roundsGoDown() throws {
        let labels = try LabelSet(["O", "B-x", "I-x"])
        var rounds: [TrainingRound] = []
        let trained = try SequenceTrainer(labels: labels, rules: .spans(labels), options: options())
            .train(try sequences(labels, neutral: false), progress: { rounds.append($0) })
        #expect(rounds.map(\.round) == Array(1...trained.rounds))
        #expect(rounds.map(\.objective) == rounds.map(\.objective).sorted(by: >))
        #expect(rounds.last?.objective == trained.objective)
    }

    @Test func aPriceOnSizeLeavesFewerWeights() throws {
        let labels = try LabelSet(["O", "B-x", "I-x"])
        func zeros(_ l1: Double) throws -> Int {
            let trained = try SequenceTrainer(labels: labels, rules: .spans(labels), options: options { $0.l1 = l1 })
                .train(try sequences(labels, neutral: true))
            return trained.features.indices.reduce(0) { sum, row in
                sum + labels.all.count { trained.weight(row, $0) == 0 }
            }
        }
        #expect(try zeros(0) == 0)
        #expect(try zeros(2) > 5)
    }

    @Test func featuresOfTooFewTextsGetNoWeights() throws {
        let labels = try Sample.labels(2)
        let sequences = try [(0, 0, [0, 1, 2]), (1, 1, [0, 1]), (2, 1, [0, 2]), (3, 1, [2])].map {
            document, group, features in
            try TrainingSequence(
                document: document, group: group, labels: [LabelMask(LabelID(UInt8(document % 2)))],
                features: [features.map { FeatureID($0) }])
        }
        let trainer = SequenceTrainer(labels: labels, rules: TransitionRules(labelCount: 2))
        #expect(try trainer.train(sequences).features == [FeatureID(0), FeatureID(2)])
        #expect(try trainer.train(sequences, keeping: { id, _ in id.index == 1 }).features == [FeatureID(1)])
    }

    @Test func rulesMustBeForTheLabels() throws {
        let trainer = SequenceTrainer(labels: try Sample.labels(3), rules: TransitionRules(labelCount: 2))
        #expect(throws: LearningProblem.rulesOfOtherLabels(found: 2, expected: 3)) { try trainer.train([]) }
    }

    /// A chain that alternates, whose positions look all the same: only the neighbours tell.
    @Test func learnsFromNeighboursWhatNoPositionShows() throws {
        let labels = try Sample.labels(2)
        let sequences = try (0..<8).map { number in
            let first = number % 2
            return try TrainingSequence(
                document: number, group: number,
                labels: (0..<6).map { LabelMask(LabelID(UInt8(($0 + first) % 2))) },
                features: (0..<6).map { $0 == 0 ? [FeatureID(first)] : [] })
        }
        let trained = try SequenceTrainer(labels: labels, rules: TransitionRules(labelCount: 2), options: options())
            .train(sequences)
        #expect(trained.transition(LabelID(0), LabelID(1)) > 1 && trained.transition(LabelID(0), LabelID(0)) < -1)
        #expect(trained.weight(0, LabelID(0)) > 1 && trained.weight(1, LabelID(0)) < -1)
        #expect(trained.weight(2, LabelID(0)) == 0 && trained.transition(LabelID(2), LabelID(0)) == 0)
    }
}
