import Testing

@testable import Markup

@Suite("Characters of text")
struct TextScannerTests {
    private func fold(_ text: String) -> String {
        let bytes = [UInt8](text.utf8)
        var builder = BlockBuilder(byteLimit: 1000, capacity: 16)
        bytes.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { builder.append(start, count: buffer.count, in: Scope()) }
        }
        return String(decoding: builder.finish().bytes, as: UTF8.self)
    }

    /// What the table of special characters must come to, written as the naive loop over scalars.
    private func naive(_ text: String) -> String {
        var output = ""
        var space = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            let isControl = scalar.value < 0x20 || scalar.value == 0x7F
            if isControl || scalar.properties.isWhitespace && scalar.value != 0x85 {
                space = true
            } else if let mapped = scalar.value >= 0x80 && scalar.value < 0xA0
                ? Windows1252.scalar(scalar.value) : scalar
            {
                let isInvisible =
                    properties.isDefaultIgnorableCodePoint
                    && ![0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0]
                        .contains(scalar.value)
                    && !(0x1BCA0...0x1BCA3).contains(scalar.value)
                    && !(0x1D173...0x1D17A).contains(scalar.value)
                if isInvisible || (0xFFF0...0xFFFB).contains(scalar.value) { continue }
                if space, !output.isEmpty { output += " " }
                space = false
                output.unicodeScalars.append(mapped)
            }
        }
        return output
    }

    @Test("fold, vanish or stay as Unicode says of each of them")
    func everyScalar() {
        for value in UInt32(0)..<0x1_1000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(Character(scalar)) + "b"
            #expect(fold(text) == naive(text), "U+\(String(value, radix: 16))")
        }
    }
}
