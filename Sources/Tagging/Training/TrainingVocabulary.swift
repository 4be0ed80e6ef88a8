import PhraseMatching

/// The words of marked postings that features may hold: those of several postings and sources that are no names.
struct TrainingVocabulary {
    private struct Use {
        var documents: Set<Int> = []
        var sources: Set<String> = []
        /// Postings in which it stands in small letters.
        var small: Set<Int> = []
        /// Whether a label of the taxonomy holds it.
        var isInLabel = false
    }

    private var uses: [String: Use] = [:]

    private static let leastDocuments = 3
    private static let leastSources = 2
    private static let leastSmall = 2

    /// Adds a posting's words.
    mutating func add(_ findings: TextFindings, document: Int, source: String) {
        let text = findings.text
        for (index, token) in text.tokens.enumerated() where token.shape.contains(.letter) {
            guard let word = Self.folded(token, text) else { continue }
            var use = uses[word] ?? Use()
            use.documents.insert(document)
            use.sources.insert(source)
            if !token.shape.contains(.capitalised) {
                use.small.insert(document)
            } else if findings.labels.index(covering: index) != nil {
                use.isInLabel = true
            }
            uses[word] = use
        }
    }

    /// The form that the token's key is made of; nil where the folding has another.
    static func folded(_ token: Token, _ text: TokenizedPosting) -> String? {
        let forms = Tokenizer.foldedForms(of: String(decoding: text.bytes[token.range], as: UTF8.self))
        return forms.first { TokenKey.of($0) == token.key }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The words with their clusters, in the order of their bytes; those that are only in a cluster too.
    func words(clusters: [String: Int]) -> [ReadingModelFile.Word] {
        let named = uses.filter { _, use in
            use.documents.count >= Self.leastDocuments && use.sources.count >= Self.leastSources
                && (use.small.count >= Self.leastSmall || use.isInLabel)
        }
        return Set(named.keys).union(clusters.keys).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            .map { ReadingModelFile.Word(word: $0, isNamed: named[$0] != nil, cluster: clusters[$0]) }
    }
}
