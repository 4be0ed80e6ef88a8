import ArgumentParser
import Foundation
import Reporting
import Skillsieve

/// Measures what is found against marks by hand.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measures what is found in postings against marks by hand.",
        discussion: """
            A gold file has one JSON object a line: id, title, requirements (phrase, kind, importance, years, level,
            alternatives, negated) and distractors. Marks and findings are paired one to one, best overlap first.

            EXAMPLE:
              skillsieve evaluate Corpus/gold/requirements.jsonl Corpus/postings --each
            """)

    /// The forms of the figures.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    @Argument(help: ArgumentHelp("The marks, as JSON Lines.", valueName: "gold"))
    var gold: FilePath

    @Argument(help: ArgumentHelp("The folder of pages, each named by its id and '.html'.", valueName: "pages"))
    var pages: FilePath

    @Flag(help: "Show the counts of each posting too.")
    var each = false

    @Flag(help: "Show for each rule how many mentions are right, beside the confidence that they state.")
    var reliability = false

    @Option(help: ArgumentHelp("End with status 1 where F1 is lower than this.", valueName: "f1"))
    var floor: Double = 0

    @Option(help: "The form of the figures: table, json.")
    var format: Format = .table

    @OptionGroup var taxonomy: TaxonomyOptions

    func validate() throws {
        guard (0...1).contains(floor) else { throw ValidationError(Wording.badFloor) }
    }

    func run() throws {
        let run = try EvaluationRun(gold: gold, pages: pages, sieve: try taxonomy.sieve())
        let output = try ByteOutput(path: nil)
        switch format {
        case .table: try output.write(Array(text(run).utf8))
        case .json: try output.write(json(run) + [0x0A])
        }
        try output.finish()
        taxonomy.console.showErrors(run.problems)
        if !run.problems.isEmpty || run.total.f1 < floor { throw ExitCode(1) }
    }

    private func text(_ run: EvaluationRun) -> String {
        var lines = each ? run.rows.map(line) : []
        if reliability { lines += reliabilityLines(run.reliability) }
        let total = run.total
        func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
        lines.append(
            "importance right \(number(total.importanceAccuracy, 3)), preferred F1 \(number(total.preferredF1, 3)), "
                + "credentials \(total.credentialsFound)/\(total.credentials), "
                + "distractors \(total.distractorsHit)/\(total.distractors), "
                + "with a concept \(number(total.conceptShare, 2)), empty postings \(total.emptyPostings), "
                + "wrong offsets \(total.wrongOffsets)")
        lines.append(
            "requirements P \(number(total.precision, 3)) R \(number(total.recall, 3)) F1 \(number(total.f1, 3))")
        return lines.map { $0 + "\n" }.joined()
    }

    private func reliabilityLines(_ reliability: Reliability) -> [String] {
        let groups = reliability.groups.sorted { $0.key < $1.key }.map { name, group in
            let share = Double(group.right) / Double(max(1, group.mentions))
            let stated = group.stated / Double(max(1, group.mentions))
            let padded = name.padding(toLength: 26, withPad: " ", startingAt: 0)
            return "\(padded) mentions \(group.mentions), right \(String(format: "%.3f", share)), "
                + "stated \(String(format: "%.3f", stated))"
        }
        return groups + ["calibration error \(String(format: "%.3f", reliability.expectedCalibrationError))"]
    }

    private func line(_ row: EvaluationRun.Row) -> String {
        let counts = row.counts
        let id = String(row.id.prefix(44)).padding(toLength: 44, withPad: " ", startingAt: 0)
        func padded(_ number: Int) -> String {
            String(repeating: " ", count: max(0, 3 - String(number).count)) + String(number)
        }
        return "\(id) asked \(padded(counts.found + counts.missed)) found \(padded(counts.found)) "
            + "extra \(padded(counts.extra)) distractors \(counts.distractorsHit)/\(counts.distractors)"
    }

    private func json(_ run: EvaluationRun) -> [UInt8] {
        var writer = JSONWriter()
        writer.document { writer in
            writer.key("postings")
            writer.array(run.rows) { writer, row in
                writer.object { writer in
                    writer.key("id")
                    writer.value(row.id)
                    counts(row.counts, &writer)
                }
            }
            writer.key("total")
            writer.object { counts(run.total, &$0) }
        }
        return writer.bytes
    }

    private func counts(_ counts: Evaluation, _ writer: inout JSONWriter) {
        let whole: [(String, Int)] = [
            ("found", counts.found), ("extra", counts.extra), ("missed", counts.missed),
            ("credentialsFound", counts.credentialsFound), ("credentials", counts.credentials),
            ("distractorsHit", counts.distractorsHit), ("distractors", counts.distractors),
            ("wrongOffsets", counts.wrongOffsets),
        ]
        for (key, value) in whole {
            writer.key(key)
            writer.value(value)
        }
        let shares: [(String, Double)] = [
            ("precision", counts.precision), ("recall", counts.recall), ("f1", counts.f1),
            ("importanceRight", counts.importanceAccuracy), ("preferredF1", counts.preferredF1),
            ("withConcept", counts.conceptShare),
        ]
        for (key, value) in shares {
            writer.key(key)
            writer.value(value)
        }
    }
}
