import Learning

/// Forty features a position, of the kinds that reading postings needs: words and classes around, pairs, place.
struct MadeFeatures {
    private let keys: [UInt64]
    private let word = FeatureTemplate("word")
    private let pair = FeatureTemplate("pair")
    private let broadClass = FeatureTemplate("class")
    private let fineClass = FeatureTemplate("cluster")
    private let suffix = FeatureTemplate("suffix")
    private let section = FeatureTemplate("section")
    private let place = FeatureTemplate("place")
    private let any = FeatureTemplate("any")

    init(keys: [UInt64]) { self.keys = keys }

    func add<Sink: FeatureSink>(_ words: [Int], to sink: inout Sink) {
        for position in words.indices {
            sink.beginPosition()
            for distance in -3...3 { addWord(words, position, distance, to: &sink) }
            for distance in -2...1 {
                sink.add(
                    Feature(
                        pair, .number(distance), key(words, position + distance), key(words, position + distance + 1)))
            }
            sink.addGroup(Feature(section, .number(position / 20)).key) { sink in
                for number in 0..<8 {
                    sink.add(Feature(section, .number(number), .number((position / 20 + number * 7) % 50)))
                }
            }
            sink.add(Feature(place, .number(position % 20), key(words, position)))
            sink.add(Feature(place, .number(position % 9)))
            sink.add(Feature(any))
        }
    }

    /// What one word gives, by how far it stands away.
    private func addWord<Sink: FeatureSink>(_ words: [Int], _ position: Int, _ distance: Int, to sink: inout Sink) {
        let key = key(words, position + distance)
        let number = words.indices.contains(position + distance) ? words[position + distance] : -1
        sink.addGroup(Feature(word, key, .number(distance), .number(0)).key) { sink in
            sink.add(Feature(word, key, .number(distance)))
            sink.add(Feature(fineClass, .number(distance), .number(number % 256)))
            if abs(distance) <= 2 { sink.add(Feature(broadClass, .number(distance), .number(number % 64))) }
            guard distance == 0 else { return }
            for length in 0..<6 { sink.add(Feature(suffix, .number(length), .number(number % (13 << length)))) }
        }
    }

    private func key(_ words: [Int], _ position: Int) -> FeaturePart {
        words.indices.contains(position) ? .word(keys[words[position]]) : .number(0)
    }
}
