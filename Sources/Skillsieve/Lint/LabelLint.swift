import SkillTaxonomy

/// Checks of labels: claimed by several concepts, or too plain to name one.
struct LabelLint {
    let sources: LintSources

    /// One concept's use of a label.
    private struct Claim {
        var id: ConceptID
        var label: String
        var isExact: Bool
        var needsContext: Bool
        var isCredential: Bool
        var place: LintSources.Place
    }

    init(_ sources: LintSources) {
        self.sources = sources
    }

    var findings: [LintFinding] { shared + plain }

    private var claims: [Claim] {
        let skills = zip(sources.skills, sources.skillPlaces).map { ($0, false, $1) }
        let credentials = sources.catalogue.credentials.map { ($0.concept, true, sources.place($0)) }
        return (skills + credentials).flatMap { concept, isCredential, place in
            concept.labels.map { label in
                Claim(
                    id: concept.id, label: label, isExact: concept.form(of: label) == .exactCase,
                    needsContext: concept.needsContext(label), isCredential: isCredential, place: place)
            }
        }
    }

    /// Labels that two concepts claim alike: at most one of them may stand without a mark.
    private var shared: [LintFinding] {
        let groups = Dictionary(grouping: claims) { Self.folded($0.label) }
        return groups.values.flatMap { group -> [LintFinding] in
            let open = group.filter { !$0.needsContext }
            guard let owner = open.first else { return [] }
            return open.dropFirst().filter { $0.id != owner.id && Self.collide($0, owner) }.map { claim in
                LintFinding(
                    check: .sharedLabel, file: claim.place.file, line: claim.place.line,
                    message: "'\(claim.label)' of '\(claim.id)' is also a label of '\(owner.id)' "
                        + "(\(owner.place.file)\(owner.place.line.map { ":\($0)" } ?? "")); "
                        + "mark it needs-context on one of them, or leave it to one")
            }
        }
    }

    /// Whether two labels stand for two things in a text.
    ///
    /// Names that two credentials share the catalogue's own check finds. Two labels that are told apart by case alone do
    /// not collide if both must be written exactly so.
    private static func collide(_ first: Claim, _ second: Claim) -> Bool {
        !(first.isCredential && second.isCredential)
            && (first.label == second.label || !(first.isExact && second.isExact))
    }

    private var plain: [LintFinding] {
        claims.filter { claim in
            !claim.isExact && !claim.needsContext && sources.plainWords.contains(claim.label)
        }.map { claim in
            LintFinding(
                check: .plainWord, file: claim.place.file, line: claim.place.line,
                message: "'\(claim.label)' of '\(claim.id)' is a plain English word; "
                    + "mark it needs-context or exact-case, or take it out")
        }
    }

    private static func folded(_ label: String) -> String {
        label.lowercased().replacing("-", with: " ")
    }
}
