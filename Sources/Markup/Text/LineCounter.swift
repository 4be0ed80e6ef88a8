/// Turns offsets into line numbers; counts on from the last one asked for, so that asking in order costs one pass.
struct LineCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var line = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The line, from 1, that an offset stands on.
    mutating func line(of wanted: Int) -> Int {
        if wanted < offset {
            offset = 0
            line = 1
        }
        line += bytes.part(offset, wanted).count { $0 == 0x0A }
        offset = max(offset, min(wanted, bytes.count))
        return line
    }
}
