/// Lays arrays of fixed-size values one behind the other: a count of 8 bytes, the values, padding to 8.
public struct FlatWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Begins with nothing.
    ///
    /// - Parameter capacity: how many bytes to have room for.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Makes room for so many more bytes.
    public mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Adds all that another wrote.
    public mutating func append(_ other: FlatWriter) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Adds an array of bytes that are written by a closure, in the same layout.
    public mutating func appendNested(_ body: (inout FlatWriter) -> Void) {
        let start = bytes.count
        append([UInt64]())
        body(&self)
        let count = UInt64(bytes.count - start - 8)
        withUnsafeBytes(of: count.littleEndian) { bytes.replaceSubrange(start..<start + 8, with: $0) }
    }

    /// Adds an array.
    public mutating func append<Element: BitwiseCopyable>(_ values: [Element]) {
        withUnsafeBytes(of: UInt64(values.count).littleEndian) { bytes.append(contentsOf: $0) }
        values.withUnsafeBytes { bytes.append(contentsOf: $0) }
        while bytes.count % 8 != 0 { bytes.append(0) }
    }
}

/// Reads what a `FlatWriter` wrote, in the same order, as views without a copy.
public struct FlatReader: Sendable {
    private let memory: FlatMemory
    private var offset: Int
    private let end: Int

    /// Begins at the start of a range of the memory.
    public init(_ memory: FlatMemory, range: Range<Int>) {
        self.memory = memory
        offset = range.lowerBound
        end = min(range.upperBound, memory.bytes.count)
    }

    /// The next array; nil where the bytes end before it does.
    public mutating func array<Element: BitwiseCopyable & Sendable>(_: Element.Type) -> FlatArray<Element>? {
        guard offset >= 0, offset % 8 == 0, end - offset >= 8,
            let count = Int(exactly: UInt64(littleEndian: memory.bytes.load(fromByteOffset: offset, as: UInt64.self))),
            count <= (end - offset - 8) / MemoryLayout<Element>.stride,
            let array = FlatArray<Element>(memory, offset: offset + 8, count: count)
        else { return nil }
        offset += 8 + (count * MemoryLayout<Element>.stride + 7) & ~7
        return array
    }
}
