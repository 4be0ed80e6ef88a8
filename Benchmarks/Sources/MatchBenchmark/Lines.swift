/// A text that holds an ad a line.
struct Lines {
    private let bytes: [UInt8]
    /// Where the lines stand.
    let ranges: [Range<Int>]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var ranges: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            ranges.append(start..<index)
            start = index + 1
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.ranges = ranges
    }

    var megabytes: Double { Double(bytes.count) / 1e6 }

    /// Hands over each line.
    func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { all in
            for range in ranges { body(UnsafeBufferPointer(rebasing: all[range])) }
        }
    }
}
