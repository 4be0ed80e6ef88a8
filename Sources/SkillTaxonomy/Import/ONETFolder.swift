/// O*NET's technology skills: the names of tools, each with the commodities (UNSPSC) that it is one of.
///
/// Columns as in "Technology Skills.txt" of the O*NET database (https://www.onetcenter.org/database.html), parted by tabs
/// or commas. O*NET gives a tool no id: it becomes "onet:" and the name in small letters.
public enum ONETFolder {
    /// The scheme of its concepts.
    public static let scheme = "onet"

    private static let names = ["technology_skills.csv", "technology skills.txt", "technology skills.csv"]
    private static let exampleColumns = ["Example", "Workplace Example"]

    /// Whether a file of the folder is read.
    public static func reads(_ name: String) -> Bool { names.contains(name.lowercased()) }

    /// Reads the folder's file.
    ///
    /// - Throws: where it is not among the files.
    public static func read(
        _ files: [TaxonomySources.File], folder: String
    ) throws(TaxonomyProblem) -> ImportedTaxonomy {
        let wanted = files.first { file in file.path.split(separator: "/").last.map { reads(String($0)) } ?? false }
        guard let wanted else { throw .missingFile(folder: folder, name: "Technology Skills.txt") }
        var result = ImportedTaxonomy()
        var problems: [TaxonomyProblem] = []
        let columns = ["O*NET-SOC Code", "Commodity Code", "Commodity Title"]
        guard let table = ImportTable(wanted, columns: columns, &problems) else {
            result.problems = problems
            return result
        }
        guard let column = exampleColumns.first(where: table.has) else {
            result.problems = [.missingColumn(file: wanted.path, column: exampleColumns[0])]
            return result
        }
        var tools = ToolList()
        table.forEach(&problems) { row, problems in
            guard let example = row.required(column, &problems), let code = row.required("Commodity Code", &problems),
                let title = row.required("Commodity Title", &problems)
            else { return }
            tools.add(
                example, commodity: code, title: title, occupation: row["O*NET-SOC Code"],
                isHot: row["Hot Technology"].uppercased() == "Y", line: row.line)
        }
        result.problems = problems
        tools.concepts { result.add($0, file: wanted.path, line: $1) }
        return result
    }
}

/// Gathers the rows of each tool and each commodity.
private struct ToolList {
    private struct Tool {
        var name: String
        var commodities = UniqueList<String>()
        var occupations: Set<String> = []
        var isHot = false
        var line: Int
    }

    private var tools: [Tool] = []
    private var positions: [String: Int] = [:]
    private var commodities: [(code: String, title: String, line: Int)] = []
    private var titles: [String: String] = [:]

    mutating func add(
        _ example: String, commodity: String, title: String, occupation: String, isHot: Bool, line: Int
    ) {
        if titles.updateValue(title, forKey: commodity) == nil {
            commodities.append((code: commodity, title: title, line: line))
        }
        let key = Self.id(of: example)
        let position = positions[key] ?? tools.count
        if position == tools.count {
            positions[key] = position
            tools.append(Tool(name: example, line: line))
        }
        tools[position].commodities.append(commodity)
        tools[position].occupations.insert(occupation)
        tools[position].isHot = tools[position].isHot || isHot
    }

    /// Hands over the commodities as groups, then the tools.
    func concepts(_ body: (Concept, Int) -> Void) {
        for commodity in commodities {
            body(
                Concept(
                    id: Self.commodityID(commodity.code), preferredLabel: commodity.title, scheme: ONETFolder.scheme,
                    skillType: .tool, reuseLevel: .crossSector, notation: commodity.code, isGroup: true),
                commodity.line)
        }
        for tool in tools {
            let kinds = tool.commodities.elements.compactMap { titles[$0] }.joined(separator: "; ")
            body(
                Concept(
                    id: ConceptID(Self.id(of: tool.name)), preferredLabel: tool.name, scheme: ONETFolder.scheme,
                    skillType: .tool, reuseLevel: Self.reuseLevel(tool.occupations),
                    broader: tool.commodities.elements.map(Self.commodityID),
                    description: kinds + (tool.isHot ? " (hot technology)" : "")), tool.line)
        }
    }

    /// By the occupations that use it: one, several of up to two major groups (the first two digits), or more.
    private static func reuseLevel(_ occupations: Set<String>) -> Concept.ReuseLevel {
        if occupations.count == 1 { return .occupationSpecific }
        return Set(occupations.map { $0.prefix(2) }).count > 2 ? .crossSector : .sectorSpecific
    }

    private static func commodityID(_ code: String) -> ConceptID { ConceptID("onet:" + code) }

    /// "onet:adobe-acrobat": letters and digits of any script, and the signs that tell "C", "C++" and "C#" apart.
    private static func id(of name: String) -> String {
        let words = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#") }
        return "onet:" + words.joined(separator: "-")
    }
}
