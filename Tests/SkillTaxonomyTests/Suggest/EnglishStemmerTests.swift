import Testing

@testable import SkillTaxonomy

@Suite struct EnglishStemmerTests {
    /// Words, and the stems that Snowball's English stemmer gives.
    static let stems = [
        // Plurals.
        ("caresses", "caress"), ("ties", "tie"), ("cries", "cri"), ("gaps", "gap"), ("gas", "gas"), ("this", "this"),
        ("kiwis", "kiwi"), ("status", "status"), ("turbines", "turbin"),
        // -ed, -ing.
        ("agreed", "agre"), ("feed", "feed"), ("hopping", "hop"), ("hoping", "hope"), ("luxuriated", "luxuri"),
        ("sized", "size"), ("troubled", "troubl"), ("sing", "sing"), ("programming", "program"),
        ("mentoring", "mentor"),
        // y.
        ("cry", "cri"), ("by", "by"), ("say", "say"), ("youth", "youth"), ("boyish", "boyish"),
        // Suffixes in a row.
        ("organizational", "organiz"), ("relational", "relat"), ("conditional", "condit"), ("rationally", "ration"),
        ("digitizer", "digit"), ("operator", "oper"), ("feudalism", "feudal"), ("decisiveness", "decis"),
        ("hopefulness", "hope"), ("callousness", "callous"), ("formality", "formal"), ("sensitivity", "sensit"),
        ("responsibility", "respons"), ("biology", "biolog"), ("fluently", "fluentli"), ("quickly", "quick"),
        ("triplicate", "triplic"), ("formative", "format"), ("electrical", "electr"), ("goodness", "good"),
        ("adjustment", "adjust"), ("replacement", "replac"), ("adoption", "adopt"), ("communism", "communism"),
        ("allowance", "allow"), ("airliner", "airlin"),
        // Last letters.
        ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"), ("controll", "control"), ("roll", "roll"),
        // Regions that begin elsewhere.
        ("generate", "generat"), ("general", "general"), ("communication", "communic"), ("arsenal", "arsenal"),
        // Exceptions.
        ("skies", "sky"), ("dying", "die"), ("news", "news"), ("early", "earli"), ("outing", "outing"),
        ("proceeds", "proceed"),
        // Left alone.
        ("c++", "c++"), ("node.js", "node.js"), ("is", "is"), ("3d", "3d"), ("straße", "straße"), ("", ""),
    ]

    @Test(arguments: stems) func stemsAsSnowballDoes(_ word: String, _ stem: String) {
        #expect(String(decoding: EnglishStemmer.stem(Array(word.utf8)), as: UTF8.self) == stem)
    }

    @Test func aStemIsNeverLongerThanItsWordAndOneLetter() {
        var random = SplitMix64(state: 7)
        let letters = Array("aeiouybdfgilnrstz".utf8)
        for _ in 0..<20_000 {
            let word = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? 0
            }
            let stem = EnglishStemmer.stem(word)
            #expect(stem.count <= word.count + 1)
            #expect(word.isEmpty || !stem.isEmpty)
        }
    }
}
