/// What can be wrong with what is learned from and with what was learned; the wording stands in
/// `LearningProblem+Wording.swift`.
public enum LearningProblem: Error, Sendable, Equatable {
    /// A line of a model's source file, and what it should be.
    public enum ModelFault: Sendable, Equatable {
        /// The line of the head that begins with this word is due here.
        case head(String)
        /// The labels are none.
        case labels
        /// The unit is no whole number from 1 to 16384.
        case unit
        /// The steps of the calibration do not rise.
        case calibration
        /// The empty line between head and features is due here.
        case emptyLine
        /// A feature is not spelt as it would be written.
        case name(String)
        /// A feature does not stand in the order of the names.
        case order(String, last: String)
        /// A weight is none; empty where a feature has none at all.
        case weight(String)
    }

    /// A set has no labels or too many.
    case labelCount(found: Int, most: Int)
    /// A label's name is empty or holds a blank, a control or a colon.
    case labelName(String)
    /// A set has a label twice.
    case labelTwice(String)
    /// Rules or transitions are for another number of labels.
    case rulesOfOtherLabels(found: Int, expected: Int)
    /// Two words have one key.
    case wordsOfOneKey(String, String)
    /// Two features have one key; the templates' names, or the whole spelling where they are known.
    case featuresOfOneKey(String, String)
    /// There are more templates than an index can tell apart.
    case tooManyTemplates(most: Int)
    /// A part of a feature is a word whose spelling nobody added.
    case wordWithoutName(template: String, part: Int)
    /// A feature's number is none of the index.
    case unknownFeature(Int, count: Int)
    /// A sequence does not have one mark for each position.
    case marksMissing(document: Int, marks: Int, positions: Int)
    /// A sequence's weight is negative or no number.
    case badWeight(document: Int, weight: Double)
    /// The rules allow none of the marks at a position.
    case impossibleMarks(document: Int, position: Int)
    /// No sequence has a position and a weight.
    case nothingToTrainOn
    /// A number of a model is too small or too large.
    case outOfRange(name: String, value: Int, least: Int, most: Int)
    /// A row's name is no feature's, or it has not one weight for each label.
    case badRow(name: String)
    /// A model has a feature twice.
    case featureTwice(name: String)
    /// A file does not begin as a model's source does.
    case notAModel(file: String, expected: String)
    /// A line of a model's source is wrong.
    case modelLine(file: String, line: Int, ModelFault)
    /// Bytes are no compiled model.
    case notCompiled
    /// A compiled model is of another format.
    case otherVersion(found: Int, expected: Int)
    /// A part of a compiled model is cut short or does not go with the others.
    case damaged(part: String)
}
