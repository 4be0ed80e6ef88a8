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

    /// Adds those passages whose words the text so far does not hold; a heading comes along with what stands below it.
    ///
    /// - Parameter held: the words of the text so far; those of what is added join them at the end.
    mutating func append(_ added: ArraySlice<Passage>, of text: [UInt8], unlessHeldIn held: inout HeldWords) {
        var kept: [Passage] = []
        var heading: Passage?
        for passage in added {
            if passage.kind == .heading {
                heading = passage
            } else if !held.holds(text[passage.range]) {
                if let heading { kept.append(heading) }
                heading = nil
                kept.append(passage)
            }
        }
        append(kept, of: text)
        for passage in kept { held.add(text[passage.range]) }
    }
}
