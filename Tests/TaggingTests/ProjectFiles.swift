import Postings
import SkillTaxonomy
import Tagging
import TestSupport

/// What the tests tag with: the project's own vocabularies.
enum ProjectFiles {
    /// The real language files and weights, read once; `problem` says why where they could not be.
    static let sources: (sources: TaxonomySources?, problem: String?) = {
        let language = Repository.names(in: "Taxonomy/language").map { "language/" + $0 }
        let files = (language + ["weights.yaml"]).map {
            TaxonomySources.File(path: $0, bytes: Repository.bytes("Taxonomy/" + $0))
        }
        do { return (try TaxonomySources(files), nil) } catch { return (nil, "\(error)") }
    }()

    /// The model that the project ships; without it no test of tagging can run at all.
    static let model: ReadingModel = {
        do { return try ReadingModel(source: Repository.bytes("Taxonomy/model/postings.model")) } catch {
            fatalError("Taxonomy/model/postings.model: \(error)")
        }
    }()
}
