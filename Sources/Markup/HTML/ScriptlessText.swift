/// What a page shows only to readers whose programs run no scripts: shown in place of a page that shows next to nothing.
struct ScriptlessText {
    /// The blocks that stand in `noscript` elements, by index.
    let stretches: [Range<Int>]

    /// A page that shows so many bytes shows something of its own.
    private static let leastShown = 400
    /// A posting has more blocks and more text; a notice that scripts are off has less.
    private static let leastBlocks = 3
    private static let leastBytes = 120

    /// Shows it, if the page needs it.
    func show(in text: inout FlatText) {
        guard !stretches.isEmpty else { return }
        let shown = text.blocks.reduce(0) { $0 + ($1.isHidden ? 0 : $1.end - $1.start) }
        guard shown < Self.leastShown else { return }
        let meant = stretches.joined().filter { index in
            text.blocks.indices.contains(index) && !isNotice(text.blocks[index], text.bytes)
        }
        let bytes = meant.reduce(0) { $0 + text.blocks[$1].end - text.blocks[$1].start }
        guard meant.count >= Self.leastBlocks, bytes >= max(Self.leastBytes, 2 * shown) else { return }
        for index in meant { text.blocks[index].isHidden = false }
    }

    /// Whether a block says that scripts should be allowed.
    private func isNotice(_ block: Block, _ bytes: [UInt8]) -> Bool {
        guard block.end - block.start <= 600 else { return false }
        return bytes.withUnsafeBufferPointer { all in
            let line = all.part(block.start, block.end)
            return line.contains("javascript") && Self.allows.contains { line.contains($0) }
        }
    }

    private static let allows: [StaticString] = [
        "enable", "turn on", "activate", "disabled", "requires", "without javascript", "aktivier", "activer", "activez",
        "habilit", "activar", "inschakel", "attivare",
    ]
}
