/// What sort of credential an entry is, in CTDL's terms.
public enum CredentialType: String, Sendable, Codable, CaseIterable {
    case licence, registration, certification
    case microCredential = "micro-credential"
    case nanoCertification = "nano-certification"
    case digitalBadge = "digital-badge"
    case certificateOfCompletion = "certificate-of-completion"
    case apprenticeship, degree, clearance
    case backgroundCheck = "background-check"
    /// The right to work, a citizenship, an age.
    case legalStatus = "legal-status"

    /// Whether it is granted or looked up rather than earned: nobody can set out for it.
    public var isGranted: Bool { [.clearance, .backgroundCheck, .legalStatus].contains(self) }

    /// Whether it is one of the small credentials that add up to larger ones.
    public var isSmall: Bool {
        switch self {
        case .microCredential, .nanoCertification, .digitalBadge, .certificateOfCompletion: true
        case .licence, .registration, .certification, .apprenticeship, .degree, .clearance, .backgroundCheck,
            .legalStatus:
            false
        }
    }
}

/// How the holder was assessed.
public enum AssessmentMethod: String, Sendable, Codable, CaseIterable {
    case proctoredExam = "proctored-exam"
    case performanceExam = "performance-exam"
    case practicalAssessment = "practical-assessment"
    case gradedProject = "graded-project"
    case portfolio, quiz, attendance
    case recordCheck = "record-check"
}
