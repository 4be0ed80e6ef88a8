/// The tables of an ESCO download: skills and their groups in one or more languages, and how they hang together.
///
/// Columns as ESCO 1.1 and 1.2 have them (https://esco.ec.europa.eu/en/use-esco/download). A concept's id is its URI.
public enum ESCOFolder {
    /// The scheme of its concepts.
    public static let scheme = "esco"

    /// What a file of the folder holds.
    enum Part: Equatable {
        case skills(language: String)
        case groups(language: String)
        case broader, related, hierarchy

        var rank: Int {
            switch self {
            case .skills(let language): language == "en" ? 0 : 1
            case .groups(let language): language == "en" ? 2 : 3
            case .broader, .related, .hierarchy: 4
            }
        }
    }

    /// What a file holds by its name; nil for those that say nothing of skills.
    static func part(of name: String) -> Part? {
        guard name.hasSuffix(".csv") else { return nil }
        let stem = name.dropLast(4)
        func language(_ prefix: String) -> String? {
            guard stem.hasPrefix(prefix + "_") else { return nil }
            return stem.dropFirst(prefix.count + 1).lowercased()
        }
        if let language = language("skills") { return .skills(language: language) }
        if let language = language("skillGroups") { return .groups(language: language) }
        if stem.hasPrefix("broaderRelationsSkillPillar") { return .broader }
        if stem.hasPrefix("skillSkillRelations") { return .related }
        return stem.hasPrefix("skillsHierarchy") ? .hierarchy : nil
    }

    /// Whether a file of the folder is read.
    public static func reads(_ name: String) -> Bool { part(of: name) != nil }

    /// Reads the folder's files.
    ///
    /// - Parameters:
    ///   - files: the files, named by their path for messages.
    ///   - folder: the folder's name for messages.
    /// - Throws: where no file of skills is among them.
    public static func read(
        _ files: [TaxonomySources.File], folder: String
    ) throws(TaxonomyProblem) -> ImportedTaxonomy {
        var reader = ESCOReader()
        var parts = files.compactMap { file -> (Part, TaxonomySources.File)? in
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            return part(of: name).map { ($0, file) }
        }
        // Skills before groups, English before the rest: so the order of concepts is that of one file.
        parts.sort { ($0.0.rank, $0.1.path) < ($1.0.rank, $1.1.path) }
        guard parts.contains(where: { if case .skills = $0.0 { true } else { false } }) else {
            throw .missingFile(folder: folder, name: "skills_en.csv")
        }
        for (part, file) in parts {
            switch part {
            case .skills(let language): reader.readLabels(file, language: language, isGroup: false)
            case .groups(let language): reader.readLabels(file, language: language, isGroup: true)
            case .broader, .related, .hierarchy: continue
            }
        }
        reader.finishConcepts()
        for (part, file) in parts {
            switch part {
            case .broader: reader.readBroader(file)
            case .related: reader.readRelated(file)
            case .hierarchy: reader.readHierarchy(file)
            case .skills, .groups: continue
            }
        }
        let optional: [(Part, String)] = [
            (.broader, "broaderRelationsSkillPillar.csv"), (.related, "skillSkillRelations.csv"),
        ]
        for (part, name) in optional where !parts.contains(where: { $0.0 == part }) {
            reader.result.absences.append(.absentFile(folder: folder, name: name))
        }
        return reader.result
    }
}
