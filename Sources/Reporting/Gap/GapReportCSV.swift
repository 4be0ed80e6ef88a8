/// A gap report as rows: one for each requirement that counts.
enum GapReportCSV {
    static let columns = [
        "candidate", "posting", "source", "title", "asOf", "score", "sufficientEvidence", "requirement", "concept",
        "label", "kind", "importance", "weight", "coverage", "met", "gap", "evidence",
    ]

    static var header: [UInt8] {
        var writer = CSVWriter()
        writer.row(columns)
        return writer.bytes
    }

    static func rows(_ report: GapReport, _ style: CSVStyle) -> [UInt8] {
        var writer = CSVWriter(style)
        let (match, posting) = (report.match, report.posting.posting)
        for outcome in match.requirements {
            let rank = match.gaps.firstIndex { $0.requirement == outcome.requirement }.map { String($0 + 1) }
            writer.row([
                match.candidate, match.posting.rawValue, posting.source, posting.title ?? "",
                match.asOf.description, match.score.map(NumberText.exact) ?? "", String(match.sufficientEvidence),
                outcome.requirement.rawValue, outcome.concept.id.rawValue, outcome.concept.label,
                outcome.concept.kind.rawValue, outcome.importance.rawValue, NumberText.exact(outcome.weight),
                NumberText.exact(outcome.coverage), String(outcome.isMet), rank ?? "",
                outcome.evidence.map(\.credential.rawValue).joined(separator: " | "),
            ])
        }
        return writer.bytes
    }
}
