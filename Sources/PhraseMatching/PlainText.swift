/// A text with its characters of presentation written in plain ones, and where in the original each of its bytes stands.
///
/// What reads it need not know of them: "Ｃ＋＋" is "C++", "workﬂow" is "workflow", and "soft\u{AD}ware" has no hyphen.
/// Most texts hold none; those are best read as they are.
public struct PlainText: Sendable {
    /// The text in plain characters.
    public let bytes: [UInt8]
    private let changes: [Change]

    /// One character that was written otherwise or left out, in both texts.
    private struct Change: BitwiseCopyable, Sendable {
        var start: Int32
        var end: Int32
        var originalStart: Int32
        var originalEnd: Int32
    }

    /// Writes a text plainly; nil where it is plain already.
    ///
    /// Offsets have 32 bits: a text beyond 2 GB is not read.
    public init?(_ original: UnsafeBufferPointer<UInt8>) {
        guard original.count <= Int(Int32.max) else { return nil }
        var bytes: [UInt8] = []
        var changes: [Change] = []
        var copied = 0
        var index = 0
        while let high = original[index...].firstIndex(where: { $0 >= 0x80 }) {
            let scalar = UTF8Scalar.decode(original, at: high, end: original.count)
            index = high + (scalar?.length ?? 1)
            guard let plain = scalar.flatMap({ PlainForm.of($0.value) }) else { continue }
            if changes.isEmpty { bytes.reserveCapacity(original.count) }
            bytes.append(contentsOf: original[copied..<high])
            let start = Int32(bytes.count)
            for place in 0..<plain.count { bytes.append(plain[place]) }
            copied = index
            changes.append(
                Change(start: start, end: Int32(bytes.count), originalStart: Int32(high), originalEnd: Int32(index)))
        }
        guard !changes.isEmpty else { return nil }
        bytes.append(contentsOf: original[copied...])
        self.bytes = bytes
        self.changes = changes
    }

    /// Where the character begins in the original whose plain form holds the byte at an offset.
    public func originalStart(of offset: Int) -> Int {
        guard let change = lastChange(where: { $0.start <= offset }) else { return offset }
        return offset < change.end ? Int(change.originalStart) : Int(change.originalEnd) + offset - Int(change.end)
    }

    /// Where the character ends in the original whose plain form holds the byte before an offset.
    public func originalEnd(of offset: Int) -> Int {
        guard let change = lastChange(where: { $0.start < offset }) else { return offset }
        return offset <= change.end ? Int(change.originalEnd) : Int(change.originalEnd) + offset - Int(change.end)
    }

    /// Where what stands at an offset of the original stands here; within a character, where its plain form begins.
    public func offset(ofOriginal offset: Int) -> Int {
        guard let change = lastChange(where: { $0.originalStart < offset }) else { return offset }
        return offset < change.originalEnd ? Int(change.start) : Int(change.end) + offset - Int(change.originalEnd)
    }

    /// The last change for which something holds that holds for none behind one for which it does not.
    private func lastChange(where holds: (Change) -> Bool) -> Change? {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(changes[middle]) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : changes[low - 1]
    }
}

extension TokenKey {
    /// Adds a word as it is written, in plain characters.
    mutating func append(written word: UnsafeBufferPointer<UInt8>) {
        guard let plain = PlainText(word) else {
            for byte in word { append(byte) }
            return
        }
        for byte in plain.bytes { append(byte) }
    }
}
