import Matching
import Tagging

/// A gap report for a terminal.
struct GapReportText {
    let report: GapReport
    let width: Int
    let isColoured: Bool
    private var lines = ""

    init(_ report: GapReport, width: Int, isColoured: Bool) {
        self.report = report
        self.width = width
        self.isColoured = isColoured
    }

    /// The whole report.
    static func text(_ report: GapReport, width: Int, isColoured: Bool) -> String {
        var text = GapReportText(report, width: width, isColoured: isColoured)
        text.summary()
        text.requirements()
        text.credentials()
        text.reasons()
        text.gaps()
        text.pathways()
        text.lists()
        text.ending()
        return text.lines
    }

    private mutating func summary() {
        line(GapWording.heading(report))
        line(GapWording.subheading(report))
        lines += "\n"
        line("Score: " + GapWording.score(report.match))
        wrapped(GapWording.evidence(report))
    }

    private mutating func requirements() {
        guard heading("What is asked, and how far it is covered", unlessEmpty: report.match.requirements) else {
            return
        }
        var table = TextTable([
            .init("importance", tints: ["required": .bold, "mentioned": .faint]),
            .init("asks for", isFlexible: true), .init("covered"), .init("", isNumeric: true),
            .init("points", isNumeric: true), .init("met", tints: ["yes": .green, "no": .red]),
        ])
        for outcome in report.rankedOutcomes {
            table.row([
                outcome.importance.rawValue, report.name(outcome), Self.bar(outcome.coverage),
                NumberText.percent(outcome.coverage), GapWording.worth(report.points(outcome)),
                outcome.isMet ? "yes" : "no",
            ])
        }
        lines += table.text(width: width, isColoured: isColoured)
    }

    private mutating func credentials() {
        guard heading("Credentials, by what they contribute", unlessEmpty: report.match.credentials) else { return }
        var table = TextTable([
            .init("", isNumeric: true), .init("credential", isFlexible: true), .init("points", isNumeric: true),
            .init("status"), .init("verification", isFlexible: true),
        ])
        for credential in report.match.credentials {
            table.row([
                String(credential.rank), credential.name, NumberText.rounded(credential.contribution),
                GapWording.status(credential.status), GapWording.verification(credential.verification),
            ])
        }
        lines += table.text(width: width)
    }

    private mutating func reasons() {
        let reasons = report.reasons
        guard heading("Why each point counts", unlessEmpty: reasons) else { return }
        var table = TextTable(
            [.init("asks for", isFlexible: true), .init("credential", isFlexible: true)]
                + GapWording.factorTitles.map { .init($0, isNumeric: true) } + [.init("path", isFlexible: true)])
        for reason in reasons {
            let none = GapWording.factorTitles.map { _ in "" }
            table.row(
                [reason.requirement, reason.credential] + (reason.factors ?? none)
                    + [reason.factors == nil ? GapWording.setAside : reason.path])
        }
        lines += table.text(width: width)
        wrapped(GapWording.factorNote)
    }

    private mutating func gaps() {
        guard heading("Gaps, the weightiest first", unlessEmpty: report.match.gaps) else { return }
        for (index, gap) in report.match.gaps.enumerated() {
            let name = report.outcome(gap.requirement).map(report.name) ?? report.label(gap.requirement)
            wrapped("\(index + 1). \(name) (\(gap.importance.rawValue)): \(NumberText.percent(gap.missing)) missing")
        }
    }

    private mutating func pathways() {
        guard heading("Ways to close them", unlessEmpty: report.match.pathways) else { return }
        for pathway in report.match.pathways {
            wrapped(GapWording.pathway(pathway))
            for step in pathway.credentials {
                wrapped("- \(step.name): \(GapWording.hours(step.hours)), \(GapWording.cost(step.cost))", indent: 2)
            }
        }
    }

    private mutating func lists() {
        let match = report.match
        list("To be shown otherwise than by a credential", match.toBeShownOtherwise.map(report.described))
        list("Asked for, but in no taxonomy", match.unrecognised.map(report.described))
        list("Credentials that were not recognised", match.unresolvedCredentials.map(GapWording.unresolved))
        list(GapWording.claimedSkills, match.claimedSkills)
    }

    private mutating func ending() {
        _ = heading("What this rests on", unlessEmpty: [0])
        let provenance = report.provenance
        let model = provenance.model.map { ", model \($0)" } ?? ""
        line(
            "skillsieve \(provenance.version), taxonomy \(provenance.taxonomy)\(model), weights \(provenance.weights)")
        for (name, digest) in provenance.inputs.sorted(by: { $0.key < $1.key }) { line("\(name) \(digest)") }
        lines += "\n"
        wrapped(GapWording.decision)
        wrapped(GapWording.contest)
    }

    /// "########····" in ten places.
    private static func bar(_ coverage: Double) -> String {
        let filled = Int((coverage * 10).rounded())
        return String(repeating: "█", count: filled) + String(repeating: "·", count: 10 - filled)
    }

    private mutating func list(_ title: String, _ items: [String]) {
        guard heading(title, unlessEmpty: items) else { return }
        for item in items { wrapped("- " + item) }
    }

    private mutating func heading<Items: Collection>(_ title: String, unlessEmpty items: Items) -> Bool {
        guard !items.isEmpty else { return false }
        lines += "\n\(title)\n\(String(repeating: "-", count: title.count))\n"
        return true
    }

    private mutating func line(_ text: String) {
        lines += TerminalText.line(text) + "\n"
    }

    private mutating func wrapped(_ text: String, indent: Int = 0) {
        lines += TerminalText.wrapped(text, width: width, indent: indent)
    }
}
