import PhraseMatching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How much each word tells: rare among the concepts, and rare in running text.
struct WordWeights {
    /// Half the logarithm of concepts per concept with the word in a label, half of passages per passage with the word,
    /// the passages being those of ads and the concepts' descriptions; by word number.
    private(set) var label: [Float]
    /// Logarithm of concepts per concept with the word in its description; 0 where none has it.
    private(set) var description: [Float]
    /// What a word tells that stands nowhere.
    let unknown: Float

    /// A word that stands nearly everywhere still counts this much: a mass of 0 would mean "not found".
    static let least: Float = 0.05

    init(forms: LabelForms, descriptions: [[UInt32]], adCounts: [Float], adPassages: Int) {
        let conceptCount = Float(descriptions.count)
        var inLabels = [Float](repeating: 0, count: adCounts.count)
        var lastConcept = [UInt32](repeating: UInt32.max, count: adCounts.count)
        for index in forms.forms.indices.dropLast() {
            let concept = forms.forms[index].concept
            for word in forms.words[forms.wordRange(of: index)] where lastConcept[Int(word)] != concept {
                lastConcept[Int(word)] = concept
                inLabels[Int(word)] += 1
            }
        }
        var inDescriptions = [Float](repeating: 0, count: adCounts.count)
        for words in descriptions { for word in words { inDescriptions[Int(word)] += 1 } }
        let passages = conceptCount + Float(adPassages)
        label = adCounts.indices.map { word in
            let among = logf(conceptCount / max(1, inLabels[word]))
            let inText = logf((passages + 1) / (adCounts[word] + inDescriptions[word] + 1))
            return max(Self.least, (among + inText) / 2)
        }
        unknown = max(Self.least, (logf(max(1, conceptCount)) + logf(passages + 1)) / 2)
        description = inDescriptions.map { $0 > 0 ? logf(conceptCount / $0) : 0 }
    }
}
