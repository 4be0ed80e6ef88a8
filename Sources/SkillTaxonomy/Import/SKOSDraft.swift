/// A SKOS concept while its elements are read.
struct SKOSDraft {
    let id: String
    let line: Int
    /// Whether an element says that it is a concept; a description is one if it has a preferred label.
    var isConcept = false
    var broader = UniqueList<ConceptID>()
    private(set) var narrower: [String] = []
    private var labels = LabelCollection()
    private var related = UniqueList<ConceptID>()
    private var crosswalk = UniqueList<String>()
    private var notation = ""
    private var notes: [String: (language: String, text: String)] = [:]
    private var scheme: String?
    private var ours: [String: [String]] = [:]

    init(id: String, line: Int) {
        self.id = id
        self.line = line
    }

    /// Takes one value by the local name of its element, or by that and the attribute that holds it.
    mutating func read(_ name: String, _ value: String, language: String) {
        let spoken = language.isEmpty ? "en" : language.lowercased()
        switch name {
        case "prefLabel":
            labels.add(value, .preferred, language: spoken)
            isConcept = true
        case "altLabel": labels.add(value, .alternative, language: spoken)
        case "hiddenLabel": labels.add(value, .hidden, language: spoken)
        case "broader.@resource": broader.append(ConceptID(Self.local(value)))
        case "narrower.@resource": narrower.append(Self.local(value))
        case "related.@resource": related.append(ConceptID(Self.local(value)))
        case "exactMatch.@resource": crosswalk.append(Crosswalk.plain(value))
        case "notation": if notation.isEmpty { notation = value }
        case "definition", "scopeNote", "description":
            if notes[name] == nil || notes[name]?.language != "en" && spoken == "en" { notes[name] = (spoken, value) }
        case "inScheme.@resource": scheme = SKOSTerms.scheme(of: value) ?? scheme
        default: if SKOSTerms.own.contains(name) { ours[name, default: []].append(value) }
        }
    }

    /// The concept, if it has a preferred label.
    func concept(scheme fallback: String) -> Concept? {
        guard var concept = Concept(id: ConceptID(id), labels: labels, scheme: scheme ?? fallback) else { return nil }
        (concept.broader, concept.related) = (broader.elements, related.elements)
        concept.crosswalk = crosswalk.elements
        concept.notation = notation
        let note = ["definition", "description", "scopeNote"].lazy.compactMap { notes[$0]?.text }.first
        concept.description = note ?? ""
        func value<Value: RawRepresentable<String>>(_ name: String) -> Value? {
            ours[name]?.first.flatMap(Value.init)
        }
        concept.skillType = value("skillType") ?? concept.skillType
        concept.reuseLevel = value("reuseLevel") ?? concept.reuseLevel
        concept.kind = concept.skillType == .language ? .language : .skill
        concept.sector = ours["sector"]?.first ?? ""
        concept.isGroup = ours["isGroup"]?.first == "true"
        concept.marks = (ours["matching"] ?? []).compactMap(LabelMark.init(encoded:))
        return concept
    }

    /// An identifier as concepts hold it: a URI as it is, a fragment of the file without its "#".
    static func local(_ reference: String, isFragment: Bool = false) -> String {
        guard isFragment || reference.hasPrefix("#") else { return reference }
        return SKOSTerms.percentDecoded(isFragment ? reference : String(reference.dropFirst()))
    }
}

/// Names that SKOS lacks and our own files carry along.
enum SKOSTerms {
    /// The namespace of our own elements.
    static let namespace = "urn:skillsieve:terms#"
    /// The local names of our own elements.
    static let own: Set<String> = ["skillType", "reuseLevel", "sector", "matching", "isGroup"]

    private static let schemePrefix = "urn:skillsieve:scheme:"

    /// The URI that stands for one of our schemes.
    static func uri(ofScheme scheme: String) -> String { schemePrefix + percentEncoded(scheme) }

    /// The scheme that such a URI stands for; nil for any other.
    static func scheme(of uri: String) -> String? {
        uri.hasPrefix(schemePrefix) ? percentDecoded(String(uri.dropFirst(schemePrefix.count))) : nil
    }

    /// With every byte that a URI's fragment cannot hold as "%" and two digits (RFC 3986).
    static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let allowed = Set("-._~!$&'()*+,;=:@/?".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || allowed.contains(byte)
            return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text that was written so.
    static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let pair = bytes[min(index + 1, bytes.count)..<min(index + 3, bytes.count)]
            if bytes[index] == UInt8(ascii: "%"), pair.count == 2,
                let byte = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
