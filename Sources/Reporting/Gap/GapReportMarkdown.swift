import Matching
import Tagging

/// A gap report as Markdown.
enum GapReportMarkdown {
    static func text(_ report: GapReport) -> String {
        let match = report.match
        return "# " + escaped(GapWording.heading(report)) + "\n\n" + escaped(GapWording.subheading(report)) + "\n\n"
            + "**Score: \(escaped(GapWording.score(match)))**\n\n" + escaped(GapWording.evidence(report)) + "\n"
            + requirements(report) + credentials(report) + reasons(report) + gaps(report) + pathways(report)
            + list("To be shown otherwise than by a credential", match.toBeShownOtherwise.map(report.described))
            + list("Asked for, but in no taxonomy", match.unrecognised.map(report.described))
            + list("Credentials that were not recognised", match.unresolvedCredentials.map(GapWording.unresolved))
            + list(GapWording.claimedSkills, match.claimedSkills) + ending(report.provenance)
    }

    private static func escaped(_ text: String) -> String { MarkdownText.inline(text) }

    private static func requirements(_ report: GapReport) -> String {
        table(
            "What is asked, and how far it is covered",
            [
                .init("Importance"), .init("Asks for"), .init("Covered", isNumeric: true),
                .init("Points", isNumeric: true), .init("Met"),
            ],
            report.rankedOutcomes.map { outcome in
                [
                    outcome.importance.rawValue, report.name(outcome), NumberText.percent(outcome.coverage),
                    GapWording.worth(report.points(outcome)), outcome.isMet ? "yes" : "no",
                ]
            })
    }

    private static func credentials(_ report: GapReport) -> String {
        table(
            "Credentials, by what they contribute",
            [
                .init("Rank", isNumeric: true), .init("Credential"), .init("Points", isNumeric: true), .init("Status"),
                .init("Verification"),
            ],
            report.match.credentials.map { credential in
                [
                    String(credential.rank), credential.name, NumberText.rounded(credential.contribution),
                    GapWording.status(credential.status), GapWording.verification(credential.verification),
                ]
            })
    }

    private static func reasons(_ report: GapReport) -> String {
        table(
            "Why each point counts",
            [.init("Asks for"), .init("Credential")] + GapWording.factorTitles.map { .init($0, isNumeric: true) }
                + [.init("Path")],
            report.reasons.map { reason in
                [reason.requirement, reason.credential] + (reason.factors ?? GapWording.factorTitles.map { _ in "" })
                    + [reason.factors == nil ? GapWording.setAside : reason.path]
            })
    }

    private static func gaps(_ report: GapReport) -> String {
        list(
            "Gaps, the weightiest first",
            report.match.gaps.map { gap in
                let name = report.outcome(gap.requirement).map(report.name) ?? report.label(gap.requirement)
                return "\(name) (\(gap.importance.rawValue)): \(NumberText.percent(gap.missing)) missing"
            }, bullet: "1.")
    }

    private static func pathways(_ report: GapReport) -> String {
        list(
            "Ways to close them",
            report.match.pathways.map { pathway in
                GapWording.pathway(pathway) + " — " + pathway.credentials.map(\.name).joined(separator: ", then ")
            })
    }

    private static func ending(_ provenance: Provenance) -> String {
        let inputs = provenance.inputs.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return list(
            "What this rests on",
            [
                "skillsieve \(provenance.version)", "taxonomy \(provenance.taxonomy)", "weights \(provenance.weights)",
            ] + inputs) + "\n" + escaped(GapWording.decision) + "\n\n" + escaped(GapWording.contest) + "\n"
    }

    private static func table(_ title: String, _ columns: [TextTable.Column], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        return "\n## \(title)\n\n" + MarkdownText.head(columns)
            + rows.map { MarkdownText.row($0.map(escaped)) }.joined()
    }

    private static func list(_ title: String, _ items: [String], bullet: String = "-") -> String {
        guard !items.isEmpty else { return "" }
        return "\n## \(title)\n\n" + items.map { "\(bullet) \(escaped($0))\n" }.joined()
    }
}
