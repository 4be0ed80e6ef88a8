import SkillTaxonomy

/// The wording of everything that the command line itself says.
enum Wording {
    static func error(_ message: String) -> String { "skillsieve: error: " + message }
    static func warning(_ message: String) -> String { "skillsieve: warning: " + message }
    static func note(_ message: String) -> String { "skillsieve: note: " + message }

    static let noCandidate = "no candidate was named; give one with --candidate FILE"
    static let badHours = "--hours is no number of hours; give 0 or more"
    static let badFloor = "--floor is no figure; give a number from 0 to 1"
    static let badTarget = "--target is no score; give a number from 0 to 100"

    static func unknownConcept(_ id: String, near: [String]) -> String {
        "'\(id)' is no concept of the taxonomy\(nearest(near)); find ids with 'skillsieve taxonomy search'"
    }

    static func unknownCredential(_ id: String, near: [String]) -> String {
        "'\(id)' is not in the catalogue\(nearest(near)); find ids with 'skillsieve credentials resolve'"
    }

    static func unknownFilter(_ option: String, _ word: String, near: [String]) -> String {
        "\(option) is '\(word)', which nothing in the catalogue has\(nearest(near)); 'skillsieve credentials list' shows all"
    }

    static func didYouMean(_ names: [String]) -> String { "Did you mean '\(names.joined(separator: "' or '"))'?" }

    private static func nearest(_ ids: [String]) -> String {
        ids.isEmpty ? "" : " (nearest: \(ids.joined(separator: ", ")))"
    }

    static func lint(errors: Int, notAssessed: Int) -> String {
        "skillsieve: \(errors) finding\(errors == 1 ? "" : "s") to mend; "
            + "\(notAssessed) skill\(notAssessed == 1 ? "" : "s") that no credential assesses (--list shows them)"
    }

    /// What an import came to.
    static func imported(_ concepts: Int, tally: TaxonomyOverlay.Tally?, leftOut: Int) -> String {
        let laid = tally.map { tally in
            "; \(tally.merged) merged with concepts that were there, \(tally.added) added"
                + (tally.ambiguous > 0 ? " (\(tally.ambiguous) of them like several)" : "")
        }
        let lost = leftOut == 0 ? "" : "; \(leftOut) thing\(leftOut == 1 ? "" : "s") left out"
        return "skillsieve: \(concepts) concept\(concepts == 1 ? "" : "s")" + (laid ?? "") + lost
    }

    /// A message with the input and line that it is about, unless it names the input itself.
    static func place(_ source: String, line: Int?, _ message: String) -> String {
        if message.hasPrefix(source + ":") || message.hasPrefix(source + ",") { return message }
        return source + (line.map { ", line \($0)" } ?? "") + ": " + message
    }

    /// What a run has read, and what of it was left out and why.
    static func summary(
        inputs: Int, postings: Int, leftOut: [(name: String, count: Int)], seconds: Double?
    ) -> String {
        let kinds = leftOut.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
        let time = seconds.map { seconds in
            let hundredths = Int((seconds * 100).rounded())
            let rate = seconds > 0 ? ", \(Int(Double(inputs) / seconds)) inputs a second" : ""
            return " (\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s\(rate))"
        }
        return
            "skillsieve: read \(inputs) input\(inputs == 1 ? "" : "s"), found \(postings) posting\(postings == 1 ? "" : "s")"
            + (kinds.isEmpty ? "" : "; left out: \(kinds)") + (time ?? "")
    }

    static let pipesAndDevices = "pipes and devices"
    static let linksToFolders = "links to folders"

    /// What stands in folders and is not read there, by ending or kind.
    static func passedOver(_ count: Int, kinds: [(name: String, count: Int)], examples: [String]) -> String {
        "skillsieve: passed over \(count) file\(count == 1 ? "" : "s") of a kind that is not read in folders ("
            + kinds.map { "\($0.name) \($0.count)" }.joined(separator: ", ") + "): " + examples.joined(separator: ", ")
            + (count > examples.count ? ", …" : "")
    }

    /// The last word of a run in which something failed.
    static func failures(_ failed: Int, of all: Int) -> String {
        "skillsieve: \(failed) of \(all) input\(all == 1 ? "" : "s") failed; \(all == failed ? "nothing" : "the rest") was done"
    }
}

extension CommandProblem: CustomStringConvertible {
    /// One sentence: what was wrong, what to do.
    var description: String {
        switch self {
        case .nothingNamed:
            "nothing to read was named; give files, folders, or '-' for standard input"
        case .linesFromFile(let path):
            "--input-format jsonl reads standard input and files ending in .jsonl, and '\(path)' was named; "
                + "pass it in with '< \(path)' and name nothing or '-'"
        case .standardInputTwice:
            "standard input '-' was named twice; name it once"
        case .unreadableList(let path, let reason):
            "\(path): cannot be read (\(reason)); name a file that holds a path on each line"
        case .explainFormat(let format):
            "--explain does not go with --format \(format); use table, markdown, json or jsonl"
        case .cardFormat(let format):
            "--format \(format) is not to be had here; use table, json or jsonl"
        case .nothingImported(let path):
            "\(path): no concept could be read, and no file was written; mend what is named above"
        case .noTaxonomyFolder:
            "no folder of taxonomy sources was named; give the one to check"
        }
    }
}
