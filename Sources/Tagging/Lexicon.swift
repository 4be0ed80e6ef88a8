import PhraseMatching
import SkillTaxonomy

/// The vocabularies of language with what each of their categories says to the tagger.
struct Lexicon: Sendable {
    let words: Meanings<WordClass>
    let cues: Meanings<Cue.Meaning>
    let leads: Meanings<Lead.Kinds>
    let levels: Meanings<ProficiencyLevel>

    init(_ language: LanguageVocabularies) {
        words = Meanings(language[.words], WordClass.init(name:))
        cues = Meanings(language[.cues], Cue.Meaning.init(name:))
        leads = Meanings(language[.leads], Lead.Kinds.init(name:))
        levels = Meanings(language[.levels]) { ProficiencyLevel(name: $0) }
    }
}

/// A vocabulary with the meaning of each category: names are read once, not at every match.
struct Meanings<Meaning: Sendable>: Sendable {
    private let vocabulary: PhraseVocabulary
    private let meanings: [Meaning?]

    init(_ vocabulary: PhraseVocabulary, _ meaning: (String) -> Meaning?) {
        self.vocabulary = vocabulary
        meanings = vocabulary.categories.map(meaning)
    }

    /// Where its phrases stand in a text, by first token, then by length; without those that mean nothing here.
    func matches(in text: TokenizedPosting) -> [(tokens: Range<Int>, meaning: Meaning)] {
        vocabulary.matches(in: text.tokens, of: text.bytes).compactMap { match in
            let category = Int(match.payload)
            guard category < meanings.count else { return nil }
            return meanings[category].map { (match.tokens, $0) }
        }
    }
}
