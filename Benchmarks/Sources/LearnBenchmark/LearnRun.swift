import Foundation
import Learning
import Measuring
import PhraseMatching

/// Trains on made sequences, and decodes those that were kept apart.
struct LearnRun {
    private let made: MadeSequences
    private let options: SequenceTrainer.Options
    /// How many sequences are kept apart.
    private let apart: Int

    init(texts: Int, threads: Int, neutral: Bool = true, rounds: Int = 200) throws {
        made = try MadeSequences(count: texts, neutral: neutral)
        apart = texts / 10
        var options = SequenceTrainer.Options()
        options.threads = threads
        options.maximumRounds = rounds
        self.options = options
    }

    /// Trains and shows what it took.
    ///
    /// - Parameter spans: whether labels within a span must follow its beginning.
    func run(spans: Bool = true) throws -> (trained: TrainedWeights, accuracy: Double) {
        let rules = spans ? TransitionRules.spans(made.labels) : TransitionRules(labelCount: made.labels.count)
        let trainer = SequenceTrainer(labels: made.labels, rules: rules, options: options)
        var trained: TrainedWeights?
        let start = Date()
        let seconds = try Measurement.seconds { trained = try trainer.train(Array(made.sequences.dropFirst(apart))) }
        guard let trained else { throw CocoaError(.featureUnsupported) }
        print(
            "training: \(trained.features.count) features, \(trained.rounds) rounds, objective \(trained.objective), "
                + "\(Measurement.rounded(seconds)) s of computing, \(Measurement.rounded(-start.timeIntervalSinceNow)) s"
        )
        let model = try trained.model(naming: made.recorder.index, words: made.recorder.words).pruned(
            toBytes: 2_000_000)
        let bytes = try CompiledModel.encode(model)
        print("model: \(model.rows.count) features, \(model.text().count) bytes of text, \(bytes.count) compiled")
        let accuracy = decode(try CompiledModel(bytes: bytes))
        print("held out: \(Measurement.rounded(accuracy * 100, 2)) % right")
        return (trained, accuracy)
    }

    private func decode(_ model: CompiledModel) -> Double {
        let decoder = SequenceDecoder(model)
        var (keys, scores) = (FeatureKeys(), FeatureScores(model))
        var (right, all) = (0, 0)
        show("features to keys") {
            fill(&keys, made.texts[$0])
        } reset: {
            keys.removeAll()
        }
        show("features to keys, and decoding") {
            fill(&keys, made.texts[$0]); decoder.decode(keys)
        } reset: {
            keys.removeAll()
        }
        show("features to scores") {
            fill(&scores, made.texts[$0])
        } reset: {
            scores.removeAll()
        }
        show("features to scores, and decoding") {
            fill(&scores, made.texts[$0]); decoder.decode(&scores)
        } reset: {
            scores.removeAll()
        }
        for index in 0..<apart {
            scores.removeAll()
            fill(&scores, made.texts[index])
            decoder.decode(&scores)
            for (position, mask) in made.sequences[index].labels.enumerated() where mask.label != nil {
                all += 1
                right += decoder.label(at: position) == mask.label ? 1 : 0
            }
        }
        return Double(right) / Double(max(1, all))
    }

    private func fill<Sink: FeatureSink>(_ sink: inout Sink, _ words: [Int]) { made.features.add(words, to: &sink) }

    /// Shows what a step takes the second time, when memory and caches have seen the texts.
    private func show(_ name: String, _ work: (Int) -> Void, reset: () -> Void) {
        var seconds = 0.0
        for _ in 0..<2 {
            seconds = Measurement.seconds {
                for index in made.texts.indices {
                    reset()
                    work(index)
                }
            }
        }
        let positions = Double(made.texts.count * MadeSequences.length)
        print("\(name): \(Measurement.rounded(seconds / positions * 1e9, 0)) ns a position")
    }

    /// Writes the sequences for CRFsuite, and what came out here.
    func dump(to folder: String) throws {
        let (trained, accuracy) = try run(spans: false)
        for (name, sequences) in [("train", made.sequences.dropFirst(apart)), ("test", made.sequences.prefix(apart))] {
            let text = try CRFSuiteText.dump(
                Array(sequences), labels: made.labels, features: trained.features, index: made.recorder.index,
                words: made.recorder.words
            ).text
            try Data(text).write(to: URL(fileURLWithPath: folder + "/\(name).txt"))
        }
        let result = "l1 \(options.l1)\nl2 \(options.l2)\nobjective \(trained.objective)\naccuracy \(accuracy)\n"
        try Data(result.utf8).write(to: URL(fileURLWithPath: folder + "/result.txt"))
    }
}
