/// The attributes of one tag of a skeleton, laid out as libxml2 hands them over.
struct TagAttributes: ~Copyable {
    /// Names and values, each with a zero behind it.
    private var bytes = ByteBuffer(capacity: 256)
    /// Where each name and each value begins there; nil for a value that is not given.
    private var places: [Int?] = []

    /// Reads a tag from the end of its name on; gives where it ends, and whether a slash closes it.
    mutating func read(_ tags: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isClosed: Bool) {
        if !places.isEmpty {
            places.removeAll(keepingCapacity: true)
            bytes.truncate(to: 0)
        }
        var index = start
        while index < tags.count, tags[index] != UInt8(ascii: ">") {
            switch tags[index] {
            case 0x20: index += 1
            case UInt8(ascii: "/"): return (min(index + 2, tags.count), true)
            default: index = readAttribute(tags, from: index)
            }
        }
        return (min(index + 1, tags.count), false)
    }

    private mutating func readAttribute(_ tags: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        places.append(bytes.count)
        var index = start
        while index < tags.count, !Self.endsName(tags[index]) {
            bytes.append(tags[index])
            index += 1
        }
        bytes.append(0)
        defer { dropRepeated() }
        guard index < tags.count, tags[index] == UInt8(ascii: "=") else {
            places.append(nil)
            return index
        }
        places.append(bytes.count)
        index += 1
        let isQuoted = index < tags.count && tags[index] == UInt8(ascii: "\"")
        if isQuoted { index += 1 }
        while index < tags.count, isQuoted ? tags[index] != UInt8(ascii: "\"") : !Self.endsBareValue(tags[index]) {
            index = readByte(tags, at: index)
        }
        bytes.append(0)
        return isQuoted ? min(index + 1, tags.count) : index
    }

    /// Of two attributes of one name the first counts.
    private mutating func dropRepeated() {
        guard places.count > 2, let last = places[places.count - 2] else { return }
        let isRepeated = stride(from: 0, to: places.count - 2, by: 2).contains { index in
            places[index].map { isSame($0, last) } ?? false
        }
        if isRepeated { places.removeLast(2) }
    }

    /// Whether the same name stands at two places.
    private func isSame(_ one: Int, _ other: Int) -> Bool {
        var index = 0
        while bytes.base[one + index] == bytes.base[other + index] {
            if bytes.base[one + index] == 0 { return true }
            index += 1
        }
        return false
    }

    /// A byte of a value, or one of the two references that a skeleton has.
    private mutating func readByte(_ tags: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard tags[index] == UInt8(ascii: "&") else {
            bytes.append(tags[index])
            return index + 1
        }
        let isQuote = index + 1 < tags.count && tags[index + 1] == UInt8(ascii: "q")
        bytes.append(UInt8(ascii: isQuote ? "\"" : "&"))
        return min(index + (isQuote ? 6 : 5), tags.count)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
    }

    /// What closes a tag stands in the value there, as libxml2 reads it.
    private static func endsBareValue(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: ">") }

    /// Hands over the attributes, which are only good until the closure returns.
    @inline(__always)
    func withPointer(_ body: (HTMLAttributes) -> Void) {
        guard !places.isEmpty else { return body(HTMLAttributes(nil)) }
        withUnsafeTemporaryAllocation(of: UnsafePointer<UInt8>?.self, capacity: places.count + 1) { pointers in
            for (index, place) in places.enumerated() {
                pointers[index] = place.map { UnsafePointer(bytes.base + $0) }
            }
            pointers[places.count] = nil
            body(HTMLAttributes(pointers.baseAddress))
        }
    }
}
