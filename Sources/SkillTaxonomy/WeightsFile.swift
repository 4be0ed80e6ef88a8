/// A file of weights: YAML, two levels, each name and number on its line.
public enum WeightsFile {
    /// Reads a file that must hold every weight.
    public static func read(_ text: String, file: String) throws(TaxonomyProblem) -> Weights {
        let found = try values(text, file: file)
        for key in Weights.Key.allCases where found[key] == nil {
            throw .missingWeight(file: file, name: key.rawValue)
        }
        return Weights(values: found)
    }

    /// Reads a file that holds some weights and lays them over others.
    public static func override(_ base: Weights, with text: String, file: String) throws(TaxonomyProblem) -> Weights {
        var result = base
        for (key, value) in try values(text, file: file) { result[key] = value }
        return result
    }

    /// Reads the canonical text that compiled files hold.
    public static func read(canonical text: String) -> Weights {
        var found: [Weights.Key: Double] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let key = Weights.Key(rawValue: String(parts[0])), let number = Double(parts[1]),
                isInRange(number, key)
            else { continue }
            found[key] = number
        }
        return Weights(values: found)
    }

    private static func values(_ text: String, file: String) throws(TaxonomyProblem) -> [Weights.Key: Double] {
        let node: DataNode?
        do { node = try YAMLReader.read(text) } catch { throw .notAMapping(file: file, reason: error.description) }
        guard let node else { return [:] }
        guard let groups = node.mapping else { throw .notAMapping(file: file, reason: "no mapping at the top") }
        var result: [Weights.Key: Double] = [:]
        for group in groups.fields {
            guard let entries = group.value.mapping else {
                throw .unknownWeight(file: file, line: group.line, name: group.name.shortened)
            }
            for entry in entries.fields {
                let path = group.name + "." + entry.name
                guard let key = Weights.Key(rawValue: path) else {
                    throw .unknownWeight(file: file, line: entry.line, name: path.shortened)
                }
                guard let number = entry.value.number, isInRange(number, key) else {
                    throw .badWeight(
                        file: file, line: entry.line, name: path, value: (entry.value.text ?? "").shortened)
                }
                result[key] = number
            }
        }
        return result
    }

    private static func isInRange(_ number: Double, _ key: Weights.Key) -> Bool {
        key == .expiringDays
            ? (0...Double(Int32.max)).contains(number) && number == number.rounded() : (0...1).contains(number)
    }
}
