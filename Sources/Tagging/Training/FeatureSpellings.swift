import Learning
import PhraseMatching

/// The words behind the keys in features, so that a model's file can name them.
enum FeatureSpellings {
    /// Adds what the features of a posting may hold.
    static func add(_ view: PostingView, to words: inout FeatureWords) throws(LearningProblem) {
        for name in ReadingNames.all { try words.add(name.utf8) }
        let text = view.text
        for (index, token) in text.tokens.enumerated() {
            if view.words.words[index] == token.key, let word = TrainingVocabulary.folded(token, text) {
                try words.add(word.utf8)
            }
        }
    }
}
