/// The attributes of an XML start tag as libxml2 hands them over: five pointers each.
struct FeedAttributes {
    private let pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    /// How many there are.
    let count: Int

    init(_ pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
        self.pointer = pointer
        self.count = count
    }

    /// The local name of one of them, zero-terminated.
    func name(at index: Int) -> UnsafePointer<UInt8>? { pointer?[index * 5] ?? nil }

    /// The value of one of them, with references resolved.
    ///
    /// libxml2 leaves an ampersand as "&#38;" where it is not told to replace entities, which it never is.
    func string(at index: Int) -> String {
        let value = value(at: index)
        guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
        var plain = ByteBuffer(capacity: value.count)
        var next = 0
        while next < value.count {
            plain.append(value[next])
            next += value.hasPrefix("&#38;", at: next) ? 5 : 1
        }
        return plain.string
    }

    private func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let pointer, let start = pointer[index * 5 + 3], let end = pointer[index * 5 + 4], end >= start else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }
}
