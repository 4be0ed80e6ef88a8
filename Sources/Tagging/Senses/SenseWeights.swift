/// What each sign of a label's sense is worth.
///
/// The weights of a logistic regression on labels of one word in ads, marked by reading whether each stands for its concept:
/// learned on half of them, and right for .858 of the other half, where the wordings alone are right for .74.
enum SenseWeights {
    static let constant = -0.27

    /// In the order of `SenseEvidence.Sign.allCases`.
    static let all: [Double] = SenseEvidence.Sign.allCases.map { weight(of: $0) }

    private static func weight(of sign: SenseEvidence.Sign) -> Double {
        switch sign {
        case .marked: -0.07
        case .sameSector: 0.08
        case .noneOfSector: -0.41
        case .shareOfSector: 1.66
        case .concepts: -0.26
        case .near: -0.04
        case .nearSameSector: 0.52
        case .namedElsewhere: 1.36
        case .credential: 0.95
        case .capitals: -0.31
        case .smallLetters: 0.01
        case .short: -0.18
        case .joined: -0.93
        case .listed: -0.37
        case .reading: 1.75
        case .exact: 1.05
        case .longer: 0.08
        }
    }
}
