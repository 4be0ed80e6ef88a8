/// UTF-8 being written: one growing allocation, appended to without bounds checks.
///
/// An array would do, but its uniqueness and bounds checks at each append cost a third of the whole parse.
struct ByteBuffer: ~Copyable {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 1024) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// The bytes written so far; valid until the next append.
    var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// A copy of the bytes written so far.
    var array: [UInt8] { Array(written) }

    /// The text written so far.
    var string: String { String(decoding: written, as: UTF8.self) }

    /// The last byte, or nil at the start.
    var last: UInt8? { count > 0 ? base[count - 1] : nil }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ source: UnsafePointer<UInt8>, count length: Int) {
        reserve(length)
        (base + count).update(from: source, count: length)
        count += length
    }

    mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        if let start = source.baseAddress { append(start, count: source.count) }
    }

    mutating func append(_ text: StaticString) {
        append(text.utf8Start, count: text.utf8CodeUnitCount)
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(unit) }
    }

    /// Lets `write` put up to `room` bytes behind what was written; it says how many it put, and so does this.
    mutating func append(upTo room: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> Int {
        reserve(room)
        let written = write(UnsafeMutableBufferPointer(start: base + count, count: room))
        count += written
        return written
    }

    /// Forgets the first bytes; what follows moves to the front.
    mutating func dropFirst(_ length: Int) {
        let dropped = min(max(0, length), count)
        count -= dropped
        base.update(from: base + dropped, count: count)
    }

    /// Forgets everything from `length` on; the memory stays.
    mutating func truncate(to length: Int) { count = min(count, max(0, length)) }

    /// The text from `start` on.
    func string(from start: Int) -> String {
        let from = min(max(0, start), count)
        return String(decoding: UnsafeBufferPointer(start: base + from, count: count - from), as: UTF8.self)
    }

    @inline(__always)
    private mutating func reserve(_ extra: Int) {
        if count + extra > capacity { grow(extra) }
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, count + extra)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
