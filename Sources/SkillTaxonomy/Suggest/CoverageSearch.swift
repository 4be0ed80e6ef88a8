/// Finds the concepts with a label whose words a text has, and scores how well it covers the best one.
///
/// The score of a form is fraction² x sqrt(found) x 1.2 for a preferred label, where `found` is what the words of the
/// form that the text has weigh together, and `fraction` their share of the form's whole weight.
struct CoverageSearch {
    /// What the concepts reach on one text; kept between texts, so that nothing is allocated for each.
    struct Scores {
        /// By concept; 0 where none of its words was found.
        fileprivate(set) var best: [Float]
        /// The form that reached it.
        fileprivate(set) var form: [UInt32]
        /// Concepts with a score, in no particular order.
        fileprivate(set) var reached: [UInt32] = []

        fileprivate init(conceptCount: Int) {
            best = [Float](repeating: 0, count: conceptCount)
            form = [UInt32](repeating: 0, count: conceptCount)
        }

        fileprivate mutating func clear() {
            for concept in reached { best[Int(concept)] = 0 }
            reached.removeAll(keepingCapacity: true)
        }

        /// The highest score.
        var highest: Float { reached.reduce(0) { max($0, best[Int($1)]) } }

        /// The best concepts, the best first, of equals the first of the taxonomy.
        func top(_ count: Int) -> [UInt32] {
            var result: [UInt32] = []
            var least: Float = 0
            func isBefore(_ first: UInt32, _ second: UInt32) -> Bool {
                (best[Int(first)], second) > (best[Int(second)], first)
            }
            for concept in reached where best[Int(concept)] >= least || result.count < count {
                guard result.count < count || result.last.map({ isBefore(concept, $0) }) == true else { continue }
                if result.count == count { result.removeLast() }
                let place = result.firstIndex { isBefore(concept, $0) } ?? result.count
                result.insert(concept, at: place)
                if result.count == count { least = result.last.map { best[Int($0)] } ?? 0 }
            }
            return result
        }
    }

    static let preferredBonus: Float = 1.2
    static let windowLength = 5
    static let windowStride = 3

    private let index: ConceptIndex
    /// By form: what was found of it so far.
    private var found: [Float]
    private var touched: [UInt32] = []
    /// Over the whole text.
    private(set) var whole: Scores
    /// The best over all windows.
    private(set) var window: Scores

    init(_ index: ConceptIndex) {
        self.index = index
        found = [Float](repeating: 0, count: index.formCount)
        whole = Scores(conceptCount: index.count)
        window = Scores(conceptCount: index.count)
    }

    /// Scores a text's words; windows are passed over where they would be the whole text.
    mutating func search(_ words: [UInt32]) {
        searchWhole(words)
        window.clear()
        var start = 0
        while start < words.count {
            let end = min(start + Self.windowLength, words.count)
            collect(RankingText.distinct(words[start..<end]))
            Self.score(index, &found, &touched, &window)
            if end == words.count { return }
            start += Self.windowStride
        }
    }

    /// Scores a text's words as a whole only.
    mutating func searchWhole(_ words: [UInt32]) {
        whole.clear()
        collect(RankingText.distinct(words))
        Self.score(index, &found, &touched, &whole)
    }

    /// Hands over each form that has one of these words, with what all of them weigh that it has.
    mutating func forEachForm(of words: [UInt32], _ body: (LabelForms.Form, Float) -> Void) {
        collect(words)
        index.forms.withBuffer { forms in
            for number in touched {
                body(forms[Int(number)], found[Int(number)])
                found[Int(number)] = 0
            }
        }
        touched.removeAll(keepingCapacity: true)
    }

    /// Adds up for each form what the words have of it.
    private mutating func collect(_ words: [UInt32]) {
        for word in words {
            let range = index.postingRange(of: word)
            let weight = index.word(word).label
            guard !range.isEmpty, weight > 0 else { continue }
            index.postings.withBuffer { postings in
                found.withUnsafeMutableBufferPointer { found in
                    for position in range {
                        let form = Int(postings[position])
                        guard form < found.count else { continue }
                        if found[form] == 0 { touched.append(UInt32(form)) }
                        found[form] += weight
                    }
                }
            }
        }
    }

    /// Scores the forms that were touched and leaves them untouched.
    private static func score(
        _ index: ConceptIndex, _ found: inout [Float], _ touched: inout [UInt32], _ scores: inout Scores
    ) {
        index.forms.withBuffer { forms in
            for number in touched {
                let form = forms[Int(number)]
                let mass = found[Int(number)]
                found[Int(number)] = 0
                let fraction = mass / form.mass
                let score = fraction * fraction * mass.squareRoot() * (form.isPreferred == 0 ? 1 : preferredBonus)
                let concept = Int(form.concept)
                guard concept < scores.best.count, score > scores.best[concept] else { continue }
                if scores.best[concept] == 0 { scores.reached.append(UInt32(concept)) }
                scores.best[concept] = score
                scores.form[concept] = number
            }
        }
        touched.removeAll(keepingCapacity: true)
    }
}
