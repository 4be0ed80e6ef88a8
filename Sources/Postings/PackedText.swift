/// Passages laid one behind the other, a newline between them, with the text that they cut.
struct PackedText {
    private(set) var bytes: [UInt8] = []
    private(set) var passages: [Passage] = []

    init() {}

    init(_ posting: Posting) {
        bytes = posting.text.bytes
        passages = posting.passages
    }

    /// Adds passages of a text as they are.
    mutating func append(_ added: some Sequence<Passage>, of text: [UInt8]) {
        for passage in added {
            if !bytes.isEmpty { bytes.append(0x0A) }
            let start = bytes.count
            bytes += text[passage.range]
            passages.append(
                Passage(kind: passage.kind, start: start, end: bytes.count, section: passage.section))
        }
    }

    /// Adds those passages that the text so far does not hold; a heading comes along with what stands below it.
    ///
    /// - Parameter held: the text so far; what is added joins it at the end.
    mutating func append(_ added: ArraySlice<Passage>, of text: [UInt8], unlessHeldIn held: inout HeldText) {
        var kept: [Passage] = []
        var heading: Passage?
        for passage in added {
            if passage.kind == .heading {
                heading = passage
            } else if !held.holds(passage, of: text) {
                if let heading { kept.append(heading) }
                heading = nil
                kept.append(passage)
            }
        }
        append(kept, of: text)
        held.add(kept, of: text)
    }

    /// Gives passages that stand under no telling heading the section that another text states for the same words.
    mutating func settleSections(by other: some Sequence<Passage>, of text: [UInt8]) {
        var stated: [[UInt64]: Section] = [:]
        for passage in other where passage.section != .summary && passage.section != .title {
            let words = HeldWords.words(of: text[passage.range])
            if !words.isEmpty { stated[words] = stated[words] ?? passage.section }
        }
        guard !stated.isEmpty else { return }
        for index in passages.indices where passages[index].section == .summary && passages[index].kind != .heading {
            let words = HeldWords.words(of: bytes[passages[index].range])
            passages[index].section = stated[words] ?? .summary
        }
    }
}
