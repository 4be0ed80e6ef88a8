import Testing

@testable import Learning

@Suite struct LearningProblemTests {
    static let wordings: [(LearningProblem, String)] = [
        (.labelCount(found: 40, most: 32), "40 labels; give 1 to 32"),
        (.labelName("a b"), "'a b' is no name for a label; use letters, digits and signs without blanks and colons"),
        (.labelTwice("O"), "the label 'O' stands twice; give each label a name of its own"),
        (
            .rulesOfOtherLabels(found: 2, expected: 3),
            "rules for 2 labels where there are 3; make them for these labels"
        ),
        (.wordsOfOneKey("a", "b"), "the words 'a' and 'b' have one key; spell one of them differently"),
        (.featuresOfOneKey("v", "w"), "two features, 'v' and 'w', have one key; rename the template of one"),
        (.tooManyTemplates(most: 65_535), "more than 65535 templates; use numbers as parts instead"),
        (
            .wordWithoutName(template: "w", part: 2),
            "part 2 of a feature 'w' is a word that was never added; add the words of features while recording"
        ),
        (.unknownFeature(7, count: 3), "feature 7 of an index of 3; name it by the index that numbered it"),
        (
            .marksMissing(document: 4, marks: 1, positions: 2),
            "document 4: 1 marks for 2 positions; give one for each, neutral where none is known"
        ),
        (.badWeight(document: 4, weight: -1), "document 4: a weight of -1.0; give a number of 0 or more"),
        (
            .impossibleMarks(document: 4, position: 9),
            "document 4: the rules allow no mark at position 9; mend the mark or the rules"
        ),
        (.nothingToTrainOn, "no sequence has a position and a weight; give marked sequences"),
        (.outOfRange(name: "unit", value: 0, least: 1, most: 9), "a unit of 0; give one from 1 to 9"),
        (.badRow(name: "x"), "'x' is no row of a model; give a feature as it is spelt and one weight for each label"),
        (.featureTwice(name: "x"), "the feature 'x' stands twice; leave one out"),
        (
            .notAModel(file: "m.txt", expected: "sequence-model 1"),
            "m.txt:1: is no model, which begins with 'sequence-model 1'; check that it is the right file, or train one anew"
        ),
        (
            .modelLine(file: "m.txt", line: 3, .head("unit")),
            "m.txt:3: the line 'unit' is due here, with its cells between tabs; write it as training does"
        ),
        (
            .modelLine(file: "m.txt", line: 2, .labels),
            "m.txt:2: the labels are none or too many, or one has a blank or stands twice; mend the line"
        ),
        (
            .modelLine(file: "m.txt", line: 3, .unit),
            "m.txt:3: the unit is no whole number from 1 to 16384; mend the line"
        ),
        (
            .modelLine(file: "m.txt", line: 5, .calibration),
            "m.txt:5: the steps 'margin:thousandths' do not rise in both numbers, or pass 1000; mend the line"
        ),
        (
            .modelLine(file: "m.txt", line: 9, .emptyLine),
            "m.txt:9: an empty line is due between the head and the features; add it"
        ),
        (
            .modelLine(file: "m.txt", line: 9, .name("w=#x")),
            "m.txt:9: 'w=#x' is not how a feature is spelt; write it as training does"
        ),
        (
            .modelLine(file: "m.txt", line: 9, .order("a", last: "b")),
            "m.txt:9: 'a' stands behind 'b'; sort the features by the bytes of their names, each once"
        ),
        (.modelLine(file: "m.txt", line: 9, .weight("")), "m.txt:9: the feature has no weight; leave the line out"),
        (
            .modelLine(file: "m.txt", line: 9, .weight("1:x")),
            "m.txt:9: '1:x' is no weight; give 'label:weight', labels rising, the weight within 32767 and not 0"
        ),
        (.notCompiled, "the bytes are no compiled model; compile one"),
        (
            .otherVersion(found: 2, expected: 1),
            "the model was compiled in format 2, this program reads format 1; compile it again"
        ),
        (.damaged(part: "rows"), "the compiled model is cut short or damaged in its rows; compile it again"),
    ]

    @Test(arguments: wordings) func saysWhereWhatAndWhatToDo(_ problem: LearningProblem, _ message: String) {
        #expect(problem.description == message)
    }
}
