import Testing

@testable import Postings

@Suite struct AlphabetTests {
    @Test(arguments: [
        ("a", Alphabet.shared), ("Ž", .shared), ("ế", .shared), ("ə", .shared), ("ж", .shared), ("ش", .shared),
        ("हि", .shared), ("λ", .own(.greek)), ("ա", .own(.armenian)), ("ש", .own(.hebrew)), ("ব", .own(.bengali)),
        ("ਪ", .own(.punjabi)), ("ગ", .own(.gujarati)), ("ଓ", .own(.odia)), ("த", .own(.tamil)), ("త", .own(.telugu)),
        ("ಕ", .own(.kannada)), ("മ", .own(.malayalam)), ("ස", .own(.sinhala)), ("ქ", .own(.georgian)),
        ("አ", .own(.amharic)), ("한", .own(.korean)), ("ไ", .unspaced(.thai, lettersOfAWord: 4)),
        ("ລ", .unspaced(.lao, lettersOfAWord: 4)), ("မ", .unspaced(.burmese, lettersOfAWord: 4)),
        ("ខ", .unspaced(.khmer, lettersOfAWord: 4)), ("の", .unspaced(.japanese, lettersOfAWord: 2)),
        ("ア", .unspaced(.japanese, lettersOfAWord: 2)), ("漢", .han),
    ]) func ofALetter(_ letter: String, alphabet: Alphabet) {
        #expect(letter.unicodeScalars.first.map { Alphabet.of($0.value) } == alphabet)
    }

    @Test(arguments: [" ", "7", "٣", "५", "×", "÷", "–", "。", "।", "۔", "€", "\u{200C}", "😀", "฿"])
    func signsAreNone(_ sign: String) {
        #expect(sign.unicodeScalars.first.map { Alphabet.of($0.value) } == Alphabet.none)
    }
}
