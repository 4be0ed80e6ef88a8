import PhraseMatching

/// Concepts -> the flat index that `ConceptIndex` views; the same concepts and model give the same bytes.
struct ConceptIndexBuilder {
    private var numbers: WordNumbers
    private var forms: LabelForms
    private let descriptions: [[UInt32]]
    private let weights: WordWeights
    private let translation: TranslationModel
    private let labels: [[UInt8]]
    private let grams: GramTable
    private let model: RankingModel

    /// Works out everything; the concepts must have an id each.
    init(_ concepts: [Concept], model: RankingModel) {
        var numbers = WordNumbers(stopWords: model.stopWords)
        var forms = LabelForms(concepts, numbers: &numbers)
        // Each once, in order: how often a word stands in a description tells little.
        let descriptions = concepts.map { Array(Set(numbers.words(of: $0.description))).sorted() }
        let wordCount = Int(numbers.count)
        weights = WordWeights(
            forms: forms, descriptions: descriptions, adCounts: Self.adCounts(model, numbers),
            adPassages: model.adPassages)
        forms.weigh(weights.label)
        translation = TranslationModel(forms.pairs, wordCount: wordCount)
        labels = concepts.map { Self.foldedLabel($0.preferredLabel) }
        grams = GramTable(labels)
        self.numbers = numbers
        self.forms = forms
        self.descriptions = descriptions
        self.model = model
    }

    /// In how many passages of ads each word stands; forms of one stem are added up.
    private static func adCounts(_ model: RankingModel, _ numbers: WordNumbers) -> [Float] {
        var counts = [Float](repeating: 0, count: Int(numbers.count))
        for (word, count) in model.adWords {
            for folded in Tokenizer.foldedForms(of: word) {
                if let number = numbers.existing(folded) { counts[Int(number)] += Float(count) }
            }
        }
        return counts.map { min($0, Float(model.adPassages)) }
    }

    /// A preferred label without brackets as `RankingText` folds a text.
    private static func foldedLabel(_ label: String) -> [UInt8] {
        var text = LabelForms.withoutBrackets(label)
        return text.withUTF8 { RankingText($0) { _ in nil }.folded }
    }

    /// The index's bytes; the order is that in which `ConceptIndex` reads them.
    func encoded() -> [UInt8] {
        var writer = FlatWriter()
        writer.append(model.weights.values)
        writer.append(model.thresholds.values)
        writer.append([weights.unknown])
        writer.append(numbers.table.keys)
        writer.append(numbers.table.values)
        writer.append(zip(weights.label, weights.description).map { ConceptIndex.Word(label: $0, description: $1) })
        writer.append(forms.forms)
        writer.append(forms.words)
        let (starts, postings) = postings()
        writer.append(starts)
        writer.append(postings)
        writer.append(rows())
        writer.append(descriptions.flatMap { $0 })
        writer.append(labels.flatMap { $0 })
        writer.append(translation.starts)
        writer.append(translation.entries)
        writer.append(grams.keys)
        writer.append(grams.weights)
        return writer.bytes
    }

    /// The forms with each word, by word.
    private func postings() -> (starts: [UInt32], postings: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: Int(numbers.count) + 1)
        for word in forms.words { starts[Int(word) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var postings = [UInt32](repeating: 0, count: forms.words.count)
        for form in forms.forms.indices.dropLast() {
            for word in forms.words[forms.wordRange(of: form)] {
                postings[Int(next[Int(word)])] = UInt32(form)
                next[Int(word)] += 1
            }
        }
        return (starts, postings)
    }

    /// A row for each concept, and one that ends the lists.
    private func rows() -> [ConceptIndex.Row] {
        var rows: [ConceptIndex.Row] = []
        var (firstDescription, firstLabelByte): (UInt32, UInt32) = (0, 0)
        for position in descriptions.indices {
            let squares = descriptions[position].reduce(Float(0)) {
                $0 + weights.description[Int($1)] * weights.description[Int($1)]
            }
            rows.append(
                ConceptIndex.Row(
                    firstForm: forms.firstForm[position], preferredForm: forms.preferredForm[position],
                    firstDescriptionWord: firstDescription, firstLabelByte: firstLabelByte,
                    descriptionNorm: squares.squareRoot(), gramNorm: grams.norms[position]))
            firstDescription += UInt32(descriptions[position].count)
            firstLabelByte += UInt32(labels[position].count)
        }
        rows.append(
            ConceptIndex.Row(
                firstForm: forms.firstForm[descriptions.count], preferredForm: UInt32.max,
                firstDescriptionWord: firstDescription, firstLabelByte: firstLabelByte, descriptionNorm: 0,
                gramNorm: 0))
        return rows
    }
}
