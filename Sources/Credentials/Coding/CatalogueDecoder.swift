/// Reads the compact form of a catalogue, with a check before each step into the bytes.
struct CatalogueDecoder {
    private let bytes: UnsafeRawBufferPointer
    private var offset: Int
    private var table: [String] = []

    /// Reads mark, version and the table of texts.
    init(_ bytes: UnsafeRawBufferPointer) throws(CatalogueDecodingError) {
        self.bytes = bytes
        offset = CatalogueFormat.mark.count
        guard bytes.count > offset, bytes[..<offset].elementsEqual(CatalogueFormat.mark) else { throw .notACatalogue }
        let version = try number()
        guard version == CatalogueFormat.version else {
            throw .unsupportedVersion(found: version, supported: CatalogueFormat.version)
        }
        var lengths: [Int] = []
        let count = try count()
        lengths.reserveCapacity(count)
        for _ in 0..<count { lengths.append(try number()) }
        table.reserveCapacity(count)
        for length in lengths {
            guard length <= bytes.count - offset else { throw .damaged(offset: offset) }
            table.append(
                String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]), as: UTF8.self))
            offset += length
        }
    }

    /// Fails unless all bytes have been read.
    func finish() throws(CatalogueDecodingError) {
        guard offset == bytes.count else { throw .damaged(offset: offset) }
    }

    /// Fails at the present place.
    func damaged() -> CatalogueDecodingError { .damaged(offset: offset) }

    /// Reads a number that is not negative.
    mutating func number() throws(CatalogueDecodingError) -> Int {
        var result = 0
        for shift in stride(from: 0, through: 28, by: 7) {
            guard offset < bytes.count else { throw .damaged(offset: offset) }
            let byte = Int(bytes[offset])
            offset += 1
            result |= (byte & 0x7F) << shift
            if byte < 0x80 { return result }
        }
        throw .damaged(offset: offset)
    }

    /// Reads how many elements follow: never more than bytes are left, so that no list is made for nothing.
    mutating func count() throws(CatalogueDecodingError) -> Int {
        let count = try number()
        guard count <= bytes.count - offset else { throw .damaged(offset: offset) }
        return count
    }

    /// Reads a text.
    mutating func text() throws(CatalogueDecodingError) -> String {
        let number = try number()
        guard number < table.count else { throw .damaged(offset: offset) }
        return table[number]
    }

    /// Reads a text or its absence.
    mutating func optionalText() throws(CatalogueDecodingError) -> String? {
        try number() == 0 ? nil : try text()
    }

    /// Reads a list.
    mutating func list<Element>(
        _ readElement: (inout CatalogueDecoder) throws(CatalogueDecodingError) -> Element
    ) throws(CatalogueDecodingError) -> [Element] {
        let count = try count()
        var result: [Element] = []
        // A damaged count may be anything up to the bytes that are left.
        result.reserveCapacity(min(count, 10_000))
        for _ in 0..<count { result.append(try readElement(&self)) }
        return result
    }

    /// Reads a list of texts.
    mutating func textList() throws(CatalogueDecodingError) -> [String] {
        try list { decoder throws(CatalogueDecodingError) in try decoder.text() }
    }

    /// Reads a word by its place in a list, from 1, or none.
    mutating func word<Word>(of words: [Word]) throws(CatalogueDecodingError) -> Word? {
        let number = try number()
        guard number > 0 else { return nil }
        guard number <= words.count else { throw .damaged(offset: offset) }
        return words[number - 1]
    }

    /// Reads an amount.
    mutating func amount() throws(CatalogueDecodingError) -> Double {
        guard bytes.count - offset >= 8 else { throw .damaged(offset: offset) }
        let bits = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let amount = Double(bitPattern: UInt64(littleEndian: bits))
        guard (0...CatalogueFormat.largestAmount).contains(amount) else { throw .damaged(offset: offset) }
        offset += 8
        return amount
    }
}
