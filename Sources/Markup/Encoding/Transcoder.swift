/// Turns bytes of any encoding into valid UTF-8 without NUL bytes.
struct Transcoder {
    /// What was wrong with the encoding.
    private(set) var problems: [MarkupProblem] = []

    /// The input as UTF-8; nil where it is that already and can be read in place.
    ///
    /// What decides, in this order: a byte order mark, what the server said, what the input says, and whether the
    /// bytes are valid. Valid UTF-8 wins over a declaration of anything else, as labels lie more often than bytes.
    mutating func utf8(_ bytes: UnsafeBufferPointer<UInt8>, serverLabel: String?) -> [UInt8]? {
        if let mark = CharsetDeclaration.byteOrderMark(bytes) {
            let rest = bytes.part(mark.length, bytes.count)
            return mark.charset == .utf8 ? repaired(rest) ?? Array(rest) : decode(rest, as: mark.charset)
        }
        if let charset = CharsetDeclaration.unmarkedUTF16(bytes) { return decode(bytes, as: charset) }
        let declared = charset(labelled: serverLabel ?? CharsetDeclaration.label(in: bytes))
        let look = UTF8Validation.examine(bytes)
        if look.invalid == 0 {
            if look.multibyte == 0, case .other(let name) = declared, Transcoder.isStateful(name) {
                return decode(bytes, as: .other(name))
            }
            if look.multibyte > 0, let declared, declared != .utf8 {
                problems.append(.charsetContradicted(declared: declared.name, actual: "UTF-8"))
            }
            return look.nul > 0 ? withoutNUL(bytes, count: look.nul) : nil
        }
        if declared == .utf8 || declared == nil || Transcoder.isUTF16(declared) {
            return undeclared(bytes, look, declared)
        }
        return decode(bytes, as: declared ?? .windows1252)
    }

    private mutating func charset(labelled label: String?) -> Charset? {
        guard let label else { return nil }
        if let charset = Charset(label: label) { return charset }
        problems.append(.unknownCharset(label: label, readAs: "UTF-8 or windows-1252"))
        return nil
    }

    /// Encodings whose multi-byte text is ASCII bytes.
    private static func isStateful(_ name: String) -> Bool { name == "ISO-2022-JP" }

    /// A page cannot say in ASCII that it is UTF-16.
    private static func isUTF16(_ charset: Charset?) -> Bool {
        charset == .utf16LittleEndian || charset == .utf16BigEndian || charset == .utf32LittleEndian
            || charset == .utf32BigEndian
    }

    /// UTF-8 with some bad bytes, or windows-1252 that nobody declared: more good sequences than bad bytes tell.
    private mutating func undeclared(
        _ bytes: UnsafeBufferPointer<UInt8>, _ look: UTF8Validation.Result, _ declared: Charset?
    ) -> [UInt8]? {
        if look.multibyte >= look.invalid || declared == .utf8 && look.multibyte * 8 >= look.invalid {
            return repaired(bytes)
        }
        if declared == .utf8 {
            problems.append(.charsetContradicted(declared: "UTF-8", actual: "windows-1252"))
        }
        return decode(bytes, as: .windows1252)
    }

    // MARK: Repair

    /// UTF-8 with its bad bytes read as windows-1252; nil where nothing had to be done.
    private mutating func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let base = bytes.baseAddress else { return nil }
        let look = UTF8Validation.examine(bytes)
        guard look.invalid > 0 || look.nul > 0 else { return nil }
        if look.invalid > 0 { problems.append(.badBytes(count: look.invalid, charset: "UTF-8")) }
        if look.nul > 0 { problems.append(.nulBytes(count: look.nul)) }
        var output = ByteBuffer(capacity: bytes.count + look.invalid * 2)
        var index = 0
        while index < bytes.count {
            let byte = base[index]
            if byte < 0x80 {
                if byte != 0 { output.append(byte) }
                index += 1
                continue
            }
            let length = UTF8Validation.sequenceLength(base + index, available: bytes.count - index)
            if length > 0 {
                output.append(base + index, count: length)
            } else {
                output.append(Windows1252.scalar(UInt32(byte)) ?? "\u{FFFD}")
            }
            index += max(1, length)
        }
        return output.array
    }

    private mutating func withoutNUL(_ bytes: UnsafeBufferPointer<UInt8>, count: Int) -> [UInt8] {
        problems.append(.nulBytes(count: count))
        return bytes.filter { $0 != 0 }
    }

    // MARK: Decoding

    private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>, as charset: Charset) -> [UInt8] {
        var output = ByteBuffer(capacity: bytes.count + bytes.count / 2)
        var bad = 0
        switch charset {
        case .utf8: output.append(bytes)
        case .windows1252: bad = SingleByteDecoder.decode(bytes, into: &output) { Windows1252.scalar(UInt32($0)) }
        case .iso8859_15: bad = SingleByteDecoder.decode(bytes, into: &output, scalar: SingleByteDecoder.iso8859_15)
        case .utf16LittleEndian: bad = UTF16Decoder.decode(bytes, isBigEndian: false, into: &output)
        case .utf16BigEndian: bad = UTF16Decoder.decode(bytes, isBigEndian: true, into: &output)
        case .utf32LittleEndian: bad = UTF32Decoder.decode(bytes, isBigEndian: false, into: &output)
        case .utf32BigEndian: bad = UTF32Decoder.decode(bytes, isBigEndian: true, into: &output)
        case .other(let name):
            guard let count = CharsetConverter.convert(bytes, from: name, into: &output) else {
                problems.append(.unknownCharset(label: name, readAs: "windows-1252"))
                return decode(bytes, as: .windows1252)
            }
            bad = count
        }
        if bad > 0 { problems.append(.badBytes(count: bad, charset: charset.name)) }
        return output.array
    }
}
