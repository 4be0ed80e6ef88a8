/// Builds a tree out of what a parser finds, one step after another: no step costs more than what it adds.
///
/// Trees as deep as the limit are the deepest that ever come to be, so that whoever walks one may do so level by level.
struct DataBuilder {
    /// A part of the tree with what it is worth against the limits.
    struct Part {
        var node: DataNode
        /// How many values it holds, itself among them.
        var count = 1
        /// How many levels lie below it.
        var height = 0
    }

    private struct Frame {
        let isMapping: Bool
        let line: Int
        let anchor: String?
        var nodes: [DataNode] = []
        var fields: [DataMapping.Field] = []
        var name: (text: String, line: Int)?
        /// The names so far, once there are so many that a set is worth it.
        var names: Set<String> = []
        var count = 1
        var height = 0
    }

    private let limits: DataLimits
    private var frames: [Frame] = []
    private var count = 0
    private var anchors: [String: Part] = [:]
    /// The finished tree.
    private(set) var root: DataNode?

    /// From so many names on, a set finds doubles faster than comparing.
    private static let many = 16

    init(_ limits: DataLimits) { self.limits = limits }

    /// Whether a name is due next.
    var awaitsName: Bool { frames.last.map { $0.isMapping && $0.name == nil } ?? false }

    /// Whether a list or mapping is open, and if it is a mapping.
    var isInMapping: Bool? { frames.last?.isMapping }

    /// Takes a name of the open mapping.
    mutating func name(_ text: String, line: Int, anchor: String? = nil) throws(DataProblem) {
        let last = frames.count - 1
        guard last >= 0 else { return }
        if frames[last].fields.count == Self.many { frames[last].names = Set(frames[last].fields.map(\.name)) }
        let isKnown =
            frames[last].fields.count < Self.many
            ? frames[last].fields.contains { $0.name == text } : frames[last].names.contains(text)
        if isKnown {
            let first = frames[last].fields.first { $0.name == text }
            throw DataProblem(.duplicateName(text), line: first?.line ?? line)
        }
        if frames[last].fields.count >= Self.many { frames[last].names.insert(text) }
        frames[last].name = (text, line)
        if let anchor { anchors[anchor] = Part(node: .text(text, isQuoted: true, line: line)) }
    }

    /// Takes a text.
    mutating func text(_ text: String, isQuoted: Bool, line: Int, anchor: String? = nil) throws(DataProblem) {
        try add(Part(node: .text(text, isQuoted: isQuoted, line: line)), anchor: anchor, line: line)
    }

    /// Takes a part again that an anchor has named.
    mutating func alias(_ name: String, line: Int) throws(DataProblem) {
        guard let part = anchors[name] else { throw DataProblem(.undefinedAlias(name), line: line) }
        guard frames.count + part.height <= limits.depth else {
            throw DataProblem(.tooDeep(limit: limits.depth), line: line)
        }
        try add(part, anchor: nil, line: line)
    }

    /// Opens a list or a mapping.
    mutating func begin(isMapping: Bool, line: Int, anchor: String? = nil) throws(DataProblem) {
        guard frames.count < limits.depth else { throw DataProblem(.tooDeep(limit: limits.depth), line: line) }
        try weigh(1, line: line)
        frames.append(Frame(isMapping: isMapping, line: line, anchor: anchor))
    }

    /// Closes what was opened last.
    mutating func end() {
        guard let frame = frames.popLast() else { return }
        let node: DataNode =
            frame.isMapping
            ? .mapping(DataMapping(fields: frame.fields, line: frame.line)) : .list(frame.nodes, line: frame.line)
        place(Part(node: node, count: frame.count, height: frame.height + 1), anchor: frame.anchor)
    }

    private mutating func add(_ part: Part, anchor: String?, line: Int) throws(DataProblem) {
        try weigh(part.count, line: line)
        place(part, anchor: anchor)
    }

    private mutating func weigh(_ more: Int, line: Int) throws(DataProblem) {
        count += more
        guard count <= limits.values else { throw DataProblem(.tooManyValues(limit: limits.values), line: line) }
    }

    private mutating func place(_ part: Part, anchor: String?) {
        if let anchor { anchors[anchor] = part }
        let last = frames.count - 1
        guard last >= 0 else {
            root = part.node
            return
        }
        frames[last].count += part.count
        frames[last].height = max(frames[last].height, part.height)
        if let name = frames[last].name {
            frames[last].fields.append(DataMapping.Field(name: name.text, line: name.line, value: part.node))
            frames[last].name = nil
        } else if !frames[last].isMapping {
            frames[last].nodes.append(part.node)
        }
    }
}
