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
        document { writer in
            writer.key("posting")
            writer.posting(of: tagged)
            if includingText {
                writer.key("text")
                writer.value(utf8: tagged.posting.text.bytes)
            }
            writer.member("requirements", tagged.requirements) { $0.value($1) }
            writer.member("diagnostics", tagged.diagnostics) { $0.value($1) }
            if let considered { writer.member("considered", considered) { $0.value($1) } }
        }
    }

    private mutating func posting(of tagged: TaggedPosting) {
        let posting = tagged.posting
        object { writer in
            writer.member("id", posting.id.rawValue)
            writer.member("source", posting.source)
            writer.member("title", posting.title)
            writer.member("organization", posting.organization)
            writer.member("language", posting.language)
            writer.member("datePosted", posting.datePosted?.description)
            writer.member("validThrough", posting.validThrough?.description)
            writer.member("digest", tagged.digest)
            writer.key("location")
            writer.value(posting.location)
            writer.member("employmentType", EmploymentType.words(of: posting.employmentType))
            writer.key("salary")
            writer.salary(posting.statedPay)
            writer.member("sector", tagged.sector)
            for field in posting.extra {
                writer.key(field.name)
                writer.value(json: field.json)
            }
        }
    }

    private mutating func value(_ place: Place?) {
        guard let place else { return null() }
        object { writer in
            writer.member("text", place.text)
            writer.member("locality", place.locality)
            writer.member("region", place.region)
            writer.member("country", place.country)
            writer.member("remote", place.isRemote)
        }
    }

    /// Pay that no figure can be read from is none: its words stand in the posting's text or nowhere.
    private mutating func salary(_ pay: Pay?) {
        guard let pay, pay.minimum != nil || pay.maximum != nil else { return null() }
        object { writer in
            writer.member("min", pay.minimum)
            writer.member("max", pay.maximum)
            writer.member("currency", pay.currency)
            writer.member("unit", pay.unit)
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
            writer.member("levelRank", requirement.levelRank)
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
            writer.member("type", concept.type)
            writer.member("sector", concept.sector)
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
            writer.member("code", consideration.reason.code)
            writer.member("reason", consideration.reason.description)
            writer.key("sense")
            writer.value(consideration.sense)
        }
    }

    private mutating func value(_ sense: SenseEvidence?) {
        guard let sense else { return null() }
        object { writer in
            writer.member("points", sense.points)
            for sign in SenseEvidence.Sign.allCases { writer.member(sign.rawValue, sense[sign]) }
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
