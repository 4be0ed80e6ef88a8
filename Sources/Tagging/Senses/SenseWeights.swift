/// What each sign of a label's sense is worth.
///
/// The weights of a logistic regression on labels of one word in ads, marked by reading whether each stands for its concept:
/// learned on half of them, and right for .866 of the other half, where the wordings alone are right for .74.
enum SenseWeights {
    static let constant = -0.29

    /// In the order of `SenseEvidence.Sign.allCases`.
    static let all: [Double] = SenseEvidence.Sign.allCases.map { weight(of: $0) }

    private static func weight(of sign: SenseEvidence.Sign) -> Double {
        switch sign {
        case .marked: -0.06
        case .sameSector: 0.09
        case .noneOfSector: -0.39
        case .shareOfSector: 1.69
        case .concepts: -0.27
        case .near: -0.02
        case .nearSameSector: 0.49
        case .namedElsewhere: 1.35
        case .credential: 0.96
        case .capitals: -0.34
        case .smallLetters: 0.11
        case .short: -0.20
        case .smallTool: -2.05
        case .joined: -0.99
        case .listed: -0.34
        case .reading: 1.75
        case .exact: 1.11
        case .longer: 0.09
        }
    }
}
