/// Compiles phrases into the flat form of a `PhraseSet`; the same phrases in the same order give the same bytes.
public struct PhraseSetBuilder: Sendable {
    private var classes: [UInt64: UInt32] = [:]
    private var classOfRoot: [String: UInt32] = [:]
    private var formsByWord: [String: UInt32] = [:]
    private var edges: [UInt64: UInt32] = [:]
    private var endings: [(node: UInt32, ending: PhraseSet.Ending)] = []
    private var nodeCount: UInt32 = 1
    private var classCount: UInt32 = 1

    /// Begins with no phrase.
    public init() {}

    /// Adds a phrase; one without a word in it adds nothing.
    public mutating func add(_ phrase: Phrase) {
        for variant in PhraseVariants.of(phrase) {
            var node: UInt32 = 0
            for word in variant { node = step(from: node, by: wordClass(of: word)) }
            let keys = variant.map { TokenKey.of($0.utf8) }
            endings.append(
                (
                    node,
                    PhraseSet.Ending(
                        formKey: PhraseSet.formKey(of: keys), rawKey: Self.rawKey(of: phrase.text),
                        payload: phrase.payload, form: UInt32(phrase.form.rawValue))
                ))
        }
    }

    /// The class of a word; all its forms get the same one, unless another word claimed a form first.
    private mutating func wordClass(of word: String) -> UInt32 {
        if let known = formsByWord[word] { return known }
        let root = WordForms.canonical(word)
        let number = classOfRoot[root] ?? classCount
        if number == classCount {
            classCount += 1
            classOfRoot[root] = number
        }
        for form in WordForms.forms(of: word) {
            let key = TokenKey.of(form.utf8)
            if classes[key] == nil { classes[key] = number }
        }
        formsByWord[word] = number
        return number
    }

    private mutating func step(from node: UInt32, by wordClass: UInt32) -> UInt32 {
        let key = UInt64(node) << 32 | UInt64(wordClass)
        if let known = edges[key] { return known }
        let target = nodeCount
        nodeCount += 1
        edges[key] = target
        return target
    }

    private static func rawKey(of text: String) -> UInt64 {
        let utf8 = Array(text.utf8)
        return utf8.withUnsafeBufferPointer { buffer in
            PhraseSet.rawKey(of: Tokenizer.tokens(of: buffer).map { buffer[$0.range] })
        }
    }

    /// The compiled form.
    public func encoded() -> [UInt8] {
        var writer = FlatWriter()
        let vocabulary = Self.table(classes.sorted { $0.key < $1.key }) { Int(truncatingIfNeeded: $0) }
        writer.append(vocabulary.keys)
        writer.append(vocabulary.values)
        var roots = [UInt32](repeating: 0, count: Int(classCount))
        for (key, target) in edges where key >> 32 == 0 { roots[Int(key)] = target }
        writer.append(roots)
        let inner = edges.filter { $0.key >> 32 != 0 }.sorted { $0.key < $1.key }
        let table = Self.table(inner) { Int(truncatingIfNeeded: ($0 &* 0x9E37_79B9_7F4A_7C15) >> 20) }
        writer.append(table.keys)
        writer.append(table.values)
        let sorted = endings.enumerated().sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }
        var ends = [UInt32](repeating: 0, count: Int(nodeCount) + 1)
        for item in sorted { ends[Int(item.element.node) + 1] += 1 }
        for node in 1..<ends.count { ends[node] += ends[node - 1] }
        writer.append(ends)
        writer.append(sorted.map(\.element.ending))
        return writer.bytes
    }

    /// Open addressing at no more than half full; keys of 0 are free slots.
    private static func table(
        _ pairs: [(key: UInt64, value: UInt32)], slot: (UInt64) -> Int
    ) -> (keys: [UInt64], values: [UInt32]) {
        var capacity = 8
        while capacity < pairs.count * 2 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        var values = [UInt32](repeating: 0, count: capacity)
        for (key, value) in pairs {
            var place = slot(key) & (capacity - 1)
            while keys[place] != 0 { place = (place + 1) & (capacity - 1) }
            keys[place] = key
            values[place] = value
        }
        return (keys, values)
    }
}

extension PhraseSet {
    /// Compiles phrases and keeps them in memory.
    public init(_ phrases: [Phrase]) {
        var builder = PhraseSetBuilder()
        for phrase in phrases { builder.add(phrase) }
        let bytes = builder.encoded()
        self = PhraseSet(FlatMemory(copying: bytes), range: 0..<bytes.count) ?? .empty
    }

    /// The set that finds nothing.
    public static let empty = PhraseSet([])

    /// Views a compiled set; nil where the bytes are not one.
    public init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let vocabularyKeys = reader.array(UInt64.self), let vocabularyClasses = reader.array(UInt32.self),
            let roots = reader.array(UInt32.self), let edgeKeys = reader.array(UInt64.self),
            let edgeTargets = reader.array(UInt32.self), let nodeEnds = reader.array(UInt32.self),
            let endings = reader.array(Ending.self)
        else { return nil }
        self.vocabularyKeys = vocabularyKeys
        self.vocabularyClasses = vocabularyClasses
        self.roots = roots
        self.edgeKeys = edgeKeys
        self.edgeTargets = edgeTargets
        self.nodeEnds = nodeEnds
        self.endings = endings
        guard isSound else { return nil }
    }

    /// Whether every index that matching will follow lies within its table, so that damaged bytes cannot lead astray.
    private var isSound: Bool {
        func isPowerOfTwo(_ count: Int) -> Bool { count > 0 && count & (count - 1) == 0 }
        func hasFreeSlot(_ keys: FlatArray<UInt64>) -> Bool { keys.buffer.contains(0) }
        let nodes = nodeEnds.count - 1
        return isPowerOfTwo(vocabularyKeys.count) && vocabularyKeys.count == vocabularyClasses.count
            && isPowerOfTwo(edgeKeys.count) && edgeKeys.count == edgeTargets.count && nodes >= 1
            && hasFreeSlot(vocabularyKeys) && hasFreeSlot(edgeKeys)
    }
}
