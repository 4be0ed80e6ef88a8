import Markup

/// A framework in 1EdTech CASE's JSON (CFPackage, https://www.imsglobal.org/spec/case/v1p1): items and associations.
///
/// A concept's id is the item's `identifier`; its label is the abbreviated statement, where there is one, and then the full
/// statement is its description.
public struct CASEFile {
    /// What was read.
    public private(set) var result = ImportedTaxonomy()

    private let file: String
    private static let names = RecordNames(arrays: ["CFItems": "CFItem", "CFAssociations": "CFAssociation"])
    /// The item's address, where it is not made up by ourselves.
    private static let ownAddress = "urn:skillsieve:"

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - file: its name for messages.
    ///   - scheme: what its concepts get as scheme, where they name none.
    public init(_ bytes: [UInt8], file: String, scheme: String) {
        self.file = file
        var associations: [Record] = []
        let summary = MarkupParser().parseRecords(bytes, as: .json, named: Self.names) { record in
            switch record.type {
            case "CFItem": readItem(record, scheme: scheme)
            case "CFAssociation": associations.append(record)
            default: break
            }
        }
        result.problems =
            summary.diagnostics.map { .markup(file: file, line: $0.line, message: $0.message) } + result.problems
        for association in associations { readAssociation(association) }
        if result.concepts.isEmpty, result.problems.isEmpty {
            result.problems.append(.noConcepts(file: file, wanted: "a list 'CFItems'"))
        }
    }

    private mutating func readItem(_ item: Record, scheme: String) {
        let line = item.line ?? 1
        func text(_ path: String) -> String { item.first(path)?.trimmedOfSpace ?? "" }
        guard !text("identifier").isEmpty else {
            result.problems.append(.emptyCell(file: file, line: line, column: "identifier"))
            return
        }
        let short = text("abbreviatedStatement")
        let language = text("language").isEmpty ? "en" : text("language").lowercased()
        var labels = LabelCollection()
        labels.add(short.isEmpty ? text("fullStatement") : short, .preferred, language: language)
        labels.add(text("alternativeLabel"), .alternative, language: language)
        for label in item.all("extensions.altLabels") { labels.add(label, .alternative, language: language) }
        for label in item.all("extensions.hiddenLabels") { labels.add(label, .hidden, language: language) }
        let own = text("extensions.scheme")
        guard
            var concept = Concept(
                id: ConceptID(text("identifier")), labels: labels, scheme: own.isEmpty ? scheme : own)
        else {
            result.problems.append(.emptyCell(file: file, line: line, column: "fullStatement"))
            return
        }
        concept.description = short.isEmpty ? text("notes") : text("fullStatement")
        concept.notation = text("humanCodingScheme")
        concept.skillType = Concept.SkillType(rawValue: text("extensions.skillType")) ?? concept.skillType
        concept.reuseLevel = Concept.ReuseLevel(rawValue: text("extensions.reuseLevel")) ?? concept.reuseLevel
        concept.kind = concept.skillType == .language ? .language : .skill
        concept.sector = text("extensions.sector")
        concept.isGroup = text("extensions.isGroup") == "true"
        concept.marks = item.all("extensions.matching").compactMap(LabelMark.init(encoded:))
        concept.translations = Translation.decoded(item.all("extensions.translations"))
        let address = text("uri")
        if !address.isEmpty, !address.hasPrefix(Self.ownAddress) { concept.crosswalk = [address] }
        result.add(concept, file: file, line: line)
    }

    private mutating func readAssociation(_ association: Record) {
        let line = association.line ?? 1
        func id(_ node: String) -> String {
            association.first(node + ".identifier") ?? association.first(node + ".uri") ?? ""
        }
        let (origin, destination) = (id("originNodeURI"), id("destinationNodeURI"))
        for (column, value) in [("originNodeURI", origin), ("destinationNodeURI", destination)] where value.isEmpty {
            result.problems.append(.emptyCell(file: file, line: line, column: column))
        }
        guard !origin.isEmpty, !destination.isEmpty else { return }
        let type = association.first("associationType") ?? ""
        guard let position = result.position(of: ConceptID(origin)) else {
            result.problems.append(.unknownConcept(file: file, line: line, column: "originNodeURI", id: origin))
            return
        }
        switch type {
        // What hangs below the document itself is at the top: the document is no concept.
        case "isChildOf" where result.position(of: ConceptID(destination)) != nil, "isPartOf":
            result.link(position, .broader, to: destination)
        case "exactMatchOf": result.link(position, .crosswalk, to: Crosswalk.plain(destination))
        case "isRelatedTo", "isPeerOf": result.link(position, .related, to: destination)
        default: break
        }
    }
}
