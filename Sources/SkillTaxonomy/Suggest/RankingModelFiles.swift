import Yams

/// The files of a `Taxonomy` folder that calibrate ranking -> `RankingModel`.
public enum RankingModelFiles {
    static let stopWords = "language/stop-words.txt"
    static let adWords = "language/ad-words.csv"
    static let weightsFile = "suggest.yaml"

    /// Reads the files among these that it knows; nil where there are no weights, without which nothing is ranked.
    public static func read(_ files: [TaxonomySources.File]) throws(TaxonomyProblem) -> RankingModel? {
        guard let file = files.first(where: { $0.path == weightsFile }) else { return nil }
        var model = try readNumbers(String(decoding: file.bytes, as: UTF8.self), file: file.path)
        for file in files {
            switch file.path {
            case stopWords: model.stopWords = words(file.bytes)
            case adWords: try readCounts(file, into: &model)
            default: continue
            }
        }
        return model
    }

    /// A word a line; lines that begin with "#" are remarks.
    private static func words(_ bytes: [UInt8]) -> [String] {
        bytes.split { $0 == 0x0A || $0 == 0x0D }
            .filter { $0.first != UInt8(ascii: "#") }
            .map { String(decoding: $0.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self) }
            .filter { !$0.isEmpty }
    }

    /// Columns `word` and `passages`; the word "*" has the number of all passages.
    private static func readCounts(
        _ file: TaxonomySources.File, into model: inout RankingModel
    ) throws(TaxonomyProblem) {
        let table = CSVTable(file.bytes)
        for column in ["word", "passages"] where !table.header.contains(column) {
            throw .missingColumn(file: file.path, column: column)
        }
        for row in table.rows {
            let (word, text) = (table.cell(row, "word"), table.cell(row, "passages"))
            guard let count = Int(text), count >= 0, count <= Int(Int32.max) else {
                throw .badNumber(file: file.path, line: row.line, name: "passages", value: text)
            }
            if word == "*" { model.adPassages = count } else { model.adWords[word] = count }
        }
    }

    /// `intercept`; under `weights` a number for each feature, one left out being 0; under `link` the thresholds.
    private static func readNumbers(_ text: String, file: String) throws(TaxonomyProblem) -> RankingModel {
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch {
            throw .notAMapping(file: file, reason: "\(error)".split(separator: "\n").first.map(String.init) ?? "")
        }
        guard let top = node?.mapping else { throw .notAMapping(file: file, reason: "no mapping at the top") }
        var (weights, intercept, thresholds): ([RankingFeature: Double], Double, LinkThresholds) = ([:], 0, .identity)
        for (name, value) in top {
            switch name.string {
            case "intercept": intercept = try number(value, name, file)
            case "weights":
                for (name, value) in value.mapping ?? [:] {
                    guard let feature = RankingFeature(rawValue: name.string ?? "") else {
                        throw unknown(name, RankingFeature.allCases.map(\.rawValue), file)
                    }
                    weights[feature] = try number(value, name, file)
                }
            case "link": thresholds = try readThresholds(value.mapping ?? [:], file: file)
            default: throw unknown(name, ["intercept", "weights", "link"], file)
            }
        }
        return RankingModel(
            stopWords: [], adWords: [:], adPassages: 0, weights: RankingWeights(weights, intercept: intercept),
            thresholds: thresholds)
    }

    private static func readThresholds(
        _ mapping: Node.Mapping, file: String
    ) throws(TaxonomyProblem) -> LinkThresholds {
        var thresholds = LinkThresholds.identity
        for (name, value) in mapping {
            switch name.string {
            case "likeness": thresholds.likeness = try number(value, name, file)
            case "lead": thresholds.lead = try number(value, name, file)
            case "support": thresholds.support = try number(value, name, file)
            default: throw unknown(name, ["likeness", "lead", "support"], file)
            }
        }
        return thresholds
    }

    private static func unknown(_ name: Node, _ known: [String], _ file: String) -> TaxonomyProblem {
        .unknownName(file: file, line: name.mark?.line, name: name.string ?? "", known: known)
    }

    private static func number(_ value: Node, _ name: Node, _ file: String) throws(TaxonomyProblem) -> Double {
        guard let number = value.float, number.isFinite else {
            throw .badNumber(file: file, line: name.mark?.line, name: name.string ?? "", value: value.string ?? "")
        }
        return number
    }
}
