import Markup
import Postings
import Tagging

extension JSONWriter {
    /// Writes a tagged posting.
    ///
    /// - Parameters:
    ///   - tagged: the posting.
    ///   - includingText: whether its text goes in.
    ///   - considered: what the tagger considered, if that is to go in too.
    public mutating func value(
        _ tagged: TaggedPosting, includingText: Bool = false, considered: [Consideration]? = nil
    ) {
        object { writer in
            writer.key("posting")
            writer.value(tagged.posting)
            if includingText {
                writer.key("text")
                writer.value(utf8: tagged.posting.text.bytes)
            }
            writer.member("requirements", tagged.requirements) { $0.value($1) }
            writer.member("diagnostics", tagged.diagnostics) { $0.value($1) }
            if let considered { writer.member("considered", considered) { $0.value($1) } }
        }
    }

    mutating func value(_ posting: Posting) {
        object { writer in
            writer.member("id", posting.id.rawValue)
            writer.member("source", posting.source)
            writer.member("title", posting.title)
            writer.member("organization", posting.organization)
            writer.member("language", posting.language)
            writer.member("datePosted", posting.datePosted?.description)
            writer.member("validThrough", posting.validThrough?.description)
        }
    }

    mutating func value(_ requirement: Requirement) {
        object { writer in
            writer.member("id", requirement.id.rawValue)
            writer.key("concept")
            writer.value(requirement.concept)
            writer.member("importance", requirement.importance.rawValue)
            writer.member("years", requirement.years)
            writer.member("level", requirement.level)
            writer.key("alternatives")
            writer.value(requirement.alternatives)
            writer.member("weight", requirement.weight)
            writer.member("mentions", requirement.mentions) { $0.value($1) }
        }
    }

    mutating func value(_ concept: ConceptReference) {
        object { writer in
            writer.member("id", concept.id.rawValue)
            writer.member("label", concept.label)
            writer.member("kind", concept.kind.rawValue)
            writer.member("scheme", concept.scheme)
        }
    }

    private mutating func value(_ alternatives: Alternatives?) {
        guard let alternatives else { return null() }
        object { writer in
            writer.member("id", alternatives.id)
            writer.member("open", alternatives.open)
        }
    }

    private mutating func value(_ mention: Mention) {
        object { writer in
            writer.member("start", mention.start)
            writer.member("end", mention.end)
            writer.member("text", mention.text)
            writer.member("section", mention.section)
            writer.member("negated", mention.negated)
            writer.member("confidence", mention.confidence)
            writer.member("rule", mention.rule.rawValue)
        }
    }

    private mutating func value(_ consideration: Consideration) {
        object { writer in
            writer.member("start", consideration.start)
            writer.member("end", consideration.end)
            writer.member("text", consideration.text)
            writer.member("concept", consideration.concept)
            writer.member("outcome", consideration.outcome.rawValue)
            writer.member("reason", consideration.reason)
        }
    }

    mutating func value(_ diagnostic: Diagnostic) {
        object { writer in
            writer.member("severity", diagnostic.severity.rawValue)
            writer.member("code", diagnostic.code)
            writer.member("message", diagnostic.message)
            writer.member("line", diagnostic.line)
        }
    }
}
