import Foundation
import SkillTaxonomy
import Testing

@testable import Credentials

/// What people call their credentials, resolved against the whole catalogue.
///
/// `ClaimedNames.csv` says of each name which entry it means, or none. The rows of one split were at hand while the
/// resolver was made, those of the other were measured only then: they tell how well names resolve that nobody foresaw.
@Suite struct ClaimedNamesTests {
    private struct Row: Sendable {
        var name: String
        var issuer: String?
        var expected: CredentialID?
        var split: String
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func rows() throws -> [Row] {
        let table = CSVTable(Array(try Data(contentsOf: folder.appendingPathComponent("ClaimedNames.csv"))))
        return table.rows.map { row in
            let (issuer, expected) = (table.cell(row, "issuer"), table.cell(row, "expected"))
            return Row(
                name: table.cell(row, "name"), issuer: issuer.isEmpty ? nil : issuer,
                expected: expected.isEmpty ? nil : CredentialID(expected), split: table.cell(row, "split"))
        }
    }

    private static let catalogue = Result {
        let root = folder.deletingLastPathComponent().deletingLastPathComponent()
        return try CatalogueReader().read(folder: root.appendingPathComponent("Taxonomy/credentials").path).catalogue
    }

    @Test func theTableIsLongEnough() throws {
        let rows = try Self.rows()
        for split in ["development", "held-back"] {
            let rows = rows.filter { $0.split == split }
            #expect(rows.count >= 200)
            #expect(rows.filter { $0.expected == nil }.count >= 50)
        }
        let known = Set(try Self.catalogue.get().credentials.map(\.id))
        #expect(rows.compactMap(\.expected).filter { !known.contains($0) } == [])
    }

    /// A missing entry only asks back, a wrong one gives credit for what is not held: none may be.
    @Test(arguments: ["development", "held-back"]) func namesResolve(_ split: String) throws {
        let catalogue = try Self.catalogue.get()
        let resolver = CredentialResolver(catalogue)
        let rows = try Self.rows().filter { $0.split == split }
        var right = 0
        var falseResolutions: [String] = []
        for row in rows {
            let found = resolver.entry(named: row.name, issuer: row.issuer).map { catalogue.credentials[$0].id }
            guard found != row.expected else {
                right += 1
                continue
            }
            let told = "'\(row.name)' -> \(found?.rawValue ?? "none"), not \(row.expected?.rawValue ?? "none")"
            print("\(split): \(told)")
            if row.expected == nil { falseResolutions.append(told) }
        }
        let share = Double(right) / Double(rows.count)
        print("\(split): \(right) of \(rows.count) right (\(share)), \(falseResolutions.count) false")
        #expect(share >= 0.95)
        #expect(falseResolutions == [])
    }
}
