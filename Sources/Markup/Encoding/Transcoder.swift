/// Turns bytes of any encoding into valid UTF-8 without NUL bytes.
struct Transcoder {
    /// What was wrong with the encoding.
    private(set) var problems: [MarkupProblem] = []

    /// The input as UTF-8; nil where it is that already and can be read in place.
    ///
    /// What decides, in this order: a byte order mark that the bytes do not contradict, the look of UTF-16, what the
    /// server said, what the input says, and whether the bytes are valid. Valid UTF-8 wins over a declaration of
    /// anything else, as labels lie more often than bytes, and a few bad bytes do not make it anything else.
    mutating func utf8(_ bytes: UnsafeBufferPointer<UInt8>, serverLabel: String?) -> [UInt8]? {
        if let mark = CharsetDeclaration.byteOrderMark(bytes) {
            let rest = bytes.part(mark.length, bytes.count)
            if mark.charset == .utf8 { return repaired(rest) ?? Array(rest) }
            guard let actual = checked(mark.charset, against: rest) else {
                return unmarked(rest, serverLabel: serverLabel) ?? Array(rest)
            }
            return decode(rest, as: actual)
        }
        if let charset = WideText.unmarkedCharset(of: bytes) { return decode(bytes, as: charset) }
        return unmarked(bytes, serverLabel: serverLabel)
    }

    /// What a mark of UTF-16 stands before: that, the other order of bytes, or none of both, which is nil.
    private mutating func checked(_ mark: Charset, against rest: UnsafeBufferPointer<UInt8>) -> Charset? {
        guard mark == .utf16LittleEndian || mark == .utf16BigEndian else { return mark }
        let look = WideText.look(at: rest)
        if look == .narrow {
            problems.append(.charsetContradicted(declared: mark.name, actual: "text of single bytes"))
            return nil
        }
        let actual = look == .unsure ? mark : look == .utf16BigEndian ? .utf16BigEndian : .utf16LittleEndian
        if actual != mark { problems.append(.charsetContradicted(declared: mark.name, actual: actual.name)) }
        return actual
    }

    private mutating func unmarked(_ bytes: UnsafeBufferPointer<UInt8>, serverLabel: String?) -> [UInt8]? {
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
        if let declared, look.multibyte >= look.invalid * Transcoder.sureShare {
            problems.append(.charsetContradicted(declared: declared.name, actual: "UTF-8"))
            return repaired(bytes)
        }
        return decode(bytes, as: declared ?? .windows1252)
    }

    /// So many good sequences for each bad byte are UTF-8, whatever is declared.
    private static let sureShare = 8

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

    /// UTF-8 with some bad bytes, or windows-1252 that nobody declared.
    ///
    /// Where bad bytes outnumber good sequences, a sequence may be two letters of windows-1252 that only look like one;
    /// but those that stand for Western letters, quotes and dashes hardly can, and tell of a page put together of both.
    private mutating func undeclared(
        _ bytes: UnsafeBufferPointer<UInt8>, _ look: UTF8Validation.Result, _ declared: Charset?
    ) -> [UInt8]? {
        let isUTF8 = look.multibyte * (declared == .utf8 ? Transcoder.sureShare : 1) >= look.invalid
        if isUTF8 || Transcoder.hasWesternSequence(bytes) { return repaired(bytes, onlyWestern: !isUTF8) }
        if declared == .utf8 {
            problems.append(.charsetContradicted(declared: "UTF-8", actual: "windows-1252"))
        }
        return decode(bytes, as: .windows1252)
    }

    private static func hasWesternSequence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        return bytes.indices.contains { isWestern(base + $0, available: bytes.count - $0) }
    }

    /// Whether a well-formed sequence begins here that stands for a letter of U+00A0 to U+017F, or for a mark of
    /// U+2010 to U+203F or U+20AC.
    private static func isWestern(_ bytes: UnsafePointer<UInt8>, available: Int) -> Bool {
        guard available > 1, UTF8Validation.sequenceLength(bytes, available: available) > 0 else { return false }
        switch bytes[0] {
        case 0xC2: return bytes[1] >= 0xA0
        case 0xC3, 0xC4, 0xC5: return true
        case 0xE2: return bytes[1] == 0x80 || bytes[1] == 0x82
        default: return false
        }
    }

    // MARK: Repair

    /// UTF-8 with its bad bytes read as windows-1252; nil where nothing had to be done.
    ///
    /// - Parameter onlyWestern: believes only sequences that can hardly be anything else.
    private mutating func repaired(_ bytes: UnsafeBufferPointer<UInt8>, onlyWestern: Bool = false) -> [UInt8]? {
        guard let base = bytes.baseAddress else { return nil }
        let look = UTF8Validation.examine(bytes)
        guard look.invalid > 0 || look.nul > 0 else { return nil }
        let filler = filler(forNUL: look.nul, of: bytes.count)
        var bad = 0
        var output = ByteBuffer(capacity: bytes.count + look.invalid * 2)
        var index = 0
        while index < bytes.count {
            let byte = base[index]
            if byte < 0x80 {
                if byte != 0 { output.append(byte) } else if let filler { output.append(filler) }
                index += 1
                continue
            }
            let left = bytes.count - index
            let isBelieved = !onlyWestern || Transcoder.isWestern(base + index, available: left)
            let length = isBelieved ? UTF8Validation.sequenceLength(base + index, available: left) : 0
            if length > 0 {
                output.append(base + index, count: length)
            } else {
                bad += 1
                output.append(Windows1252.scalar(UInt32(byte)) ?? "\u{FFFD}")
            }
            index += max(1, length)
        }
        if bad > 0 { problems.append(.badBytes(count: bad, charset: "UTF-8")) }
        return output.array
    }

    private mutating func withoutNUL(_ bytes: UnsafeBufferPointer<UInt8>, count: Int) -> [UInt8] {
        guard let filler = filler(forNUL: count, of: bytes.count) else { return bytes.filter { $0 != 0 } }
        return bytes.map { $0 == 0 ? filler : $0 }
    }

    /// What stands in the place of NUL bytes: a blank, as between words; nothing where they stand between letters.
    private mutating func filler(forNUL count: Int, of length: Int) -> UInt8? {
        guard count > 0 else { return nil }
        let isBlank = count * 3 < length
        problems.append(.nulBytes(count: count, areBlanks: isBlank))
        return isBlank ? 0x20 : nil
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
