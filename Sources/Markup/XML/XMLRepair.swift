/// Mends what feeds get wrong before the strict parser sees it, one chunk at a time.
struct XMLRepair: ~Copyable {
    private(set) var problems: [MarkupProblem] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next chunk, nil at the end.
    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard index < bytes.count else { return nil }
        let end = min(index + 65536, bytes.count)
        defer { index = end }
        return bytes.part(index, end)
    }
}
