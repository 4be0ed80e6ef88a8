import PhraseMatching

/// Strings laid one behind the other, each once.
///
/// Told apart by their bytes: to String, "é" in one scalar and in two are equal, and the second would come back as the
/// first.
struct StringPool {
    private(set) var bytes: [UInt8] = []
    private var texts: [ConceptTable.Text] = []
    /// The low half of a string's key above its position in `texts` from 1, in open addressing by the high half; 0 is free.
    private var slots: [UInt64]

    /// Begins empty, with room for so many strings.
    init(capacity: Int = 0) {
        var count = 1024
        while count < capacity * 2 { count *= 2 }
        slots = [UInt64](repeating: 0, count: count)
        texts.reserveCapacity(capacity)
    }

    /// The place of a string, which is added where it is new.
    mutating func add(_ string: String) -> ConceptTable.Text {
        var string = string
        return string.withUTF8 { add($0) }
    }

    private mutating func add(_ content: UnsafeBufferPointer<UInt8>) -> ConceptTable.Text {
        if (texts.count + 1) * 2 > slots.count { grow() }
        let key = TokenKey.of(content)
        let slot = slot(of: content, key)
        if slots[slot] != 0 { return texts[Self.position(slots[slot])] }
        let text = ConceptTable.Text(offset: UInt32(bytes.count), length: UInt32(content.count))
        bytes.append(contentsOf: content)
        texts.append(text)
        slots[slot] = key << 32 | UInt64(texts.count)
        return text
    }

    private static func position(_ stored: UInt64) -> Int { Int(stored & 0xFFFF_FFFF) - 1 }

    /// The slot of a string, or the free one where it belongs.
    private func slot(of content: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key >> 32) & (slots.count - 1)
        while slots[slot] != 0 {
            let stored = slots[slot]
            // The string itself is only asked where the half of the key that is not its place agrees.
            if stored >> 32 == key & 0xFFFF_FFFF, holds(texts[Self.position(stored)], content) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func holds(_ text: ConceptTable.Text, _ content: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(text.length) == content.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<content.count where bytes[Int(text.offset) &+ index] != content[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        for stored in slots where stored != 0 {
            let text = texts[Self.position(stored)]
            let key = bytes[Int(text.offset)..<Int(text.offset + text.length)].withUnsafeBufferPointer {
                TokenKey.of($0)
            }
            var slot = Int(truncatingIfNeeded: key >> 32) & (larger.count - 1)
            while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = stored
        }
        slots = larger
    }
}
