import SkillTaxonomy
import TestSupport

/// A taxonomy of a few rows, complete enough to compile and to tag with.
enum SmallTaxonomy {
    static let skills = """
        id,preferredLabel,altLabels,hiddenLabels,skillType,reuseLevel,broader,related,description,matching,crosswalk
        security,security,,,knowledge,cross-sector,,,,needs-context:security,
        siem,SIEM,security information and event management,,tool,sector-specific,security,,,,

        """
    static let credentials = """
        issuers:
          - id: kestrel
            name: Kestrel Guild
            kind: industry-body
        credentials:
          - id: kestrel-siem
            name: Kestrel SIEM Badge
            type: digital-badge
            issuer: kestrel
            sector: security
            skills:
              - {id: siem, level: foundation}

        """

    static var weights: String {
        var groups: [String: [String]] = [:]
        for key in Weights.Key.allCases {
            let parts = key.rawValue.split(separator: ".", maxSplits: 1)
            groups[String(parts[0]), default: []].append("  \(parts[1]): 1\n")
        }
        return groups.sorted { $0.key < $1.key }.map { "\($0.key):\n" + $0.value.joined() }.joined()
    }

    /// The files of a folder, by path.
    static let files = [
        "skills/security.csv": skills, "credentials/kestrel.yaml": credentials, "weights.yaml": weights,
        "language/headings.csv": "heading,section\nrequirements,requirements\n", "model/postings.model": model,
    ]

    /// A model that reads nothing anywhere, so that labels alone name things.
    private static let model: String = {
        func part(_ labels: [String], spans: Bool) -> String {
            let zeros = labels.map { _ in "0" }.joined(separator: "\t")
            func row(_ before: String) -> String {
                let cells = labels.map { label in
                    guard spans, label.hasPrefix("I-") else { return "0" }
                    return before.dropFirst(2) == label.dropFirst(2) && before != "start" && before != "O" ? "0" : "x"
                }
                return ([before] + cells).joined(separator: "\t")
            }
            let head = [
                "sequence-model 1", "labels\t" + labels.joined(separator: "\t"), "unit\t16", "offsets\t" + zeros,
            ]
            return (head + ["calibration"] + (["start"] + labels).map(row) + ["", ""]).joined(separator: "\n")
        }
        let spans = ["required", "preferred", "duty", "other", "credential"]
        return "skillsieve reading model 1\n== words\n== lines\n"
            + part(["nothing", "required", "preferred", "duty"], spans: false) + "== tokens\n"
            + part(["O"] + spans.flatMap { ["B-" + $0, "I-" + $0] }, spans: true)
    }()

    static func sources(_ changes: [String: String] = [:]) -> [TaxonomySources.File] {
        files.merging(changes) { $1 }.map { TaxonomySources.File(path: $0.key, bytes: Array($0.value.utf8)) }
            .sorted { $0.path < $1.path }
    }

    static func write(to folder: TemporaryFolder) throws {
        for (path, text) in files { try folder.write("Taxonomy/" + path, text) }
    }
}
