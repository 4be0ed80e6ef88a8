import Credentials
import SkillTaxonomy

/// The factors of strength, as the weights have them.
struct StrengthRules: Sendable {
    let weights: Weights

    /// Level granted against level asked.
    ///
    /// Where no level is asked, every level above foundation reaches it. Where none is stated, the credential shows no
    /// more than the foundation.
    func depth(granted: ProficiencyLevel?, asked: ProficiencyLevel?) -> Double {
        guard let granted else {
            return min(weights[.depthUnstated], depth(granted: .foundation, asked: asked))
        }
        guard let asked else { return weights[granted > .foundation ? .depthReached : .depthUnstated] }
        switch asked.rawValue - granted.rawValue {
        case ...0: return weights[.depthReached]
        case 1: return weights[.depthOneBelow]
        case 2: return weights[.depthTwoBelow]
        default: return weights[.depthThreeBelow]
        }
    }

    /// How it was assessed times who stands behind it; accreditation counts in the place of the issuer's kind.
    func assurance(of credential: Credential?, issuer: Issuer?, _ verification: Verification) -> Double {
        weights[assessmentKey(credential?.assessment)] * weights[backingKey(credential, issuer, verification)]
    }

    /// How sure it is that the candidate holds it.
    func verification(_ verification: Verification) -> Double {
        switch verification {
        case .failed: 0
        case .unbound, .claimed: weights[.verificationClaimed]
        case .evidence: weights[.verificationEvidence]
        case .verified: weights[.verificationVerified]
        }
    }

    private func assessmentKey(_ assessment: AssessmentMethod?) -> Weights.Key {
        switch assessment {
        case .performanceExam: .assessmentPerformanceExam
        case .practicalAssessment: .assessmentPracticalAssessment
        case .proctoredExam: .assessmentProctoredExam
        case .gradedProject: .assessmentGradedProject
        case .portfolio: .assessmentPortfolio
        case .quiz: .assessmentQuiz
        case .attendance: .assessmentAttendance
        case .recordCheck: .assessmentRecordCheck
        case nil: .assessmentUnknown
        }
    }

    private func backingKey(_ credential: Credential?, _ issuer: Issuer?, _ verification: Verification) -> Weights.Key {
        // A proof whose key is nobody's in particular says nothing of who issued it.
        if verification == .unbound { return .backingUnknown }
        if let credential, !credential.accreditedBy.isEmpty { return .backingAccredited }
        return switch issuer?.kind {
        case .regulator: .backingRegulator
        case .government: .backingGovernment
        case .industryBody: .backingIndustryBody
        case .vendor: .backingVendor
        case .university: .backingUniversity
        case .school: .backingSchool
        case .platform: .backingPlatform
        case .employer: .backingEmployer
        case .unknown, nil: .backingUnknown
        }
    }
}
