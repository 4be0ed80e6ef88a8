/// One word of a class name: class names are words joined by hyphens, underscores or capitals.
struct ClassWord {
    private var start: UnsafePointer<UInt8>?
    private var count = 0
    /// The word packed for look-up.
    private(set) var key = NameKey()

    init() {}

    /// The next word of a name from `index` on, which is moved behind it; nil at the end.
    init?(_ name: UnsafePointer<UInt8>, count length: Int, from index: inout Int) {
        while index < length, !ClassWord.isWordByte(name[index]) { index += 1 }
        let first = index
        while index < length, ClassWord.isWordByte(name[index]) {
            if index > first, ClassWord.isUpper(name[index]), !ClassWord.isUpper(name[index - 1]) { break }
            index += 1
        }
        guard index > first else { return nil }
        start = name + first
        count = index - first
        key = NameKey(name + first, count: count) ?? NameKey()
    }

    /// This word and the next one written as one.
    func joined(with next: ClassWord) -> NameKey? {
        guard let start, let other = next.start, count + next.count <= 16 else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            base.initialize(from: start, count: count)
            (base + count).initialize(from: other, count: next.count)
            return NameKey(base, count: count + next.count)
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
