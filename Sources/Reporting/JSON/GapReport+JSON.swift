import Matching
import Tagging

extension JSONWriter {
    /// Writes a score with all that stands beside it.
    public mutating func value(_ report: GapReport) {
        let match = report.match
        document { writer in
            writer.member("candidate", match.candidate)
            writer.member("posting", match.posting.rawValue)
            writer.member("asOf", match.asOf.description)
            writer.member("score", match.score)
            writer.member("sufficientEvidence", match.sufficientEvidence)
            writer.member("requirements", match.requirements) { $0.value($1) }
            writer.member("credentials", match.credentials) { $0.value($1) }
            writer.member("gaps", match.gaps) { $0.value($1) }
            writer.member("unrecognised", match.unrecognised.map(\.rawValue))
            writer.member("recognisedShare", match.recognisedShare)
            writer.member("toBeShownOtherwise", match.toBeShownOtherwise.map(\.rawValue))
            writer.member("unresolvedCredentials", match.unresolvedCredentials) { $0.value($1) }
            writer.member("claimedSkills", match.claimedSkills)
            writer.member("pathways", match.pathways) { $0.value($1) }
            writer.key("provenance")
            writer.value(report.provenance)
        }
    }

    private mutating func value(_ outcome: RequirementOutcome) {
        object { writer in
            writer.member("id", outcome.requirement.rawValue)
            writer.key("concept")
            writer.value(outcome.concept)
            writer.member("importance", outcome.importance.rawValue)
            writer.member("coverage", outcome.coverage)
            writer.member("met", outcome.isMet)
            writer.member("evidence", outcome.evidence) { $0.value($1) }
        }
    }

    private mutating func value(_ evidence: Evidence) {
        object { writer in
            writer.member("credential", evidence.credential.rawValue)
            writer.member("strength", evidence.strength.value)
            writer.member("relevance", evidence.strength.relevance)
            writer.member("depth", evidence.strength.depth)
            writer.member("assurance", evidence.strength.assurance)
            writer.member("validity", evidence.strength.validity)
            writer.member("verification", evidence.strength.verification)
            writer.member("path", evidence.path.map(\.rawValue))
        }
    }

    private mutating func value(_ credential: CredentialOutcome) {
        object { writer in
            writer.member("id", credential.id.rawValue)
            writer.member("name", credential.name)
            writer.member("rank", credential.rank)
            writer.member("contribution", credential.contribution)
            writer.member("status", credential.status.rawValue)
            writer.member("verification", credential.verification.word)
        }
    }

    private mutating func value(_ gap: Gap) {
        object { writer in
            writer.member("requirement", gap.requirement.rawValue)
            writer.member("importance", gap.importance.rawValue)
            writer.member("missing", gap.missing)
        }
    }

    private mutating func value(_ unresolved: UnresolvedCredential) {
        object { writer in
            writer.member("name", unresolved.name)
            writer.member("nearest", unresolved.nearest)
        }
    }

    private mutating func value(_ provenance: Provenance) {
        object { writer in
            writer.member("version", provenance.version)
            writer.member("taxonomy", provenance.taxonomy)
            writer.member("model", provenance.model)
            writer.member("weights", provenance.weights)
            writer.key("inputs")
            writer.object { inputs in
                for (name, digest) in provenance.inputs.sorted(by: { $0.key < $1.key }) { inputs.member(name, digest) }
            }
        }
    }
}
