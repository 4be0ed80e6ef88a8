/// What ranking knows beside the taxonomy itself: the files that calibrate it, read.
public struct RankingModel: Sendable, Equatable {
    /// Words that tell nothing.
    public var stopWords: [String]
    /// In how many passages of ads each word stands, by word.
    public var adWords: [String: Int]
    /// In how many passages they were counted.
    public var adPassages: Int
    /// The re-ranker's weights.
    public var weights: RankingWeights
    /// When a phrase gets a concept.
    public var thresholds: LinkThresholds

    /// Makes a model.
    public init(
        stopWords: [String], adWords: [String: Int], adPassages: Int, weights: RankingWeights,
        thresholds: LinkThresholds
    ) {
        self.stopWords = stopWords
        self.adWords = adWords
        self.adPassages = adPassages
        self.weights = weights
        self.thresholds = thresholds
    }

    /// The model in a fixed order and spelling, a line for each fact: what a compiled file holds for later imports.
    var canonicalText: String {
        var lines = stopWords.map { "stop \($0)" }
        lines.append("passages \(adPassages)")
        lines += adWords.sorted { $0.key < $1.key }.map { "ad \($0.key) \($0.value)" }
        lines += weights.values.map { "weight \($0)" }
        lines += thresholds.values.map { "link \($0)" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Reads the canonical text; nil where it is none.
    init?(canonical text: String) {
        var (stopWords, adWords, adPassages): ([String], [String: Int], Int) = ([], [:], 0)
        var (weights, thresholds): ([Double], [Double]) = ([], [])
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            switch (parts.first, parts.count) {
            case ("stop", 2): stopWords.append(parts[1])
            case ("passages", 2): adPassages = max(0, Int(parts[1]) ?? 0)
            case ("ad", 3): adWords[parts[1]] = Int(parts[2]).map { max(0, $0) }
            case ("weight", 2): weights += Double(parts[1]).map { [$0] } ?? []
            case ("link", 2): thresholds += Double(parts[1]).map { [$0] } ?? []
            default: return nil
            }
        }
        guard let weights = RankingWeights(weights), let thresholds = LinkThresholds(thresholds) else { return nil }
        self.init(
            stopWords: stopWords, adWords: adWords, adPassages: adPassages, weights: weights, thresholds: thresholds)
    }
}
