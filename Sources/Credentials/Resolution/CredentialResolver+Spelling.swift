extension CredentialResolver {
    /// The name with each word that no entry's name holds replaced by one that it can be a slip of the pen for.
    ///
    /// None where no word was replaced, or so many that it could be another name altogether. Several where two words are
    /// as near: "Registerd" is "Registered" as well as "Register".
    func spellingCorrections(_ words: [String]) -> [[String]] {
        var readings = [words]
        var corrected = 0
        for (place, word) in words.enumerated() where word.utf8.count >= 5 && index.details.labelsByToken[word] == nil {
            let intended = intended(word)
            guard !intended.isEmpty, intended.count <= 3 else { continue }
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
    private func intended(_ token: String) -> [String] {
        guard !token.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let bytes = Array(token.utf8)
        let limit = bytes.count >= 9 ? 2 : 1
        var best: [String] = []
        var least = limit + 1
        for word in index.details.labelsByToken.keys where word.utf8.count >= 5 && word.utf8.first == bytes.first {
            guard let distance = editDistance(bytes, Array(word.utf8), limit: limit) else { continue }
            if distance < least { best = [] }
            if distance <= least {
                least = distance
                best.append(word)
            }
        }
        return best.sorted()
    }
}
