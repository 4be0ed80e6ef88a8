extension LearningProblem: CustomStringConvertible {
    /// One sentence for people: which place, what was wrong, what to do.
    public var description: String {
        switch self {
        case .labelCount(let found, let most):
            "\(found) labels; give 1 to \(most)"
        case .labelName(let name):
            "'\(name)' is no name for a label; use letters, digits and signs without blanks and colons"
        case .labelTwice(let name):
            "the label '\(name)' stands twice; give each label a name of its own"
        case .rulesOfOtherLabels(let found, let expected):
            "rules for \(found) labels where there are \(expected); make them for these labels"
        case .wordsOfOneKey(let first, let second):
            "the words '\(first)' and '\(second)' have one key; spell one of them differently"
        case .featuresOfOneKey(let first, let second):
            "two features, '\(first)' and '\(second)', have one key; rename the template of one"
        case .tooManyTemplates(let most):
            "more than \(most) templates; use numbers as parts instead"
        case .wordWithoutName(let template, let part):
            "part \(part) of a feature '\(template)' is a word that was never added; add the words of features while recording"
        case .unknownFeature(let number, let count):
            "feature \(number) of an index of \(count); name it by the index that numbered it"
        case .marksMissing(let document, let marks, let positions):
            "document \(document): \(marks) marks for \(positions) positions; give one for each, neutral where none is known"
        case .badWeight(let document, let weight):
            "document \(document): a weight of \(weight); give a number of 0 or more"
        case .impossibleMarks(let document, let position):
            "document \(document): the rules allow no mark at position \(position); mend the mark or the rules"
        case .nothingToTrainOn:
            "no sequence has a position and a weight; give marked sequences"
        case .outOfRange(let name, let value, let least, let most):
            "a \(name) of \(value); give one from \(least) to \(most)"
        case .badRow(let name):
            "'\(name)' is no row of a model; give a feature as it is spelt and one weight for each label"
        case .featureTwice(let name):
            "the feature '\(name)' stands twice; leave one out"
        case .notAModel(let file, let expected):
            "\(file):1: is no model, which begins with '\(expected)'; check that it is the right file, or train one anew"
        case .modelLine(let file, let line, let fault):
            "\(file):\(line): \(fault.description)"
        case .notCompiled:
            "the bytes are no compiled model; compile one"
        case .otherVersion(let found, let expected):
            "the model was compiled in format \(found), this program reads format \(expected); compile it again"
        case .damaged(let part):
            "the compiled model is cut short or damaged in its \(part); compile it again"
        }
    }
}

extension LearningProblem.ModelFault: CustomStringConvertible {
    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .head(let name):
            "the line '\(name)' is due here, with its cells between tabs; write it as training does"
        case .labels:
            "the labels are none or too many, or one has a blank or stands twice; mend the line"
        case .unit:
            "the unit is no whole number from 1 to 16384; mend the line"
        case .calibration:
            "the steps 'margin:thousandths' do not rise in both numbers, or pass 1000; mend the line"
        case .emptyLine:
            "an empty line is due between the head and the features; add it"
        case .name(let name):
            "'\(name)' is not how a feature is spelt; write it as training does"
        case .order(let name, let last):
            "'\(name)' stands behind '\(last)'; sort the features by the bytes of their names, each once"
        case .weight(let cell):
            cell.isEmpty
                ? "the feature has no weight; leave the line out"
                : "'\(cell)' is no weight; give 'label:weight', labels rising, the weight within 32767 and not 0"
        }
    }
}
