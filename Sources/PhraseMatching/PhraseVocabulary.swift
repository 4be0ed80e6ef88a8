/// Phrases sorted into categories: finds where a category's wording stands in a text.
public struct PhraseVocabulary: Sendable {
    private let phrases: PhraseSet
    /// The names of the categories; a match's payload is a position here.
    public let categories: [String]

    /// Compiles phrases with the names of their categories.
    public init(_ entries: [(phrase: String, category: String)], form: Phrase.Form = .exactForm) {
        let bytes = Self.encode(entries, form: form)
        self = PhraseVocabulary(FlatMemory(copying: bytes), range: 0..<bytes.count) ?? PhraseVocabulary([])
    }

    /// Views a compiled vocabulary; nil where the bytes are none.
    public init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let names = reader.array(UInt8.self), let body = reader.array(UInt8.self),
            let start = body.offset(in: memory),
            let phrases = PhraseSet(memory, range: start..<start + body.count)
        else { return nil }
        self.phrases = phrases
        let text = names.withBuffer { String(decoding: $0, as: UTF8.self) }
        categories = text.split(separator: "\n").map(String.init)
    }

    /// The compiled form.
    public static func encode(_ entries: [(phrase: String, category: String)], form: Phrase.Form) -> [UInt8] {
        var categories: [String] = []
        var builder = PhraseSetBuilder()
        for entry in entries {
            let known = categories.firstIndex(of: entry.category)
            if known == nil { categories.append(entry.category) }
            builder.add(Phrase(entry.phrase, payload: UInt32(known ?? categories.count - 1), form: form))
        }
        var writer = FlatWriter()
        writer.append(Array(categories.joined(separator: "\n").utf8))
        writer.append(builder.encoded())
        return writer.bytes
    }

    /// Where phrases stand, by first token, then by length.
    public func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        phrases.matches(in: tokens, of: bytes)
    }

    /// Where phrases stand, by first token, then by length.
    package func matches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        phrases.matches(in: tokens, of: bytes)
    }

    /// The phrases of some categories, by their positions; of all, where none are given.
    package func selection(of payloads: Set<UInt32>? = nil) -> PhraseSelection { phrases.selection(of: payloads) }

    /// Where phrases of a selection stand, by first token, then by length.
    package func matches(
        _ selection: PhraseSelection, in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        phrases.matches(selection, in: tokens, of: bytes)
    }

    /// The phrases of a selection that begin a text, by length.
    package func leadingMatches(
        _ selection: PhraseSelection, in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        phrases.leadingMatches(selection, in: tokens, of: bytes)
    }

    /// Whether a phrase may begin with the first word of a text: false only where none does.
    package func mayBegin(_ text: UnsafeBufferPointer<UInt8>) -> Bool { phrases.mayBegin(text) }

    /// The category of a match.
    public func category(of match: PhraseMatch) -> String {
        Int(match.payload) < categories.count ? categories[Int(match.payload)] : ""
    }
}
