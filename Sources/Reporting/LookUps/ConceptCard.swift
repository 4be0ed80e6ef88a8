import Credentials
import SkillTaxonomy

/// One concept of the taxonomy with what hangs on it, to browse.
public struct ConceptCard: Sendable {
    /// The concept.
    public var concept: Concept
    /// Concepts that are narrower than it.
    public var narrower: [ConceptID]
    /// Credentials that teach or assess it.
    public var credentials: [CredentialID]

    /// Makes a card.
    public init(concept: Concept, narrower: [ConceptID], credentials: [CredentialID]) {
        self.concept = concept
        self.narrower = narrower
        self.credentials = credentials
    }

    /// The card for a terminal.
    public func text(width: Int) -> String {
        let marks = concept.marks.map { mark in
            mark.condition.rawValue + (mark.label.map { ": " + $0 } ?? "")
        }
        return CardText.text(
            title: "\(concept.preferredLabel) (\(concept.id))",
            [
                ("kind", [concept.kind.rawValue]), ("type", [concept.skillType.rawValue]),
                ("reuse", [concept.reuseLevel.rawValue]), ("scheme", [concept.scheme]), ("code", [concept.notation]),
                ("sector", [concept.sector]),
                ("about", [concept.description]), ("also called", concept.altLabels),
                ("misspelt", concept.hiddenLabels), ("marks", marks),
                ("languages", concept.translations.map { "\($0.language): \($0.labels.joined(separator: ", "))" }),
                ("broader", concept.broader.map(\.rawValue)), ("narrower", narrower.map(\.rawValue)),
                ("related", concept.related.map(\.rawValue)), ("same as", concept.crosswalk),
                ("credentials", credentials.map(\.rawValue)),
            ], width: width)
    }
}

extension JSONWriter {
    /// Writes a concept's card.
    public mutating func value(_ card: ConceptCard) {
        let concept = card.concept
        document { writer in
            writer.member("id", concept.id.rawValue)
            writer.member("label", concept.preferredLabel)
            writer.member("kind", concept.kind.rawValue)
            writer.member("scheme", concept.scheme)
            writer.member("skillType", concept.skillType.rawValue)
            writer.member("reuseLevel", concept.reuseLevel.rawValue)
            writer.member("sector", concept.sector)
            writer.member("description", concept.description)
            writer.member("altLabels", concept.altLabels)
            writer.member("hiddenLabels", concept.hiddenLabels)
            writer.member("marks", concept.marks) { writer, mark in
                writer.object { object in
                    object.member("condition", mark.condition.rawValue)
                    object.member("label", mark.label)
                }
            }
            writer.member("broader", concept.broader.map(\.rawValue))
            writer.member("narrower", card.narrower.map(\.rawValue))
            writer.member("related", concept.related.map(\.rawValue))
            writer.member("crosswalk", concept.crosswalk)
            writer.member("notation", concept.notation.isEmpty ? nil : concept.notation)
            writer.member("language", concept.language)
            writer.member("translations", concept.translations) { writer, translation in
                writer.object { object in
                    object.member("language", translation.language)
                    object.member("preferredLabel", translation.preferredLabel)
                    object.member("altLabels", translation.altLabels)
                    object.member("hiddenLabels", translation.hiddenLabels)
                }
            }
            writer.member("credentials", card.credentials.map(\.rawValue))
        }
    }
}
