import Markup

extension UnsafeBufferPointer<UInt8> {
    /// Where a line ends that goes on at a place: ahead of its line feed, or at `end`, which lies within the text.
    ///
    /// Eight bytes at a time: each page's text is parted into lines several times.
    func lineEnd(from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let lineFeeds = ByteLanes(self, at: index).marks(of: 0x0A)
            if lineFeeds != 0 { return index &+ (lineFeeds.trailingZeroBitCount &>> 3) }
            index &+= 8
        }
        while index < end, self[index] != 0x0A { index &+= 1 }
        return index
    }
}

extension Block {
    /// Hands over the lines of a block, as places in the text.
    @inline(__always)
    func forEachLine(of text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = self.start
        while start < self.end {
            let end = text.lineEnd(from: start, to: self.end)
            body(start..<end)
            start = end + 1
        }
    }
}
