/// Every number that scoring rests on, in one place.
///
/// The values stand in `Taxonomy/weights.yaml`, one line each with its meaning; a user's file overrides single ones.
public struct Weights: Sendable, Equatable {
    /// The name of one number: its path in the file.
    public enum Key: String, Sendable, CaseIterable, CodingKeyRepresentable {
        // How much a requirement counts by how it is asked for.
        case importanceRequired = "importance.required"
        case importancePreferred = "importance.preferred"
        case importanceMentioned = "importance.mentioned"
        // How much a requirement counts by how much it tells candidates apart.
        case specificityTransversal = "specificity.transversal"
        case specificityAttitude = "specificity.attitude"
        case specificityCrossSector = "specificity.cross-sector"
        case specificitySectorSpecific = "specificity.sector-specific"
        case specificityOccupationSpecific = "specificity.occupation-specific"
        case specificityTool = "specificity.tool"
        case specificityCredential = "specificity.credential"
        case specificityEducation = "specificity.education"
        case specificityLanguage = "specificity.language"
        case specificityExperience = "specificity.experience"
        case specificityText = "specificity.text"
        // What a credential's skill says about the skill asked for.
        case relevanceSame = "relevance.same"
        case relevanceNarrower = "relevance.narrower"
        case relevanceBroader = "relevance.broader"
        case relevanceRelated = "relevance.related"
        case relevanceLeast = "relevance.least"
        // Level granted against level asked.
        case depthReached = "depth.reached"
        case depthOneBelow = "depth.one-below"
        case depthTwoBelow = "depth.two-below"
        case depthThreeBelow = "depth.three-below"
        case depthUnstated = "depth.unstated"
        // How it was assessed.
        case assessmentPerformanceExam = "assessment.performance-exam"
        case assessmentPracticalAssessment = "assessment.practical-assessment"
        case assessmentProctoredExam = "assessment.proctored-exam"
        case assessmentGradedProject = "assessment.graded-project"
        case assessmentPortfolio = "assessment.portfolio"
        case assessmentQuiz = "assessment.quiz"
        case assessmentAttendance = "assessment.attendance"
        case assessmentRecordCheck = "assessment.record-check"
        case assessmentUnknown = "assessment.unknown"
        // Who stands behind it.
        case backingAccredited = "backing.accredited"
        case backingRegulator = "backing.regulator"
        case backingGovernment = "backing.government"
        case backingIndustryBody = "backing.industry-body"
        case backingVendor = "backing.vendor"
        case backingUniversity = "backing.university"
        case backingSchool = "backing.school"
        case backingPlatform = "backing.platform"
        case backingEmployer = "backing.employer"
        case backingUnknown = "backing.unknown"
        // How sure it is that the candidate holds it.
        case verificationVerified = "verification.verified"
        case verificationEvidence = "verification.evidence"
        case verificationClaimed = "verification.claimed"
        // How sure it is that a mention is what it is taken for, by its rule and by what makes it asked for.
        case confidenceLabelSection = "confidence.label-section"
        case confidenceLabelClause = "confidence.label-clause"
        case confidenceLabelMentioned = "confidence.label-mentioned"
        case confidenceLabelInContextSection = "confidence.label-in-context-section"
        case confidenceLabelInContextClause = "confidence.label-in-context-clause"
        case confidenceLabelInContextMentioned = "confidence.label-in-context-mentioned"
        case confidenceSharedHeadSection = "confidence.shared-head-section"
        case confidenceSharedHeadClause = "confidence.shared-head-clause"
        case confidenceSharedHeadMentioned = "confidence.shared-head-mentioned"
        case confidenceAskedPhraseSection = "confidence.asked-phrase-section"
        case confidenceAskedPhraseClause = "confidence.asked-phrase-clause"
        case confidenceAskedPhraseMentioned = "confidence.asked-phrase-mentioned"
        case confidenceLinkedPhraseSection = "confidence.linked-phrase-section"
        case confidenceLinkedPhraseClause = "confidence.linked-phrase-clause"
        case confidenceLinkedPhraseMentioned = "confidence.linked-phrase-mentioned"
        case confidenceGrammarSection = "confidence.grammar-section"
        case confidenceGrammarClause = "confidence.grammar-clause"
        case confidenceGrammarMentioned = "confidence.grammar-mentioned"
        // Thresholds.
        case metCoverage = "threshold.met-coverage"
        case partialCredentialCoverage = "threshold.partial-credential-coverage"
        case sufficientRecognisedShare = "threshold.sufficient-recognised-share"
        case expiringDays = "threshold.expiring-days"
    }

    private var values: [Key: Double]

    /// Makes weights from a value for each key; a key left out is 0.
    public init(values: [Key: Double]) {
        self.values = values
    }

    /// One number.
    public subscript(key: Key) -> Double {
        get { values[key] ?? 0 }
        set { values[key] = newValue }
    }

    /// The numbers in a fixed order and spelling, a line each: what the digest in every output is taken of.
    public var canonicalText: String {
        Key.allCases.map { "\($0.rawValue)=\(self[$0])\n" }.joined()
    }
}
