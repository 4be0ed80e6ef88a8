import CZlib

/// Inflates one compressed stream piece by piece; the only code that calls zlib.
///
/// A class, as zlib keeps the address of its state.
final class Inflater {
    /// How the data is wrapped.
    enum Wrapping: Int32 {
        /// RFC 1952; one member.
        case gzip = 31
        /// RFC 1950, which HTTP calls "deflate".
        case zlib = 15
        /// RFC 1951 without any wrapping, which many servers call "deflate".
        case raw = -15
    }

    /// Where a step ended.
    enum Status: Equatable {
        /// The input is used up, or the output has its size.
        case more
        /// The stream is whole.
        case end
        /// What follows is no compressed data.
        case corrupt
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private let isReady: Bool

    init(_ wrapping: Wrapping) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        isReady = skillsieve_inflate_init(stream, wrapping.rawValue) == Z_OK
    }

    deinit {
        if isReady { inflateEnd(stream) }
        stream.deallocate()
    }

    /// Inflates until the input is used up, the stream ends, or `room` bytes have been added to the output.
    ///
    /// - Parameter index: where in the input to begin; moved behind what was used.
    func inflate(
        _ input: UnsafeBufferPointer<UInt8>, from index: inout Int, into output: inout ByteBuffer, room: Int
    ) -> Status {
        guard isReady else { return .corrupt }
        var left = room
        while left > 0 {
            let (status, used, made) = step(input.part(index, input.count), &output, min(left, Inflater.chunk))
            index += used
            left -= made
            switch status {
            case Z_STREAM_END: return .end
            case Z_OK where used + made > 0: continue
            case Z_OK, Z_BUF_ERROR: return .more
            default: return .corrupt
            }
        }
        return .more
    }

    private static let chunk = 1 << 16

    private func step(
        _ input: UnsafeBufferPointer<UInt8>, _ output: inout ByteBuffer, _ room: Int
    ) -> (status: Int32, used: Int, made: Int) {
        let given = min(input.count, Int(UInt32.max))
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(given)
        var status = Z_OK
        let made = output.append(upTo: room) { target in
            stream.pointee.next_out = target.baseAddress
            stream.pointee.avail_out = UInt32(target.count)
            status = CZlib.inflate(stream, Z_NO_FLUSH)
            return target.count - Int(stream.pointee.avail_out)
        }
        return (status, given - Int(stream.pointee.avail_in), made)
    }
}
