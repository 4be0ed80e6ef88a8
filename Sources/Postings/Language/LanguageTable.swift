/// What each frequent word says for each language, laid out for look-up by hash.
struct LanguageTable: Sendable {
    /// A number for each language, in sixteenths of a natural logarithm; the lanes beyond the last language are 0.
    typealias Weights = SIMD16<Int32>

    /// The weights of every word, by row; row 0 is of words that are not known.
    let rows: [Weights]
    private let keys: [UInt64]
    private let rowNumbers: [UInt16]
    private let letterRows: [UInt16]

    /// 16 ln(share / foreign share), for each line of `FrequentWords`.
    static let weights: [Int32] = [91, 69, 48]
    /// What a word with a letter of the language's own says, once a word: e to one.
    private static let letterWeight: Int32 = 16

    /// The table, made once.
    static let shared = LanguageTable()

    private init() {
        var rows = [Weights(repeating: 0)]
        var numbers: [UInt64: UInt16] = [:]
        for (language, lines) in FrequentWords.lines {
            for (line, weight) in zip(lines, Self.weights) {
                for word in line.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                    let key = Self.key(of: Array(word))
                    let row = numbers[key] ?? UInt16(rows.count)
                    if numbers[key] == nil { rows.append(Weights(repeating: 0)) }
                    numbers[key] = row
                    rows[Int(row)][language.lane] = max(rows[Int(row)][language.lane], weight)
                }
            }
        }
        var letterRows = [UInt16](repeating: 0, count: 3 * 64)
        for (language, letters) in FrequentWords.letters {
            for letter in letters.unicodeScalars {
                guard let slot = WordScanner.letterSlot(Array(String(letter).utf8)) else { continue }
                if letterRows[slot] == 0 {
                    letterRows[slot] = UInt16(rows.count)
                    rows.append(Weights(repeating: 0))
                }
                rows[Int(letterRows[slot])][language.lane] = Self.letterWeight
            }
        }
        var size = 64
        while size < numbers.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var rowNumbers = [UInt16](repeating: 0, count: size)
        // In order of the rows, so that the table is the same in every run.
        for (key, row) in numbers.sorted(by: { $0.value < $1.value }) {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            rowNumbers[slot] = row
        }
        (self.rows, self.keys, self.rowNumbers, self.letterRows) = (rows, keys, rowNumbers, letterRows)
    }

    private static func key(of word: [UInt8]) -> UInt64 {
        word.withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes)
            return scanner.next()?.key ?? 1
        }
    }

    /// The row of a word, 0 where no language has it among its frequent ones.
    func row(of key: UInt64) -> UInt16 {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return rowNumbers[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The row of a letter, 0 where it says nothing.
    func row(ofLetter slot: Int) -> UInt16 { letterRows[slot] }
}

extension Language {
    /// Every language's place in `LanguageTable.Weights`.
    static let byLane = allCases

    var lane: Int { Self.byLane.firstIndex(of: self) ?? 0 }
}
