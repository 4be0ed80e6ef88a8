import PhraseMatching

/// A feature spelt out: for reasons, and for the lines of a model's source file.
///
/// As text: the template, "=", and the parts with "|" between them; a number begins with "#": `w0=python`,
/// `cue=must|#-3`, `start`. Signs that would be taken for others have a backslash before them, bytes that are no text
/// are `\xHH`. One feature has one spelling.
public struct FeatureName: Hashable, Sendable {
    /// What a feature says of its place.
    public enum Part: Hashable, Sendable {
        /// A word by its bytes, as they went into its key.
        case word([UInt8])
        /// A number.
        case number(Int)
    }

    /// The template's name.
    public let template: String
    /// Up to four parts.
    public let parts: [Part]

    /// Takes a template's name and the parts.
    public init(template: String, parts: [Part]) {
        self.template = template
        self.parts = parts
    }

    /// The key under which a model has it.
    public var key: FeatureKey {
        var state = FeatureKey.seed(TokenKey.of(Array(template.utf8)))
        for part in parts {
            switch part {
            case .word(let bytes): state = FeatureKey.next(state, TokenKey.of(bytes))
            case .number(let value):
                state = FeatureKey.next(state, FeatureKey.ofNumber(UInt64(bitPattern: Int64(value))))
            }
        }
        return FeatureKey(state: state)
    }

    /// The spelling.
    public var text: String {
        var text = FeatureSpelling.escaped(Array(template.utf8), before: "=")
        for (position, part) in parts.enumerated() {
            text += position == 0 ? "=" : "|"
            switch part {
            case .word(let bytes): text += FeatureSpelling.escaped(bytes, before: "#")
            case .number(let value): text += "#\(value)"
            }
        }
        return text
    }

    /// Reads a spelling; nil where it is not the one that `text` gives.
    public init?(text: String) {
        guard let (template, parts) = FeatureSpelling.read(text) else { return nil }
        self.init(template: template, parts: parts)
        guard parts.count <= 4, self.text == text else { return nil }
    }
}
