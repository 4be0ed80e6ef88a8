import Tagging

/// A posting's text as HTML with its mentions marked.
enum HighlightedText {
    /// A stretch of text that shows one way.
    private struct Run {
        var range: Range<Int>
        var mark: Mark?
    }

    /// What is said of a stretch; of overlapping mentions the strongest shows, and the title names them all.
    private struct Mark: Equatable {
        var importance: Importance
        var isNegated: Bool
        var labels: [String]
    }

    /// The text of a posting; offsets that do not lie in it are passed over.
    static func html(_ text: [UInt8], _ requirements: [Requirement]) -> String {
        runs(text, requirements).map { run in
            let escaped = HTMLText.escape(String(decoding: text[run.range], as: UTF8.self))
            guard let mark = run.mark else { return escaped }
            let name = mark.isNegated ? "negated" : mark.importance.rawValue
            let title = HTMLText.escape(
                mark.labels.joined(separator: ", ") + ": " + (mark.isNegated ? "not needed" : name))
            return "<mark class=\"\(name)\" title=\"\(title)\">\(escaped)</mark>"
        }.joined()
    }

    /// Cuts the text wherever a mention begins or ends: a sweep over the sorted edges.
    private static func runs(_ text: [UInt8], _ requirements: [Requirement]) -> [Run] {
        let spans = requirements.flatMap { requirement in
            requirement.mentions.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= text.count }
                .map { (requirement: requirement, mention: $0) }
        }.sorted { ($0.mention.start, $0.mention.end) < ($1.mention.start, $1.mention.end) }
        let edges = Set(spans.flatMap { [$0.mention.start, $0.mention.end] } + [0, text.count]).sorted()
        var runs: [Run] = []
        var active: [(requirement: Requirement, mention: Mention)] = []
        var next = 0
        for (start, end) in zip(edges, edges.dropFirst()) {
            active.removeAll { $0.mention.end <= start }
            while next < spans.count, spans[next].mention.start == start {
                active.append(spans[next])
                next += 1
            }
            let mark = mark(active)
            if let last = runs.last, last.mark == mark {
                runs[runs.count - 1].range = last.range.lowerBound..<end
            } else {
                runs.append(Run(range: start..<end, mark: mark))
            }
        }
        return runs
    }

    private static func mark(_ active: [(requirement: Requirement, mention: Mention)]) -> Mark? {
        let asked = active.filter { !$0.mention.negated }
        let shown = asked.isEmpty ? active : asked
        guard let importance = shown.map(\.requirement.importance).max() else { return nil }
        var labels: [String] = []
        for label in shown.map(\.requirement.concept.label) where !labels.contains(label) { labels.append(label) }
        return Mark(importance: importance, isNegated: asked.isEmpty, labels: labels)
    }
}
