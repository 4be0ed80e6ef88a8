/// Gathers text into blocks: folds white space, drops what has no width, and keeps count of links and bold text.
///
/// A block opens at the first visible character and takes its kind from the scope around that character. Because a line
/// break and the end of a block are the same byte, a bold line inside a block can be made a block of its own without
/// moving anything.
struct BlockBuilder: ~Copyable {
    /// What is known of a stretch of text, a line or a block.
    private struct Tally {
        var linked = 0
        var hasBold = false
        var hasPlain = false
        var hasVisible = false

        mutating func add(_ other: Tally) {
            linked += other.linked
            hasBold = hasBold || other.hasBold
            hasPlain = hasPlain || other.hasPlain
            hasVisible = hasVisible || other.hasVisible
        }
    }

    /// The bytes of all blocks.
    var text: ByteBuffer
    /// The blocks closed so far.
    private(set) var blocks: [Block] = []
    /// Bytes that the limit has kept out.
    private(set) var droppedBytes = 0
    /// Whether the limit of blocks has kept blocks together.
    private(set) var hasJoinedBlocks = false

    private let byteLimit: Int
    private let blockLimit: Int
    private let classes = TextScanner.classes
    private var scope = Scope()
    private var isOpen = false
    /// Whether the page shows nothing of the open block.
    private var isUnseen = false
    /// Whether the open block had an end and goes on for the limit's sake.
    private var isJoining = false
    private var start = 0
    private var lineStart = 0
    private var before = Tally()
    private var line = Tally()
    private var pendingSpace = false
    private var pendingBreak = false

    init(byteLimit: Int, blockLimit: Int = .max, capacity: Int = 4096) {
        self.byteLimit = byteLimit
        self.blockLimit = max(1, blockLimit)
        text = ByteBuffer(capacity: capacity)
        blocks.reserveCapacity(64)
    }

    /// Adds text as it stands in the page; `scope` is that of the element it stands in.
    @inline(__always)
    mutating func append(_ bytes: UnsafePointer<UInt8>, count: Int, in scope: Scope) {
        if scope.flags.contains(.preformatted) {
            appendPreformatted(bytes, count: count, in: scope)
        } else {
            appendFolded(bytes, count: count, in: scope)
        }
    }

    private mutating func appendFolded(_ bytes: UnsafePointer<UInt8>, count: Int, in scope: Scope) {
        // Of what is hidden amid a line not even the blanks are there.
        if isOpen, leavesOut(scope) { return }
        var index = 0
        while index < count {
            let end = TextScanner.endOfRun(bytes, from: index, count: count, classes)
            if end > index {
                appendRun(bytes + index, count: end - index, in: scope)
                index = end
            } else {
                let special = TextScanner.special(bytes, at: index, count: count)
                apply(special.meaning, in: scope)
                index += special.length
            }
        }
    }

    private mutating func appendPreformatted(_ bytes: UnsafePointer<UInt8>, count: Int, in scope: Scope) {
        var index = 0
        while index < count {
            let end = TextScanner.endOfRun(bytes, from: index, count: count, classes)
            if end > index {
                appendRun(bytes + index, count: end - index, in: scope)
                index = end
            } else if bytes[index] == UInt8(ascii: "\n") {
                if isOpen, !leavesOut(scope) {
                    text.append(UInt8(ascii: "\n"))
                    lineStart = text.count
                }
                index += 1
            } else {
                let special = TextScanner.special(bytes, at: index, count: count)
                if special.meaning == .space {
                    appendKeptSpace(in: scope)
                } else {
                    apply(special.meaning, in: scope)
                }
                index += special.length
            }
        }
    }

    private mutating func appendKeptSpace(in scope: Scope) {
        guard isOpen, !leavesOut(scope) else { return }
        text.append(UInt8(ascii: " "))
        if scope.flags.contains(.linked) { line.linked += 1 }
    }

    private mutating func apply(_ meaning: TextScanner.Meaning, in scope: Scope) {
        switch meaning {
        case .space: pendingSpace = true
        case .nothing: break
        case .scalar(let scalar):
            var utf8 = (scalar.value >= 0x80) ? Array(String(Character(scalar)).utf8) : [UInt8(scalar.value)]
            utf8.withUnsafeMutableBufferPointer { units in
                if let start = units.baseAddress { appendRun(start, count: units.count, in: scope) }
            }
        }
    }

    /// Appends bytes that stay as they are: they begin and end with something to see.
    private mutating func appendRun(_ bytes: UnsafePointer<UInt8>, count: Int, in scope: Scope) {
        if isOpen, scope.flags.contains(.unseen) != isUnseen {
            if !isUnseen { return }
            discard(for: scope)
        }
        guard droppedBytes == 0, text.count + count <= byteLimit else {
            return appendRunUpToLimit(bytes, count: count, in: scope)
        }
        let from = text.count
        if !isOpen {
            open(in: scope)
        } else if pendingBreak {
            breakLine()
        } else if pendingSpace {
            text.append(UInt8(ascii: " "))
            hasJoinedBlocks = hasJoinedBlocks || isJoining
        }
        pendingSpace = false
        text.append(bytes, count: count)
        if scope.flags.contains(.linked) { line.linked += text.count - max(from, lineStart) }
        if !scope.flags.contains(.hidden) { line.hasVisible = true }
        if !scope.flags.contains(.bold) {
            if !line.hasPlain { line.hasPlain = TextScanner.hasWordCharacter(bytes, count: count) }
        } else {
            line.hasBold = true
        }
    }

    /// What fits of a run that goes beyond the limit; characters stay whole.
    private mutating func appendRunUpToLimit(_ bytes: UnsafePointer<UInt8>, count: Int, in scope: Scope) {
        var fitting = droppedBytes > 0 ? 0 : max(0, byteLimit - text.count)
        while fitting > 0, bytes[fitting] & 0xC0 == 0x80 { fitting -= 1 }
        if fitting > 0 { appendRun(bytes, count: fitting, in: scope) }
        droppedBytes += count - fitting
    }

    /// Whether text of a scope is no part of the open block: what is hidden amid a line is not there for any reader.
    private func leavesOut(_ scope: Scope) -> Bool { !isUnseen && scope.flags.contains(.unseen) }

    /// Takes back what the open block holds, all of it hidden: the line's own text begins only here.
    private mutating func discard(for scope: Scope) {
        text.truncate(to: start)
        self.scope = scope
        isUnseen = false
        lineStart = start
        before = Tally()
        line = Tally()
        pendingBreak = false
        pendingSpace = false
    }

    private mutating func open(in scope: Scope) {
        if text.count > 0 { text.append(UInt8(ascii: "\n")) }
        self.scope = scope
        isOpen = true
        isUnseen = scope.flags.contains(.unseen)
        start = text.count
        lineStart = start
        pendingBreak = false
    }

    private mutating func breakLine() {
        before.add(line)
        line = Tally()
        text.append(UInt8(ascii: "\n"))
        lineStart = text.count
        pendingBreak = false
    }

    /// A space at the next visible character, unless it starts a line.
    mutating func addSpace() { pendingSpace = true }

    /// A line break: a newline inside the block; a second one in a row ends it, and so does a line that is all bold.
    mutating func addLineBreak() {
        guard isOpen else { return }
        if pendingBreak || (lineIsBold && scope.kind != .heading) {
            endBlock()
        } else {
            pendingBreak = true
            pendingSpace = false
        }
    }

    private var lineIsBold: Bool { line.hasBold && !line.hasPlain }

    /// Ends the open block, if any: what follows starts a new one.
    @inline(__always)
    mutating func endBlock() {
        if isOpen {
            guard blocks.count + 1 < blockLimit else {
                isJoining = true
                pendingSpace = true
                return
            }
            close()
        }
        pendingSpace = false
    }

    private mutating func close() {
        trimEnd()
        if lineStart > start, lineIsBold, before.hasPlain, scope.kind != .heading {
            add(from: start, to: lineStart - 1, before)
            add(from: lineStart, to: text.count, line)
        } else {
            before.add(line)
            add(from: start, to: text.count, before)
        }
        isOpen = false
        pendingBreak = false
        before = Tally()
        line = Tally()
    }

    /// Preformatted text may end in white space, which would leave blank bytes between blocks.
    private mutating func trimEnd() {
        while text.count > start, let last = text.last, last <= 0x20 { text.truncate(to: text.count - 1) }
    }

    private mutating func add(from start: Int, to end: Int, _ tally: Tally) {
        guard end > start else { return }
        blocks.append(
            Block(
                kind: scope.kind, start: start, end: end, level: Int(scope.level), region: scope.region,
                linkedBytes: min(tally.linked, end - start), isEmphasised: tally.hasBold && !tally.hasPlain,
                isHidden: !tally.hasVisible, row: Int(scope.row), column: Int(scope.column),
                container: Int(scope.container)))
    }

    /// How many blocks there are, the open one not counted.
    var closedCount: Int { blocks.count }

    /// Gives the blocks from an index on another region where they have `region` now.
    mutating func replace(_ region: Block.Region, with other: Block.Region, from first: Int) {
        for index in blocks.indices.dropFirst(first) where blocks[index].region == region {
            blocks[index].region = other
        }
    }

    /// The text so far; the open block is closed.
    mutating func finish() -> FlatText {
        if isOpen { close() }
        // Many small texts are held at a time, and each would hold the room that a page needs.
        let held = blocks.count * 2 < blocks.capacity ? blocks.withUnsafeBufferPointer { Array($0) } : blocks
        return FlatText(bytes: text.array, blocks: held)
    }
}
