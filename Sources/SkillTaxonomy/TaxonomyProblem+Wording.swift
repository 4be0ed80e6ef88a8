extension TaxonomyProblem: CustomStringConvertible {
    /// One sentence for people: which file, which place, what was wrong, what to do.
    public var description: String {
        switch self {
        case .unreadable(let path):
            "\(path): cannot be read; check that it exists and that you may read it"
        case .missingColumn(let file, let column):
            "\(file):1: the header lacks the column '\(column)'; add it"
        case .brokenText(let file, let lines):
            "\(file)\(Self.place(lines.first)): bytes that are no UTF-8 were read as '\u{FFFD}'\(Self.more(lines)); save the "
                + "file as UTF-8"
        case .cellCount(let file, let line, let found, let expected):
            "\(file):\(line): \(found) cells where the header has \(expected); quote cells that hold a comma"
        case .unknownValue(let file, let line, let column, let value, let known):
            "\(file):\(line): '\(value)' is no \(column); use one of: \(known.joined(separator: ", "))"
        case .emptyCell(let file, let line, let column):
            "\(file):\(line): \(column) is empty; fill it in or remove the row"
        case .missingFile(let folder, let name):
            "\(folder): holds no file '\(name)'; name the folder that the download was unpacked to"
        case .absentFile(let folder, let name):
            "\(folder): '\(name)' is not there, so that its links are left out; add it to have them"
        case .duplicateID(let file, let line, let id, let first):
            "\(file):\(line): the id '\(id)' stands at \(first) already; give each concept an id of its own"
        case .unknownConcept(let file, let line, let column, let id):
            "\(file):\(line): \(column) '\(id)' is none of the concepts that were read; mend the id or add the concept"
        case .markup(let file, let line, let message):
            "\(file)\(Self.place(line)): \(message)"
        case .noConcepts(let file, let wanted):
            "\(file): holds no concept; check that it is the right file and has \(wanted)"
        case .markWithoutLabel(let file, let line, let label):
            "\(file):\(line): a mark names '\(label)', which is none of the row's labels; spell it as the label is"
        case .notCompiled(let path):
            "\(path): is no compiled taxonomy; make one with 'skillsieve taxonomy import'"
        case .otherVersion(let path, let found, let expected):
            "\(path): was compiled in format \(found), this program reads format \(expected); import it again"
        case .damaged(let path):
            "\(path): is cut short or damaged; import it again"
        case .unknownWeight(let file, let line, let name):
            "\(file)\(Self.place(line)): '\(name)' is no weight; see Taxonomy/weights.yaml for the names"
        case .badWeight(let file, let line, let name, let value):
            "\(file)\(Self.place(line)): \(name) is '\(value)'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        case .notAMapping(let file, let reason):
            "\(file): cannot be read as YAML names and numbers (\(reason)); write lines such as 'importance:' and '  required: 1'"
        case .missingWeight(let file, let name):
            "\(file): leaves out \(name); add it"
        case .unknownName(let file, let line, let name, let known):
            "\(file)\(Self.place(line)): '\(name)' is not known here; use one of: \(known.joined(separator: ", "))"
        case .badNumber(let file, let line, let name, let value):
            "\(file)\(Self.place(line)): \(name) is '\(value)'; give a number"
        }
    }

    /// ", on lines 3, 5, 8 and 4 more" of several lines.
    private static func more(_ lines: [Int]) -> String {
        guard lines.count > 1 else { return "" }
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
        return ", on lines " + shown + (lines.count > 5 ? " and \(lines.count - 5) more" : "")
    }

    private static func place(_ line: Int?) -> String { line.map { ":\($0)" } ?? "" }
}
