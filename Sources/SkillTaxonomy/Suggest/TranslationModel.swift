import PhraseMatching

/// Which words of a text stand for which words of a label, learnt from the taxonomy's own synonyms.
///
/// IBM model 1 (Brown, Della Pietra, Della Pietra, Mercer 1993): expectation maximisation over pairs of an alternative
/// and the preferred label of one concept, with an empty word that takes what nothing explains.
struct TranslationModel {
    /// What a word is translated to, and how probably.
    struct Entry: BitwiseCopyable, Sendable {
        /// Number of the label's word.
        var target: UInt32
        /// t(label's word | text's word), from `least` to 1.
        var probability: Float
    }

    /// By source word: where its entries begin, and the end.
    private(set) var starts: [UInt32]
    /// By source word, then by target.
    private(set) var entries: [Entry]

    static let iterations = 6
    /// Translations that are less probable are noise.
    static let least: Float = 0.02

    init(_ pairs: [(alternative: [UInt32], preferred: [UInt32])], wordCount: Int) {
        var links = Links(wordCount: wordCount)
        for pair in pairs { links.add(pair.alternative, pair.preferred) }
        let probabilities = links.train(Self.iterations)
        var found: [(source: UInt32, entry: Entry)] = []
        for (index, probability) in probabilities.enumerated()
        where probability > Self.least && links.sources[index] != links.emptyWord {
            found.append((links.sources[index], Entry(target: links.targets[index], probability: probability)))
        }
        found.sort { ($0.source, $0.entry.target) < ($1.source, $1.entry.target) }
        starts = [UInt32](repeating: 0, count: wordCount + 1)
        for item in found { starts[Int(item.source) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        entries = found.map(\.entry)
    }

    /// Which words ever stand opposite which, in the form that training runs over.
    private struct Links {
        private var table = KeyTable()
        private(set) var sources: [UInt32] = []
        private(set) var targets: [UInt32] = []
        let emptyWord: UInt32
        /// Links that compete for one word of a preferred label, group by group.
        private var links: [UInt32] = []
        private var groupEnds: [UInt32] = []

        init(wordCount: Int) { emptyWord = UInt32(wordCount) }

        mutating func add(_ alternative: [UInt32], _ preferred: [UInt32]) {
            for target in preferred {
                for source in alternative { links.append(link(source, target)) }
                links.append(link(emptyWord, target))
                groupEnds.append(UInt32(links.count))
            }
        }

        private mutating func link(_ source: UInt32, _ target: UInt32) -> UInt32 {
            // Multiplied apart, since the table takes its slots from the low bits.
            let pair = UInt64(source) << 32 | UInt64(target) &+ 1
            let product = pair.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            let key = (product.high &* 0xA076_1D64_78BD_642F) ^ product.low
            let number = table.value(of: key == 0 ? 1 : key, orInsert: UInt32(sources.count))
            if Int(number) == sources.count {
                sources.append(source)
                targets.append(target)
            }
            return number
        }

        func train(_ iterations: Int) -> [Float] {
            var probabilities = [Float](repeating: 1, count: sources.count)
            var totals = [Float](repeating: 0, count: Int(emptyWord) + 1)
            for _ in 0..<iterations {
                var counts = [Float](repeating: 0, count: sources.count)
                var start = 0
                for end in groupEnds {
                    var sum: Float = 0
                    for index in start..<Int(end) { sum += probabilities[Int(links[index])] }
                    for index in start..<Int(end) {
                        counts[Int(links[index])] += probabilities[Int(links[index])] / sum
                    }
                    start = Int(end)
                }
                for index in totals.indices { totals[index] = 0 }
                for (index, source) in sources.enumerated() { totals[Int(source)] += counts[index] }
                for (index, source) in sources.enumerated() {
                    probabilities[index] = counts[index] / totals[Int(source)]
                }
            }
            return probabilities
        }
    }
}
