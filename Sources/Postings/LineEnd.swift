extension UnsafeBufferPointer<UInt8> {
    /// Where a line ends that goes on at a place: ahead of its line feed, or at `end`, which lies within the text.
    ///
    /// Eight bytes at a time: each page's text is parted into lines several times.
    func lineEnd(from start: Int, to end: Int) -> Int {
        let memory = UnsafeRawBufferPointer(self)
        let (each, highBits, lineFeed): (UInt64, UInt64, UInt64) = (
            0x0101_0101_0101_0101, 0x8080_8080_8080_8080, 0x0A0A_0A0A_0A0A_0A0A
        )
        var index = start
        while index &+ 8 <= end {
            let bytes = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            // Only a byte of 0 borrows for its highest bit without having had it; the first one has none below it.
            let others = bytes ^ lineFeed
            let lineFeeds = (others &- each) & ~others & highBits
            if lineFeeds != 0 { return index &+ (lineFeeds.trailingZeroBitCount &>> 3) }
            index &+= 8
        }
        while index < end, self[index] != 0x0A { index &+= 1 }
        return index
    }
}
