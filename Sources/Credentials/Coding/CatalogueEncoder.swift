/// Writes the compact form of a catalogue: numbers in as few bytes as they need, each text once.
struct CatalogueEncoder {
    private var body: [UInt8] = []
    private var texts: [String] = []
    private var numbers: [String: Int] = [:]

    /// Begins with nothing.
    init() {}

    /// The finished bytes: mark, version, table of texts, body.
    func finished() -> [UInt8] {
        var head = CatalogueFormat.mark
        Self.append(CatalogueFormat.version, to: &head)
        Self.append(texts.count, to: &head)
        for text in texts { Self.append(text.utf8.count, to: &head) }
        for text in texts { head += text.utf8 }
        return head + body
    }

    /// Writes a number that is not negative, in groups of 7 bits, the lowest first.
    mutating func write(_ number: Int) {
        Self.append(number, to: &body)
    }

    /// Writes a text as its place in the table.
    mutating func write(_ text: String) {
        if let number = numbers[text] { return write(number) }
        numbers[text] = texts.count
        write(texts.count)
        texts.append(text)
    }

    /// Writes a text or its absence.
    mutating func write(_ text: String?) {
        write(text == nil ? 0 : 1)
        if let text { write(text) }
    }

    /// Writes a list.
    mutating func write<Element>(_ list: [Element], _ writeElement: (inout CatalogueEncoder, Element) -> Void) {
        write(list.count)
        for element in list { writeElement(&self, element) }
    }

    /// Writes a list of texts.
    mutating func write(_ texts: [String]) {
        write(texts) { $0.write($1) }
    }

    /// Writes a word of an enumeration by its place in it, from 1; 0 for none.
    mutating func write<Word: CaseIterable & Equatable>(_ word: Word?) {
        write(word.flatMap { Array(Word.allCases).firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
    }

    /// Writes an amount bit for bit.
    mutating func write(_ amount: Double) {
        withUnsafeBytes(of: amount.bitPattern.littleEndian) { body += $0 }
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: max(number, 0))
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// What coded catalogues begin with.
enum CatalogueFormat {
    static let mark = Array("SKCRED".utf8)
    static let version = 1
    /// The largest amount of money that an entry can state.
    static let largestAmount = 1_000_000.0
}
