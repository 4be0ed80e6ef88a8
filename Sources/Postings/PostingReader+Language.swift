extension PostingReader {
    /// Sets a posting's language: what its text is written in, and only where that is unsure what the source declares.
    func findLanguage(of posting: inout Posting) {
        let finding = detector.detect(posting.text.bytes)
        guard let language = finding.language else { return }
        // "en-NZ" says more than "en".
        if posting.language.flatMap({ Language(tag: $0) }) != language { posting.language = language.code }
        guard let problem = problem(with: language, beside: finding.otherLanguage, of: posting) else { return }
        posting.diagnostics.append(problem.diagnostic)
    }

    /// What cannot be tagged in full, if anything.
    private func problem(with language: Language, beside other: Language?, of posting: Posting) -> PostingProblem? {
        let (source, title) = (posting.source, posting.title)
        if !serves(language) {
            return .languageNotServed(
                source: source, title: title, language: language, beside: other, served: servedLanguages)
        }
        guard let other, !serves(other) else { return nil }
        return .mixedLanguages(source: source, title: title, language: language, beside: other, served: servedLanguages)
    }

    private func serves(_ language: Language) -> Bool {
        servedLanguages.contains { Language(tag: $0) == language }
    }
}
