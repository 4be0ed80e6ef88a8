import Testing

@testable import PhraseMatching

@Suite struct PhraseSelectionTests {
    /// A selection's matches are those of the whole set with its payloads.
    @Test(arguments: [Phrase.Form.allCases, [.exactForm], [.exactForm, .exactCase]])
    func findsWhatTheSetFinds(_ forms: [Phrase.Form]) {
        var generator = FixedGenerator(seed: 22)
        let words = [
            "team", "teams", "work", "Work", "teamwork", "manage", "managing", "labour", "labor", "SQL", "R&D", "data",
            "base", "database", "3.5", "plan", "planning", "working_well",
        ]
        let gaps = [" ", " ", " ", "-", "/", ", ", ". ", "\n"]
        for _ in 0..<150 {
            let phrases = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in pick(words, &generator) }
                return Phrase(
                    text.joined(separator: " "), payload: UInt32.random(in: 0...9, using: &generator),
                    form: pick(forms, &generator))
            }
            let set = PhraseSet(phrases)
            let text = PhraseOracle.Text(
                (0..<40).map { _ in pick(words, &generator) + pick(gaps, &generator) }.joined())
            for payloads: Set<UInt32>? in [nil, [], [3], [0, 5, 7]] { compare(set, payloads, text) }
        }
    }

    private func pick<Element>(_ list: [Element], _ generator: inout FixedGenerator) -> Element {
        list[Int.random(in: list.indices, using: &generator)]
    }

    private func compare(_ set: PhraseSet, _ payloads: Set<UInt32>?, _ text: PhraseOracle.Text) {
        let selection = set.selection(of: payloads)
        text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.withUnsafeBufferPointer { tokens in
                let all = set.matches(in: tokens, of: bytes).filter { payloads?.contains($0.payload) ?? true }
                #expect(set.matches(selection, in: tokens, of: bytes) == all)
                #expect(set.leadingMatches(selection, in: tokens, of: bytes) == all.filter { $0.firstToken == 0 })
            }
        }
    }

    /// Damaged bytes may give a wrong selection, but one must come, and search must end.
    @Test func anyBytesGiveASelection() {
        let bytes = {
            var builder = PhraseSetBuilder()
            for (number, text) in ["is hiring", "are hiring", "seeks", "seeks to hire"].enumerated() {
                builder.add(Phrase(text, payload: UInt32(number), form: .exactForm))
            }
            return builder.encoded()
        }()
        let text = PhraseOracle.Text("who is hiring seeks to hire")
        for index in bytes.indices {
            for mask: UInt8 in [0x01, 0x80, 0xFF] {
                var damaged = bytes
                damaged[index] ^= mask
                guard let set = PhraseSet(FlatMemory(copying: damaged), range: 0..<damaged.count) else { continue }
                let selection = set.selection(of: [1, 3])
                text.bytes.withUnsafeBufferPointer { bytes in
                    text.tokens.withUnsafeBufferPointer { _ = set.matches(selection, in: $0, of: bytes) }
                }
            }
        }
    }
}
