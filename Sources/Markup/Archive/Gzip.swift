/// Inflates gzip held in memory (RFC 1952): any number of members, one behind the other.
enum Gzip {
    /// Whether bytes begin as gzip does, with the one method that there is.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) -> Bool {
        bytes.count >= offset + 3 && bytes[offset] == 0x1F && bytes[offset + 1] == 0x8B && bytes[offset + 2] == 8
    }

    /// All members' bytes, up to the limit; what can be had of damaged data is kept, with a problem.
    static func inflate(
        _ bytes: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> (bytes: [UInt8], problem: MarkupProblem?) {
        var output = ByteBuffer(capacity: min(bytes.count * 4, limit))
        var index = 0
        repeat {
            let status = Inflater(.gzip).inflate(bytes, from: &index, into: &output, room: limit - output.count + 1)
            if output.count > limit {
                output.truncate(to: limit)
                return (output.array, .inflatedTooLarge(limit: limit))
            }
            if status != .end {
                let isCut = status == .more
                return (output.array, .damagedGzip(isCut: isCut, offset: index, kept: output.count))
            }
        } while begins(bytes, at: index)
        // What stands behind the last member is padding, as gzip itself takes it.
        return (output.array, nil)
    }
}
