extension ReadingModelProblem: CustomStringConvertible {
    /// What was wrong, what to do.
    public var description: String {
        switch self {
        case .damaged: "the model for reading postings is damaged; compile or install it again"
        case .otherLabels: "the model reads other things than postings ask for; train it with 'skillsieve train'"
        case .noModel: "is no model for reading postings; make one with 'skillsieve train'"
        case .word(let line):
            "line \(line) is no word of a model (word, tab, 0 or 1, tab, cluster or '-'); train it anew"
        case .model(let problem): "\(problem)"
        }
    }
}
