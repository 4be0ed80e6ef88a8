import Matching
import Tagging

/// A gap report as HTML: works out the values that the template shows.
struct GapReportHTML {
    let report: GapReport

    /// A page of its own.
    static func page(_ report: GapReport) -> String {
        HTMLPage.opening(title: GapWording.heading(report)) + article(report) + HTMLPage.closing
    }

    /// The part of a page.
    static func article(_ report: GapReport) -> String {
        GapReportTemplate.article.render(GapReportHTML(report: report).values)
    }

    private var match: Match { report.match }

    private var values: [String: Any] {
        let reasons = self.reasons
        return [
            "heading": GapWording.heading(report), "subheading": GapWording.subheading(report),
            "score": GapWording.score(match), "sufficient": match.sufficientEvidence,
            "evidence": GapWording.evidence(report), "decision": GapWording.decision, "contest": GapWording.contest,
            "hasRequirements": !match.requirements.isEmpty, "requirements": requirements,
            "hasCredentials": !match.credentials.isEmpty, "credentials": credentials,
            "hasReasons": !reasons.isEmpty, "reasons": reasons, "factorTitles": GapWording.factorTitles,
            "factorNote": GapWording.factorNote,
            "hasGaps": !match.gaps.isEmpty, "gaps": gaps,
            "hasPathways": !match.pathways.isEmpty, "pathways": pathways, "lists": lists,
            "posting": HighlightedText.html(report.posting.posting.text.bytes, report.posting.requirements),
            "provenance": provenance,
        ]
    }

    private var requirements: [[String: Any]] {
        let longest = match.requirements.map { report.points($0).worth }.max() ?? 1
        return report.rankedOutcomes.map { outcome in
            let points = report.points(outcome)
            let length = longest > 0 ? 100 * points.worth / longest : 0
            return [
                "importance": outcome.importance.rawValue, "name": report.name(outcome),
                "percent": NumberText.percent(outcome.coverage), "points": GapWording.worth(points),
                "length": NumberText.rounded(length, places: 2),
                "filled": NumberText.rounded(length * outcome.coverage, places: 2), "met": outcome.isMet ? "yes" : "no",
            ]
        }
    }

    private var credentials: [[String: Any]] {
        match.credentials.map { credential in
            [
                "rank": credential.rank, "name": credential.name,
                "points": NumberText.rounded(credential.contribution),
                "status": GapWording.status(credential.status),
                "verification": GapWording.verification(credential.verification),
            ]
        }
    }

    private var reasons: [[String: Any]] {
        report.reasons.map { reason in
            [
                "requirement": reason.requirement, "credential": reason.credential,
                "factors": reason.factors ?? GapWording.factorTitles.map { _ in "" },
                "path": reason.factors == nil ? GapWording.setAside : reason.path,
            ]
        }
    }

    private var gaps: [[String: Any]] {
        match.gaps.map { gap in
            [
                "name": report.outcome(gap.requirement).map(report.name) ?? report.label(gap.requirement),
                "importance": gap.importance.rawValue, "missing": NumberText.percent(gap.missing),
            ]
        }
    }

    private var pathways: [[String: Any]] {
        match.pathways.map { pathway in
            [
                "summary": GapWording.pathway(pathway),
                "steps": pathway.credentials.map {
                    "\($0.name): \(GapWording.hours($0.hours)), \(GapWording.cost($0.cost))"
                },
            ]
        }
    }

    private var lists: [[String: Any]] {
        [
            ("To be shown otherwise than by a credential", match.toBeShownOtherwise.map(report.described)),
            ("Asked for, but in no taxonomy", match.unrecognised.map(report.described)),
            ("Credentials that were not recognised", match.unresolvedCredentials.map(GapWording.unresolved)),
            (GapWording.claimedSkills, match.claimedSkills),
        ].filter { !$0.1.isEmpty }.map { ["title": $0.0, "items": $0.1] }
    }

    private var provenance: [String] {
        let made = report.provenance
        return [
            "skillsieve \(made.version)", "taxonomy \(made.taxonomy)", "weights \(made.weights)",
        ] + made.inputs.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    }
}
