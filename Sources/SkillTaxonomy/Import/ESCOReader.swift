/// Gathers what the tables of an ESCO download say of each concept.
struct ESCOReader {
    private(set) var drafts: [Draft] = []
    var result = ImportedTaxonomy()
    private var positions: [String: Int] = [:]

    /// A concept while its languages are read.
    struct Draft {
        var concept: Concept
        var labels = LabelCollection()
        var file: String
        var line: Int
    }

    /// The end of the URI of the scheme that groups concepts about languages.
    private static let languageScheme = "/concept-scheme/skill-language-groups"

    /// Reads skills, or groups of skills, in one language.
    mutating func readLabels(_ file: TaxonomySources.File, language: String, isGroup: Bool) {
        let columns = ["conceptUri", "preferredLabel", "altLabels"] + (isGroup ? [] : ["skillType", "reuseLevel"])
        guard let table = ImportTable(file, columns: columns, &result.problems) else { return }
        var problems: [TaxonomyProblem] = []
        table.forEach(&problems) { row, problems in
            guard let uri = row.required("conceptUri", &problems),
                let label = row.required("preferredLabel", &problems)
            else { return }
            let position: Int
            if let known = positions[uri] {
                position = known
            } else {
                guard let draft = draft(of: row, uri, isGroup: isGroup, &problems) else { return }
                position = drafts.count
                positions[uri] = position
                drafts.append(draft)
            }
            drafts[position].labels.add(label, .preferred, language: language)
            for label in row.lines("altLabels") { drafts[position].labels.add(label, .alternative, language: language) }
            for label in row.lines("hiddenLabels") { drafts[position].labels.add(label, .hidden, language: language) }
            if language == "en" || drafts[position].concept.description.isEmpty {
                drafts[position].concept.description = Self.description(of: row)
            }
        }
        result.problems += problems
    }

    private func draft(
        of row: ImportTable.Row, _ uri: String, isGroup: Bool, _ problems: inout [TaxonomyProblem]
    ) -> Draft? {
        let skillType: Concept.SkillType? = row.value("skillType", ifEmpty: .competence, &problems)
        let reuseLevel: Concept.ReuseLevel? = row.value("reuseLevel", ifEmpty: .sectorSpecific, &problems)
        guard let skillType, let reuseLevel else { return nil }
        let isLanguage = row["inScheme"].contains(Self.languageScheme)
        let concept = Concept(
            id: ConceptID(uri), preferredLabel: "", kind: isLanguage ? .language : .skill, scheme: ESCOFolder.scheme,
            skillType: isLanguage ? .language : skillType, reuseLevel: reuseLevel, notation: row["code"],
            isGroup: isGroup)
        return Draft(concept: concept, file: row.file, line: row.line)
    }

    private static func description(of row: ImportTable.Row) -> String {
        let texts = ["description", "definition", "scopeNote"].map { row[$0].trimmedOfSpace }
        return texts.first { !$0.isEmpty } ?? ""
    }

    /// Puts the labels of all languages into the concepts.
    mutating func finishConcepts() {
        for draft in drafts {
            guard let (own, others) = draft.labels.parts else { continue }
            var concept = draft.concept
            concept.preferredLabel = own.preferredLabel
            (concept.altLabels, concept.hiddenLabels) = (own.altLabels, own.hiddenLabels)
            (concept.language, concept.translations) = (own.language, others)
            result.add(concept, file: draft.file, line: draft.line)
        }
        drafts = []
    }

    /// Reads which concept is wider than which.
    mutating func readBroader(_ file: TaxonomySources.File) {
        readLinks(file, from: "conceptUri", to: "broaderUri", as: .broader)
    }

    /// Reads which skills are of use for which others.
    mutating func readRelated(_ file: TaxonomySources.File) {
        readLinks(file, from: "originalSkillUri", to: "relatedSkillUri", as: .related)
    }

    private mutating func readLinks(
        _ file: TaxonomySources.File, from source: String, to target: String, as kind: ImportedTaxonomy.LinkKind
    ) {
        guard let table = ImportTable(file, columns: [source, target], &result.problems) else { return }
        var problems: [TaxonomyProblem] = []
        table.forEach(&problems) { row, problems in
            guard let one = row.required(source, &problems), let other = row.required(target, &problems) else { return }
            guard let position = result.position(of: ConceptID(one)) else {
                problems.append(.unknownConcept(file: row.file, line: row.line, column: source, id: one))
                return
            }
            result.link(position, kind, to: other)
        }
        result.problems += problems
    }

    /// Reads the codes of groups, and their places in the tree where no other table says them.
    mutating func readHierarchy(_ file: TaxonomySources.File) {
        let levels = 0...3
        let columns = levels.map { "Level \($0) URI" }
        guard let table = ImportTable(file, columns: columns, &result.problems) else { return }
        var problems: [TaxonomyProblem] = []
        table.forEach(allowingShort: true, &problems) { row, _ in
            let uris = columns.map { ConceptID(row[$0]) }
            guard let level = levels.last(where: { !row[columns[$0]].isEmpty }),
                let position = result.position(of: uris[level])
            else { return }
            if result.concepts[position].notation.isEmpty {
                result.concepts[position].notation = row["Level \(level) code"]
            }
            if level > 0, result.concepts[position].broader.isEmpty {
                result.concepts[position].broader = [uris[level - 1]]
            }
        }
        result.problems += problems
    }
}
