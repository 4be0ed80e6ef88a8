import Credentials
import Markup
import SkillTaxonomy
import Tagging

/// How far one credential carries over many postings.
public struct Portability: Sendable, Codable, Equatable {
    /// The catalogue's entry.
    public var credential: CredentialID
    /// How many postings it was held against.
    public var postings: Int
    /// In how many of them it alone meets a requirement.
    public var postingsCovered: Int
    /// How many employers name themselves in them.
    public var organizations: Int
    /// In postings of how many employers it alone meets a requirement.
    public var organizationsCovered: Int

    /// The share of postings; 0 without any.
    public var shareOfPostings: Double { postings == 0 ? 0 : Double(postingsCovered) / Double(postings) }
    /// The share of employers; 0 without any.
    public var shareOfOrganizations: Double {
        organizations == 0 ? 0 : Double(organizationsCovered) / Double(organizations)
    }
}

extension Matcher {
    /// In how many postings, and for how many employers, a credential that has just been earned meets a requirement alone.
    ///
    /// Employers are told apart by their names' words; postings that name none count as postings only.
    public func portability(of credential: Credential, over postings: [TaggedPosting]) -> Portability {
        let holding = holdingMaker.planned(credential)
        var organizations: Set<String> = []
        var covered: Set<String> = []
        var postingsCovered = 0
        for posting in postings {
            let organization = posting.posting.organization.map { FoldedName($0).key }.flatMap { $0.isEmpty ? nil : $0 }
            let isCovered = meetsAny(of: posting, holding)
            if isCovered { postingsCovered += 1 }
            guard let organization else { continue }
            organizations.insert(organization)
            if isCovered { covered.insert(organization) }
        }
        return Portability(
            credential: credential.id, postings: postings.count, postingsCovered: postingsCovered,
            organizations: organizations.count, organizationsCovered: covered.count)
    }

    private func meetsAny(of posting: TaggedPosting, _ holding: Holding) -> Bool {
        posting.askedRequirements.contains { requirement in
            guard requirement.concept.isRecognised else { return false }
            let terms = assessor.terms(assessor.demand(requirement), [holding])
            let evidence = CountedEvidence(terms, partialLimit: weights[.partialCredentialCoverage])
            return evidence.coverage >= weights[.metCoverage]
        }
    }
}
