extension PostingReader {
    /// Sets a posting's language: what its text is written in, and only where that is unsure what the source declares.
    func findLanguage(of posting: inout Posting) {
        guard let language = LanguageDetector.detect(posting.text.bytes).language else { return }
        // "en-NZ" says more than "en".
        if posting.language.flatMap({ Language(tag: $0) }) != language { posting.language = language.code }
        guard !servedLanguages.contains(where: { Language(tag: $0) == language }) else { return }
        let problem = PostingProblem.languageNotServed(
            source: posting.source, title: posting.title, language: language, served: servedLanguages)
        posting.diagnostics.append(problem.diagnostic)
    }
}
