/// What a text says already, so that a field that repeats it need not be added.
struct HeldText {
    private var all = HeldWords()
    /// The words of those parts that ask for something.
    private var asking = HeldWords()

    /// Whether a section asks for something.
    @inline(__always)
    static func asks(_ section: Section) -> Bool {
        section == .requirements || section == .preferred || section == .education
    }

    /// Adds passages of a text.
    mutating func add(_ passages: some Sequence<Passage>, of text: [UInt8]) {
        for passage in passages {
            let words = HeldWords.words(of: text[passage.range])
            all.add(words: words)
            if Self.asks(passage.section) { asking.add(words: words) }
        }
    }

    /// Whether the text says what a passage says.
    ///
    /// A skill that is named in passing ("our models run on Kubernetes") is not asked for there: a short passage of what
    /// is asked for is held only by what asks.
    mutating func holds(_ passage: Passage, of text: [UInt8]) -> Bool {
        let words = HeldWords.words(of: text[passage.range])
        let isShort = words.count <= HeldWords.longestRun
        return isShort && Self.asks(passage.section) ? asking.holds(words: words) : all.holds(words: words)
    }

    /// The share of a passage's runs of words that the text holds.
    mutating func share(of passage: Passage, of text: [UInt8]) -> Double { all.share(of: text[passage.range]) }
}
