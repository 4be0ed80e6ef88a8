extension CredentialResolver {
    /// The name with each word that no entry's name holds replaced by one that it can be a slip of the pen for.
    ///
    /// None where no word was replaced, or so many that it could be another name altogether. Several where two words are
    /// as near: "Registerd" is "Registered" as well as "Register".
    func spellingCorrections(_ words: [String]) -> [[String]] {
        let details = index.details
        var readings = [words]
        var corrected = 0
        for (place, word) in words.enumerated() where word.utf8.count >= 5 && details.labelsByToken[word] == nil {
            let intended = intended(word, details)
            guard !intended.isEmpty, intended.count <= 3 else { continue }
            // A third word makes it another name; and each would make up to three times as many readings.
            if corrected == 2 { return [] }
            readings = readings.flatMap { reading in
                intended.map { word in
                    var reading = reading
                    reading[place] = word
                    return reading
                }
            }
            corrected += 1
        }
        let isMinor = corrected * 3 <= words.count * 2
        return (1...2).contains(corrected) && isMinor ? readings : []
    }

    /// The known words that are nearest to another: one slip in 5 to 8 letters, two in more, and none in the first.
    private func intended(_ token: String, _ details: NameDetail) -> [String] {
        guard !token.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let bytes = Array(token.utf8)
        let limit = bytes.count >= 9 ? 2 : 1
        var best: [String] = []
        var least = limit + 1
        details.wordSpelling.forEachNear(bytes, limit: limit, startingAlike: true) { place, distance in
            if distance < least { best = [] }
            if distance <= least {
                least = distance
                best.append(details.wordSpelling.words[place])
            }
        }
        return best.sorted()
    }
}
