/// Words and groups of letters with the languages that have them more than others: `Taxonomy/language/language-grams.txt`.
///
/// A line is a key ("_und_", "sch"), a space, and two signs for each language: which, by the order of the file's first
/// line, and how much the key speaks for it, in eighths of a natural logarithm. Lines are found by a hash of their key and
/// read where they stand, so that opening a table costs one pass over it.
public struct LanguageTable: Sendable {
    /// How much a key speaks for a language; 0...61.
    struct Weight {
        var lane: Int
        var value: Int32
    }

    private let text: [UInt8]
    /// The keys' places; as many as a power of two.
    private let slots: [Entry]
    /// The rows that speak for many languages, each with a number for every language, eight together: most groups of letters
    /// have one, and added up in this form they take a tenth of the time.
    private let wideRows: [SIMD8<UInt8>]
    /// Where groups of plain letters stand.
    private let plainGroups: PlainGroups
    /// The places among all languages of those that a byte stands for; -1 where it stands for none that is known here.
    private let lanes: [Int]
    /// The weights that a byte stands for.
    private let values: [Int32]

    /// What is known of a key.
    struct Entry: BitwiseCopyable {
        /// The hash of the key, 0 where it is not in the table.
        var key: UInt64 = 0
        /// Where in the text its weights begin.
        var start: UInt32 = 0
        /// Its number among the wide rows, from 1; 0 where it has none.
        var wideRow: UInt16 = 0
        /// How much it speaks for the first language of the file, and how much for any other at most: all that most
        /// look-ups ask for, so that they need not go on to the row.
        var first: UInt8 = 0
        var mostOfOthers: UInt8 = 0
    }

    /// A row of so many weights is a wide one.
    private static let leastWide = 12
    private static let laneCount = Language.byLane.count
    /// How many times eight numbers a wide row has.
    private static let eightsOfARow = (laneCount + 7) / 8

    /// A table that knows no word: only languages with an alphabet of their own are told by it.
    public static let empty = LanguageTable([])

    /// Reads the file's text; lines that cannot be read are passed over.
    public init(_ text: [UInt8]) {
        let lineCount = text.withUnsafeBufferPointer { bytes in
            bytes.reduce(into: 1) { $0 += $1 == Self.lineEnd ? 1 : 0 }
        }
        var size = 1
        while size * 3 < lineCount * 4 { size *= 2 }
        var slots = [Entry](repeating: Entry(), count: size)
        let rest = text.withUnsafeBufferPointer(Self.header)
        text.withUnsafeBufferPointer { bytes in
            slots.withUnsafeMutableBufferPointer { Self.readRows(bytes, from: rest.end, into: $0) }
        }
        lanes = (0..<256).map { byte in
            let number = Self.number(ofLetter: UInt8(byte))
            return number < rest.lanes.count ? rest.lanes[number] : -1
        }
        values = (0..<256).map { Self.number(ofSign: UInt8($0)) }
        wideRows = Self.wideRows(of: text, lanes, values, &slots)
        plainGroups = PlainGroups(slots, of: text)
        (self.text, self.slots) = (text, slots)
    }

    /// The rows of many weights, whose numbers the slots get.
    private static func wideRows(
        of text: [UInt8], _ lanes: [Int], _ values: [Int32], _ slots: inout [Entry]
    ) -> [SIMD8<UInt8>] {
        var rows: [SIMD8<UInt8>] = []
        for index in slots.indices where slots[index].key != 0 {
            let start = Int(slots[index].start)
            let end = text[start...].firstIndex(of: lineEnd) ?? text.count
            noteExtremes(of: text[start..<end], values, in: &slots[index])
            guard end - start >= 2 * leastWide, rows.count / eightsOfARow < Int(UInt16.max) else { continue }
            let row = rows.count
            rows += Array(repeating: SIMD8(), count: eightsOfARow)
            for place in stride(from: start, to: end - 1, by: 2) where lanes[Int(text[place])] >= 0 {
                let lane = lanes[Int(text[place])]
                rows[row + lane / 8][lane % 8] &+= UInt8(truncatingIfNeeded: values[Int(text[place + 1])])
            }
            slots[index].wideRow = UInt16(rows.count / eightsOfARow)
        }
        return rows
    }

    private static func noteExtremes(of row: ArraySlice<UInt8>, _ values: [Int32], in slot: inout Entry) {
        for place in stride(from: row.startIndex, to: row.endIndex - 1, by: 2) {
            let value = UInt8(truncatingIfNeeded: values[Int(row[place + 1])])
            if row[place] != UInt8(ascii: "A") {
                slot.mostOfOthers = max(slot.mostOfOthers, value)
            } else if place == row.startIndex {
                slot.first = value
            }
        }
    }

    /// The languages of the first line that is no remark, and where the next one begins.
    private static func header(_ bytes: UnsafeBufferPointer<UInt8>) -> (lanes: [Int], end: Int) {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: lineEnd) ?? bytes.count
            if end > start, bytes[start] != UInt8(ascii: "#") {
                let codes = bytes[start..<end].split(separator: 0x20)
                return (codes.map { Language(rawValue: String(decoding: $0, as: UTF8.self))?.lane ?? -1 }, end + 1)
            }
            start = end + 1
        }
        return ([], bytes.count)
    }

    /// Enters every line's key, its letters in UTF-8 up to the space, and where its weights begin.
    private static func readRows(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into slots: UnsafeMutableBufferPointer<Entry>
    ) {
        guard bytes.count <= Int(Int32.max) else { return }
        var index = start
        while index < bytes.count {
            var (key, letter) = (noKey, UInt32(0))
            while index < bytes.count, bytes[index] > 0x20 {
                let byte = bytes[index]
                index += 1
                letter =
                    switch byte {
                    case ..<0x80: UInt32(byte)
                    case ..<0xC0: letter << 6 | UInt32(byte & 0x3F)
                    case ..<0xE0: UInt32(byte & 0x1F)
                    case ..<0xF0: UInt32(byte & 0x0F)
                    default: UInt32(byte & 0x07)
                    }
                let isLast = index == bytes.count || bytes[index] & 0xC0 != 0x80
                if isLast { key = Self.key(key, adding: letter) }
            }
            if key != noKey, index < bytes.count, bytes[index] == 0x20 {
                var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
                while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Entry(key: key, start: UInt32(index + 1))
            }
            while index < bytes.count, bytes[index] != lineEnd { index += 1 }
            index += 1
        }
    }

    private static let lineEnd: UInt8 = 0x0A

    /// The entries of many keys, in their order.
    ///
    /// The table is larger than the near memory, so that each look-up waits. Nothing here waits for the one before.
    func find(_ keys: UnsafeBufferPointer<UInt64>, into entries: UnsafeMutableBufferPointer<Entry>) {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            for index in keys.indices { entries[index] = slots[Int(truncatingIfNeeded: keys[index]) & mask] }
            for index in keys.indices where entries[index].key != keys[index] && entries[index].key != 0 {
                entries[index] = Self.place(of: keys[index], slots).map { slots[$0] } ?? Entry()
            }
        }
    }

    /// Where a key's weights begin; nil where it is not in the table.
    func row(of key: UInt64) -> Int? {
        slots.withUnsafeBufferPointer { slots in Self.place(of: key, slots).map { Int(slots[$0].start) } }
    }

    /// The slot of a key; one is always free, so that the search ends.
    @inline(__always)
    private static func place(of key: UInt64, _ slots: UnsafeBufferPointer<Entry>) -> Int? {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while slots[place].key != 0 {
            if slots[place].key == key { return place }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Hands out what a row says, language by language.
    func read(_ row: Int, _ body: (Weight) -> Void) {
        var index = row
        while index + 1 < text.count, text[index] != Self.lineEnd {
            let lane = lanes[Int(text[index])]
            if lane >= 0 { body(Weight(lane: lane, value: values[Int(text[index + 1])])) }
            index += 2
        }
    }

    /// Adds what the groups of a word's letters say to a number for each language, its edges being letters too.
    func addGroups(of letters: [UInt32], to sums: UnsafeMutableBufferPointer<UInt16>) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: letters.count + 2) { signs in
            for (index, letter) in letters.enumerated() {
                guard let sign = PlainGroups.sign(of: letter) else { return addAnyGroups(of: letters, to: sums) }
                signs[index + 1] = sign
            }
            (signs[0], signs[letters.count + 1]) = (0, 0)
            addPlainGroups(of: UnsafeBufferPointer(signs), to: sums)
        }
    }

    private func addPlainGroups(of signs: UnsafeBufferPointer<Int>, to sums: UnsafeMutableBufferPointer<UInt16>) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: signs.count * PlainGroups.longest) { wide in
            var count = 0
            func add(_ found: PlainGroups.Find) {
                if let row = found.wideRow {
                    wide[count] = row
                    count &+= row == 0 ? 0 : 1
                } else {
                    addWeights(from: found.start, to: sums)
                }
            }
            plainGroups.forEach(of: signs, add) { start in
                var key = Self.noKey
                for sign in signs[start..<start + PlainGroups.longest] {
                    key = Self.key(key, adding: Self.letter(sign))
                }
                slots.withUnsafeBufferPointer { slots in
                    if let place = Self.place(of: key, slots) { add(PlainGroups.Find(slots[place])) }
                }
            }
            addWideRows(UnsafeBufferPointer(rebasing: wide[..<count]), to: sums)
        }
    }

    private static func letter(_ sign: Int) -> UInt32 { sign == 0 ? edge : UInt32(0x60 + sign) }

    private func addWeights(from start: Int, to sums: UnsafeMutableBufferPointer<UInt16>) {
        read(start) { sums[$0.lane] &+= UInt16(truncatingIfNeeded: $0.value) }
    }

    private func addAnyGroups(of letters: [UInt32], to sums: UnsafeMutableBufferPointer<UInt16>) {
        let capacity = (letters.count + 2) * PlainGroups.longest
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { room in
            withUnsafeTemporaryAllocation(of: Entry.self, capacity: capacity) { entries in
                let keys = UnsafeBufferPointer(rebasing: room[..<Self.groups(of: letters, into: room)])
                find(keys, into: entries)
                withUnsafeTemporaryAllocation(of: Int.self, capacity: capacity) { wide in
                    var count = 0
                    for entry in entries[..<keys.count] where entry.key != 0 {
                        guard entry.wideRow > 0 else {
                            addWeights(from: Int(entry.start), to: sums)
                            continue
                        }
                        wide[count] = Int(entry.wideRow)
                        count += 1
                    }
                    addWideRows(UnsafeBufferPointer(rebasing: wide[..<count]), to: sums)
                }
            }
        }
    }

    /// The keys of the groups of a word's letters; gives how many.
    private static func groups(of letters: [UInt32], into keys: UnsafeMutableBufferPointer<UInt64>) -> Int {
        let end = letters.count + 2
        var count = 0
        for start in 0..<end {
            var key = noKey
            for index in start..<min(start + PlainGroups.longest, end) {
                let isEdge = index == 0 || index == end - 1
                key = self.key(key, adding: isEdge ? edge : letters[index - 1])
                keys[count] = key
                count += 1
            }
        }
        return count
    }

    /// Adds what wide rows, by their numbers from 1, say to a number for each language.
    ///
    /// Row by row for eight languages at a time, so that the rows, which lie far apart, are waited for together.
    private func addWideRows(_ numbers: UnsafeBufferPointer<Int>, to sums: UnsafeMutableBufferPointer<UInt16>) {
        wideRows.withUnsafeBufferPointer { rows in
            for eight in 0..<Self.eightsOfARow {
                var sum = SIMD8<UInt16>()
                for number in numbers {
                    sum &+= SIMD8<UInt16>(truncatingIfNeeded: rows[(number - 1) * Self.eightsOfARow + eight])
                }
                for lane in 0..<max(0, min(8, sums.count - 8 * eight)) { sums[8 * eight + lane] &+= sum[lane] }
            }
        }
    }

    /// "A"..."Z", "a"..."z".
    private static func number(ofLetter byte: UInt8) -> Int {
        Int(byte) - (byte >= 0x61 ? 0x61 - 26 : byte >= 0x41 ? 0x41 : -0x100)
    }

    /// "0"..."9", "A"..."Z", "a"..."z".
    private static func number(ofSign byte: UInt8) -> Int32 {
        switch byte {
        case 0x30...0x39: Int32(byte) - 0x30
        case 0x41...0x5A: Int32(byte) - 0x41 + 10
        case 0x61...0x7A: Int32(byte) - 0x61 + 36
        default: 0
        }
    }
}

extension LanguageTable {
    /// The sign for where a word begins or ends.
    static let edge: UInt32 = 0x5F
    static let noKey: UInt64 = 0xcbf2_9ce4_8422_2325

    /// A key with one letter more.
    static func key(_ key: UInt64, adding letter: UInt32) -> UInt64 {
        let product = (key ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }
}

extension Language {
    /// Every language by its place in a ``LanguageScore``.
    static let byLane = allCases
    private static let lanes = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))

    var lane: Int { Self.lanes[self] ?? 0 }
}
