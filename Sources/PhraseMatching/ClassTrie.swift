/// The trie of the phrases being compiled: each edge goes by a class of words.
struct ClassTrie: Sendable {
    private var targets = KeyTable()
    /// Each node's parent and the class that leads to it, in the order in which they were made; node 0 is the root.
    private var origins: [(parent: UInt32, wordClass: UInt32)] = [(0, 0)]

    /// The node that a class leads to, which is made where it is new.
    mutating func child(of node: UInt32, by wordClass: UInt32) -> UInt32 {
        let made = UInt32(origins.count)
        let target = targets.value(of: Self.key(node, wordClass), orInsert: made)
        if target == made { origins.append((parent: node, wordClass: wordClass)) }
        return target
    }

    /// Two numbers spread over all bits without a loss (odd factors and shifts can be undone); never 0, since no class is.
    private static func key(_ node: UInt32, _ wordClass: UInt32) -> UInt64 {
        var key = (UInt64(node) << 32 | UInt64(wordClass)) &* 0x9E37_79B9_7F4A_7C15
        key ^= key >> 32
        return key &* 0xE703_7ED1_A0B4_28DB
    }

    /// The trie in the order in which it is stored, level by level.
    struct Layout {
        /// The nodes and one more, where the last node's children and endings end; the endings are still to be counted.
        var nodes: [PhraseSet.Node]
        /// The stored number of each node.
        var nodeNumber: [UInt32]
        /// The stored number of each class: those that phrases begin with come first, so that such a class is also the
        /// number of the root's child.
        var classNumber: [UInt32]
    }

    /// Numbers classes and nodes anew, so that the children of a node lie side by side in the order of their classes.
    func layout(classCount: Int) -> Layout {
        let children = childrenByParent()
        let classNumber = numberClasses(classCount)
        var nodes = [PhraseSet.Node(wordClass: 0, firstChild: 1, firstEnding: 0)]
        var nodeNumber = [UInt32](repeating: 0, count: origins.count)
        var queue: [Int] = [0]
        queue.reserveCapacity(origins.count)
        var next = 0
        while next < queue.count {
            let node = queue[next]
            nodes[next].firstChild = UInt32(queue.count)
            next += 1
            let run = Int(children.first[node])..<Int(children.first[node + 1])
            var edges = children.order[run].map { UInt64(classNumber[origins[$0].wordClass]) << 32 | UInt64($0) }
            if edges.count > 1 { edges.sort() }
            for edge in edges {
                let child = Int(truncatingIfNeeded: edge & 0xFFFF_FFFF)
                nodeNumber[child] = UInt32(queue.count)
                queue.append(child)
                nodes.append(PhraseSet.Node(wordClass: UInt32(edge >> 32), firstChild: 0, firstEnding: 0))
            }
        }
        nodes.append(PhraseSet.Node(wordClass: 0, firstChild: UInt32(queue.count), firstEnding: 0))
        return Layout(nodes: nodes, nodeNumber: nodeNumber, classNumber: classNumber)
    }

    private func childrenByParent() -> (first: [UInt32], order: [UInt32]) {
        var first = [UInt32](repeating: 0, count: origins.count + 1)
        for origin in origins.dropFirst() { first[Int(origin.parent) + 1] += 1 }
        for node in 1..<first.count { first[node] += first[node - 1] }
        var free = first
        var order = [UInt32](repeating: 0, count: origins.count - 1)
        for node in origins.indices.dropFirst() {
            let parent = Int(origins[node].parent)
            order[Int(free[parent])] = UInt32(node)
            free[parent] += 1
        }
        return (first, order)
    }

    private func numberClasses(_ count: Int) -> [UInt32] {
        var isRoot = [Bool](repeating: false, count: count)
        for origin in origins.dropFirst() where origin.parent == 0 { isRoot[Int(origin.wordClass)] = true }
        var numbers = [UInt32](repeating: 0, count: count)
        var next: UInt32 = 1
        for wanted in [true, false] {
            for number in 1..<max(1, count) where isRoot[number] == wanted {
                numbers[number] = next
                next += 1
            }
        }
        return numbers
    }
}

extension Array {
    fileprivate subscript(index: UInt32) -> Element { self[Int(index)] }
}
