/// Compiles phrases into the flat form of a `PhraseSet`; the same phrases in the same order give the same bytes.
public struct PhraseSetBuilder: Sendable {
    private var words = WordTable()
    private var trie = ClassTrie()
    private var endings: [PendingEnding] = []

    /// Where a variant of a phrase ends, and what a text must show there.
    private struct PendingEnding {
        var node: UInt32
        var payload: UInt32
        var form: Phrase.Form
        var check: UInt64
    }

    /// Begins with no phrase.
    public init() {}

    /// Adds a phrase; one without a word in it adds nothing.
    public mutating func add(_ phrase: Phrase) {
        var text = phrase.text
        text.withUTF8 { bytes in
            var rawKey = TokenKey()
            var ids: [WordTable.ID] = []
            Tokenizer.forEachFolded(bytes) { token, folded in
                for byte in bytes[token.range] { rawKey.append(byte) }
                ids.append(words.id(ofKey: token.key) { folded })
            }
            add(ids, phrase, rawKey: rawKey.value)
        }
    }

    private mutating func add(_ ids: [WordTable.ID], _ phrase: Phrase, rawKey: UInt64) {
        let first = endings.count
        for variant in PhraseVariants.of(ids, form: phrase.form, in: &words) {
            var node: UInt32 = 0
            for word in variant { node = trie.child(of: node, by: words.wordClass(word)) }
            let check: UInt64 =
                switch phrase.form {
                case .lemma: 0
                case .exactForm: PhraseSet.formKey(of: variant.map { words.key($0) })
                case .exactCase: rawKey
                }
            guard !endings[first...].contains(where: { $0.node == node && $0.check == check }) else { continue }
            endings.append(PendingEnding(node: node, payload: phrase.payload, form: phrase.form, check: check))
        }
    }

    /// The compiled form.
    public func encoded() -> [UInt8] {
        let layout = trie.layout(classCount: Int(words.classCount))
        var nodes = layout.nodes
        let ordered = orderEndings(layout.nodeNumber, countingIn: &nodes)
        var checks: [UInt64] = []
        let stored = ordered.map { index in
            let ending = endings[Int(index)]
            if ending.form != .lemma { checks.append(ending.check) }
            return PhraseSet.Ending(
                payload: ending.payload, form: ending.form, check: ending.form == .lemma ? 0 : checks.count - 1)
        }
        let vocabulary = vocabulary(layout.classNumber, nodes)
        var writer = FlatWriter()
        writer.append(vocabulary.keys)
        writer.append(vocabulary.values)
        writer.append(nodes)
        writer.append(stored)
        writer.append(checks)
        let pairs = PairTable.encoded(nodes)
        writer.append(pairs.bits)
        writer.append(pairs.slots)
        return writer.bytes
    }

    /// The endings by the stored number of their node, those of one node as they were added; says in the nodes where
    /// each one's begin.
    private func orderEndings(_ nodeNumber: [UInt32], countingIn nodes: inout [PhraseSet.Node]) -> [UInt32] {
        for ending in endings { nodes[Int(nodeNumber[Int(ending.node)]) + 1].firstEnding += 1 }
        for index in nodes.indices.dropFirst() { nodes[index].firstEnding += nodes[index - 1].firstEnding }
        var free = nodes.map(\.firstEnding)
        var ordered = [UInt32](repeating: 0, count: endings.count)
        for index in endings.indices {
            let node = Int(nodeNumber[Int(endings[index].node)])
            ordered[Int(free[node])] = UInt32(index)
            free[node] += 1
        }
        return ordered
    }

    private func vocabulary(_ classNumber: [UInt32], _ nodes: [PhraseSet.Node]) -> (keys: [UInt64], values: [UInt32]) {
        let table = words.classOfForm
        let roots = 1..<max(1, nodes[1].firstChild)
        return (
            table.keys,
            table.values.map { value in
                let number = classNumber[Int(value)]
                let isPhrase =
                    roots.contains(number) && nodes[Int(number)].firstEnding < nodes[Int(number) + 1].firstEnding
                return isPhrase ? number | PhraseSet.phraseOfOneWord : number
            }
        )
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
}
