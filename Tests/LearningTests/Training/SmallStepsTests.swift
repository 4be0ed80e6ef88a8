import Testing

@testable import Learning

@Suite struct SmallStepsTests {
    private func sequences(neutral: Bool) throws -> (LabelSet, TransitionRules, [TrainingSequence]) {
        let labels = try LabelSet(["O", "B-x", "I-x"])
        var generator = FixedGenerator(seed: 5)
        let rules = TransitionRules.spans(labels)
        return (
            labels, rules,
            try Sample.sequences(60, rules: rules, features: 9, longest: 10, neutral: neutral, &generator)
        )
    }

    private func options(rate: Double, rounds: Int, l2: Double = 0.1) -> SequenceTrainer.Options {
        var options = SequenceTrainer.Options()
        options.l2 = l2
        options.method = .smallSteps(rate: rate, rounds: rounds)
        return options
    }

    /// Many steps come to where minimising comes: the two agree on what is to be made small.
    @Test(arguments: [false, true]) func manyStepsComeNearTheLeast(_ neutral: Bool) throws {
        let (labels, rules, sequences) = try sequences(neutral: neutral)
        var minimising = SequenceTrainer.Options()
        minimising.l2 = 0.1
        let least = try SequenceTrainer(labels: labels, rules: rules, options: minimising).train(sequences)
        let walked = try SequenceTrainer(labels: labels, rules: rules, options: options(rate: 0.1, rounds: 400))
            .train(sequences)
        #expect(walked.features == least.features)
        for row in least.features.indices {
            for label in labels.all {
                #expect(abs(walked.weight(row, label) - least.weight(row, label)) < 0.15)
            }
        }
        for label in labels.all {
            for follower in labels.all where rules.allows(label, follower) {
                #expect(abs(walked.transition(label, follower) - least.transition(label, follower)) < 0.15)
            }
        }
    }

    @Test func theSameSequencesGiveTheSameBits() throws {
        let (labels, rules, sequences) = try sequences(neutral: true)
        let trainer = SequenceTrainer(labels: labels, rules: rules, options: options(rate: 0.05, rounds: 5))
        #expect(try trainer.train(sequences) == trainer.train(sequences))
    }

    @Test func fewStepsKeepWeightsSmallAndRoundsAreTold() throws {
        let (labels, rules, sequences) = try sequences(neutral: false)
        func largest(_ rounds: Int) throws -> Double {
            let trained = try SequenceTrainer(
                labels: labels, rules: rules, options: options(rate: 0.01, rounds: rounds)
            )
            .train(sequences)
            return trained.features.indices.flatMap { row in labels.all.map { abs(trained.weight(row, $0)) } }.max()
                ?? 0
        }
        #expect(try largest(2) < largest(50))
        var told: [TrainingRound] = []
        let trained = try SequenceTrainer(labels: labels, rules: rules, options: options(rate: 0.05, rounds: 6))
            .train(sequences, progress: { told.append($0) })
        #expect(told.map(\.round) == Array(1...6) && trained.rounds == 6)
        #expect(told[0].objective > told[5].objective && told[5].objective == trained.objective)
    }

    /// A price so high that the common factor of the rows has to be worked into them on the way.
    @Test func aHighPriceLeavesNextToNothing() throws {
        let (labels, rules, sequences) = try sequences(neutral: false)
        let trained = try SequenceTrainer(
            labels: labels, rules: rules, options: options(rate: 0.05, rounds: 60, l2: 300)
        ).train(sequences)
        for row in trained.features.indices {
            for label in labels.all { #expect(abs(trained.weight(row, label)) < 0.3) }
        }
    }
}
