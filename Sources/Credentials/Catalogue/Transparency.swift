/// A fact that an employer needs in order to judge a credential.
public enum TransparencyFact: String, Sendable, Codable, CaseIterable {
    case issuer, outcomes, assessment, workload, level, expiry, accreditation, criteria, verification
}

extension Catalogue {
    /// Which of the facts that an employer needs the record of an entry holds, in a fixed order.
    ///
    /// What is not recorded here may well be public elsewhere: the result speaks of the record, not of the credential.
    public func transparency(of credential: Credential) -> [TransparencyFact] {
        TransparencyFact.allCases.filter { holds($0, credential) }
    }

    private func holds(_ fact: TransparencyFact, _ credential: Credential) -> Bool {
        switch fact {
        case .issuer: issuer(credential.issuer).map { $0.kind != .unknown } ?? false
        case .outcomes: !credential.skills.isEmpty
        case .assessment: credential.assessment != nil
        case .workload: credential.estimatedDuration != nil
        case .level: !credential.skills.isEmpty && credential.skills.allSatisfy { $0.level != nil }
        case .expiry: credential.renewalFrequency != nil
        case .accreditation: !credential.accreditedBy.isEmpty
        case .criteria: credential.criteria != nil
        case .verification: (credential.verification ?? issuer(credential.issuer)?.verification) != nil
        }
    }
}
