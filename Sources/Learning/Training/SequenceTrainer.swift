/// Learns the weights of a linear-chain model from marked sequences: those under which the marks are most probable,
/// given a price on large weights.
///
/// The same sequences in the same order give the same bits, on any number of threads and any processor.
public struct SequenceTrainer: Sendable {
    /// How to train.
    public struct Options: Sendable, Equatable {
        /// What the weights are found by.
        public enum Method: Sendable, Equatable {
            /// Until nothing more is to be gained (L-BFGS).
            case minimising
            /// So many rounds of small steps, the first of a given size, which end before what only a few texts say weighs
            /// much; L1, tolerance, memory and observed pairs mean nothing to it, and it runs on one thread.
            case smallSteps(rate: Double, rounds: Int)
        }

        /// What the weights are found by.
        public var method = Method.minimising
        /// The price of the sum of the weights' squares.
        public var l2 = 0.5
        /// The price of the sum of the weights' sizes; makes many weights 0.
        public var l1 = 0.0
        /// No more rounds than this.
        public var maximumRounds = 200
        /// Ends where ten rounds make the objective less by no more than this share of it.
        public var tolerance = 1e-5
        /// How many past steps are remembered.
        public var memory = 6
        /// How many threads to use, up to 4; changes no bit.
        public var threads = 1
        /// Gives weights only to pairs of feature and label, and of neighbouring labels, that stand together in the
        /// marks.
        public var usesObservedPairsOnly = false

        /// The defaults.
        public init() {}
    }

    private let labels: LabelSet
    private let rules: TransitionRules
    private let options: Options

    /// Takes the labels, which may follow which, and how to train.
    public init(labels: LabelSet, rules: TransitionRules, options: Options = Options()) {
        self.labels = labels
        self.rules = rules
        self.options = options
    }

    /// Learns.
    ///
    /// - Parameters:
    ///   - sequences: the marked sequences; their order counts for the last bits.
    ///   - keeping: whether a feature gets weights; by default those of three texts and two sources do.
    ///   - progress: called after each round.
    public func train(
        _ sequences: [TrainingSequence],
        keeping: (FeatureID, FeatureSpread) -> Bool = { $1.documents >= 3 && $1.groups >= 2 },
        progress: (TrainingRound) -> Void = { _ in }
    ) throws(LearningProblem) -> TrainedWeights {
        guard rules.labelCount == labels.count else {
            throw .rulesOfOtherLabels(found: rules.labelCount, expected: labels.count)
        }
        let flat = try FlatSequences(sequences, rules: rules, keeping: keeping)
        let weights = NumberBuffer(count: flat.parameterCount)
        let outcome =
            switch options.method {
            case .minimising: minimise(weights, flat, progress)
            case .smallSteps(let rate, let rounds):
                SmallSteps(flat, rate: rate, rounds: rounds, l2: options.l2).move(weights, rules) { round, loss in
                    progress(TrainingRound(round: round, objective: loss, gradientNorm: 0))
                }
            }
        return TrainedWeights(labels: labels, rules: rules, flat, weights.values, outcome)
    }

    private func minimise(
        _ weights: NumberBuffer, _ flat: FlatSequences, _ progress: (TrainingRound) -> Void
    ) -> Minimiser.Outcome {
        let objective = SequenceObjective(flat, rules: rules, options: options)
        return minimiser.minimise(
            weights,
            progress: { round, value, gradientNorm in
                progress(TrainingRound(round: round, objective: value, gradientNorm: gradientNorm))
            }, objective.evaluate)
    }

    private var minimiser: Minimiser {
        Minimiser(
            memory: options.memory, l1: options.l1, maximumRounds: options.maximumRounds, tolerance: options.tolerance,
            threads: options.threads)
    }
}

/// How far training has come after a round.
public struct TrainingRound: Sendable, Equatable {
    /// The round, from 1.
    public let round: Int
    /// What is made small: minus the logarithm of the marks' probability, and the price of the weights.
    public let objective: Double
    /// How steep it still is.
    public let gradientNorm: Double
}
