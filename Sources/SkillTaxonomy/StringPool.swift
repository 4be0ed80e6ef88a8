import PhraseMatching

/// Strings laid one behind the other, each once.
///
/// Told apart by their bytes: to String, "é" in one scalar and in two are equal, and the second would come back as the
/// first.
struct StringPool {
    private(set) var bytes: [UInt8] = []
    private var texts: [ConceptTable.Text] = []
    /// Positions in `texts` from 1, in open addressing by the hash of the bytes; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 1024)

    /// The place of a string, which is added where it is new.
    mutating func add(_ string: String) -> ConceptTable.Text {
        var string = string
        return string.withUTF8 { add($0) }
    }

    private mutating func add(_ content: UnsafeBufferPointer<UInt8>) -> ConceptTable.Text {
        if (texts.count + 1) * 2 > slots.count { grow() }
        let slot = slot(of: content)
        if slots[slot] != 0 { return texts[Int(slots[slot]) - 1] }
        let text = ConceptTable.Text(offset: UInt32(bytes.count), length: UInt32(content.count))
        bytes.append(contentsOf: content)
        texts.append(text)
        slots[slot] = UInt32(texts.count)
        return text
    }

    /// The slot of a string, or the free one where it belongs.
    private func slot(of content: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var slot = Int(truncatingIfNeeded: TokenKey.of(content)) & (slots.count - 1)
            while slots[slot] != 0 {
                let text = texts[Int(slots[slot]) - 1]
                let known = bytes[Int(text.offset)..<Int(text.offset) + Int(text.length)]
                if known.count == content.count, known.elementsEqual(content) { return slot }
                slot = (slot + 1) & (slots.count - 1)
            }
            return slot
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (index, text) in texts.enumerated() {
            let key = TokenKey.of(bytes[Int(text.offset)..<Int(text.offset) + Int(text.length)])
            var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(index + 1)
        }
    }
}
