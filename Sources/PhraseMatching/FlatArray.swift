/// A run of fixed-size values inside flat memory, little-endian as every machine that Swift runs on.
public struct FlatArray<Element: BitwiseCopyable & Sendable>: Sendable {
    private let memory: FlatMemory
    // Derived from `memory`, which is held beside it and never changes.
    private nonisolated(unsafe) let base: UnsafePointer<Element>?
    /// How many values.
    public let count: Int

    /// Views `count` values from a byte offset; nil where they do not lie within the memory or are not aligned.
    public init?(_ memory: FlatMemory, offset: Int, count: Int) {
        let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard offset >= 0, count >= 0, !overflow, size <= memory.bytes.count, offset <= memory.bytes.count - size,
            offset % MemoryLayout<Element>.alignment == 0
        else { return nil }
        self.memory = memory
        self.count = count
        base = memory.bytes.baseAddress.map { ($0 + offset).assumingMemoryBound(to: Element.self) }
    }

    /// One value; an index out of range gives nil.
    @inline(__always)
    public func at(_ index: Int) -> Element? {
        index >= 0 && index < count ? base?[index] : nil
    }

    /// Runs a closure over the raw values, for hot loops.
    @inline(__always)
    public func withBuffer<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: base, count: count))
    }

    /// Where it begins in the memory that it views; nil for other memory.
    public func offset(in memory: FlatMemory) -> Int? {
        guard memory === self.memory, let base, let whole = memory.bytes.baseAddress else { return nil }
        return UnsafeRawPointer(base) - whole
    }

    @inline(__always)
    var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
