/// The lines of a stream, one by one, holding no more than the current one.
public struct LineStream: Sequence, IteratorProtocol {
    /// One line without its end.
    public struct Line: Sendable, Equatable {
        /// Its number, from 1.
        public var number: Int
        /// Its bytes; nil where it was longer than allowed.
        public var bytes: [UInt8]?
    }

    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var number = 0
    private var isAtEnd = false
    /// Why the stream ended before its end; nil where it did not.
    private(set) var failure: FileBytes.Failure?

    /// Reads a file descriptor that stays open as long as this is used.
    public init(descriptor: Int32, limit: Int) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// The next line; blank lines are passed over, but counted.
    public mutating func next() -> Line? {
        while true {
            guard let (bytes, isLast) = takeLine() else { return nil }
            number += 1
            if let bytes, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                if isLast { return nil }
                continue
            }
            return Line(number: number, bytes: bytes)
        }
    }

    private mutating func takeLine() -> (bytes: [UInt8]?, isLast: Bool)? {
        var isTooLong = false
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = Array(buffer[start..<end])
                start = end + 1
                searched = start
                return (isTooLong ? nil : line, false)
            }
            if isAtEnd {
                guard start < buffer.count || isTooLong else { return nil }
                let line = Array(buffer[start...])
                start = buffer.count
                searched = start
                return (isTooLong ? nil : line, true)
            }
            isTooLong = isTooLong || buffer.count - start > limit
            buffer.removeSubrange(..<(isTooLong ? buffer.count : start))
            start = 0
            searched = buffer.count
            do {
                isAtEnd = try FileBytes.append(upTo: 1 << 16, from: descriptor, to: &buffer) == 0
            } catch {
                // What came before the failure is still given.
                failure = error
                isAtEnd = true
            }
        }
    }
}
