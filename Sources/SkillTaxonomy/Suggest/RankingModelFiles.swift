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
        let node: DataNode?
        do { node = try YAMLReader.read(text) } catch { throw .notAMapping(file: file, reason: error.description) }
        guard let top = node?.mapping else { throw .notAMapping(file: file, reason: "no mapping at the top") }
        var (weights, intercept, thresholds): ([RankingFeature: Double], Double, LinkThresholds) = ([:], 0, .identity)
        for field in top.fields {
            switch field.name {
            case "intercept": intercept = try number(field, file)
            case "weights":
                for field in field.value.mapping?.fields ?? [] {
                    guard let feature = RankingFeature(rawValue: field.name) else {
                        throw unknown(field, RankingFeature.allCases.map(\.rawValue), file)
                    }
                    weights[feature] = try number(field, file)
                }
            case "link": thresholds = try readThresholds(field.value.mapping?.fields ?? [], file: file)
            default: throw unknown(field, ["intercept", "weights", "link"], file)
            }
        }
        return RankingModel(
            stopWords: [], adWords: [:], adPassages: 0, weights: RankingWeights(weights, intercept: intercept),
            thresholds: thresholds)
    }

    private static func readThresholds(
        _ fields: [DataMapping.Field], file: String
    ) throws(TaxonomyProblem) -> LinkThresholds {
        var thresholds = LinkThresholds.identity
        for field in fields {
            switch field.name {
            case "likeness": thresholds.likeness = try number(field, file)
            case "lead": thresholds.lead = try number(field, file)
            case "support": thresholds.support = try number(field, file)
            default: throw unknown(field, ["likeness", "lead", "support"], file)
            }
        }
        return thresholds
    }

    private static func unknown(_ field: DataMapping.Field, _ known: [String], _ file: String) -> TaxonomyProblem {
        .unknownName(file: file, line: field.line, name: field.name.shortened, known: known)
    }

    private static func number(_ field: DataMapping.Field, _ file: String) throws(TaxonomyProblem) -> Double {
        guard let number = field.value.number else {
            throw .badNumber(
                file: file, line: field.line, name: field.name, value: (field.value.text ?? "").shortened)
        }
        return number
    }
}
