import TestSupport

/// The real pages and feeds that a parser must read.
enum SharedPages {
    static let html = ["18f-html", "hostile-html", "schemaorg"].flatMap { SharedPostings.names(in: $0) }
    static let xml = ["eures", "usajobs-neogov", "hostile-xml"].flatMap { SharedPostings.names(in: $0) }
}

/// The project's own pages.
enum CorpusPages {
    static func names(in folder: String) -> [String] {
        Repository.names(in: folder).filter { $0.hasSuffix(".html") }.map { folder + "/" + $0 }
    }
}
