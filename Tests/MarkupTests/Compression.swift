import CZlib

@testable import Markup

/// Compresses, so that no compressed file needs to be kept.
enum Compression {
    static func gzip(_ text: String) -> [UInt8] { deflate(Array(text.utf8), .gzip) }

    static func deflate(_ bytes: [UInt8], _ wrapping: Inflater.Wrapping) -> [UInt8] {
        var stream = z_stream()
        guard skillsieve_deflate_init(&stream, wrapping.rawValue) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: input.count + input.count / 100 + 64) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                _ = CZlib.deflate(&stream, Z_FINISH)
                count = output.count - Int(stream.avail_out)
            }
        }
    }
}
