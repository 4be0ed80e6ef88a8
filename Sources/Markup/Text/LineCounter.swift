/// Turns offsets into line numbers; counts on or back from the last one asked for, so that near ones cost little.
struct LineCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var line = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The line, from 1, that an offset stands on.
    mutating func line(of wanted: Int) -> Int {
        let wanted = min(max(0, wanted), bytes.count)
        if wanted < offset {
            line -= bytes.part(wanted, offset).count { $0 == 0x0A }
        } else {
            line += bytes.part(offset, wanted).count { $0 == 0x0A }
        }
        offset = wanted
        return line
    }
}
