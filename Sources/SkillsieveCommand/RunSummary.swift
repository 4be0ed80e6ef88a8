import Markup
import Reporting
import Skillsieve

/// What a run came to: what was read, what was left out and why.
struct RunSummary {
    private var inputs = 0
    private var postings = 0
    private var failures: [String: Int] = [:]
    private var passedOver: [String: Int] = [:]
    private var examples: [String] = []
    private var passedOverCount = 0

    private static let mostExamples = 3
    private static let mostKinds = 5

    /// Counts an input, or a part of one.
    mutating func add(_ input: TaggedInput.Summary) {
        postings += input.postings
        switch input.part {
        case .page, .piece: return
        case .passedOver(let reason): return passOver(input.source, reason)
        case .row, .endOfArchive, .endOfFeed, nil: inputs += 1
        }
    }

    /// Counts what kept an input from being read.
    mutating func add(failure diagnostics: [Diagnostic]) {
        let code = diagnostics.first { $0.severity == .error }?.code ?? "no-posting"
        failures[code.replacing("-", with: " "), default: 0] += 1
    }

    private mutating func passOver(_ source: String, _ reason: InputFiles.PassedOver) {
        passedOverCount += 1
        if examples.count < Self.mostExamples { examples.append(source) }
        let kind =
            switch reason {
            case .otherEnding: FilePath(source).endings.last.map { "." + $0 } ?? "no ending"
            case .noFile: Wording.pipesAndDevices
            case .linkedFolder: Wording.linksToFolders
            }
        passedOver[kind, default: 0] += 1
    }

    /// What is to be said at the end, a line each.
    ///
    /// - Parameter seconds: how long it took; nil where that is not to be told.
    func lines(seconds: Double?) -> [String] {
        var lines: [String] = []
        if passedOverCount > 0 {
            lines.append(
                Wording.passedOver(
                    passedOverCount, kinds: Self.ordered(passedOver, most: Self.mostKinds), examples: examples))
        }
        if inputs > 1 || passedOverCount > 0 {
            lines.append(
                Wording.summary(
                    inputs: inputs, postings: postings, leftOut: Self.ordered(failures, most: .max), seconds: seconds))
        }
        return lines
    }

    /// Names with their counts, the commonest first.
    private static func ordered(_ counts: [String: Int], most: Int) -> [(name: String, count: Int)] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map { ($0.key, $0.value) }
    }
}
