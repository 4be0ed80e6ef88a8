import Foundation
import TestSupport
import Testing

/// An analyst's questions, answered from CSV and from JSON Lines in pandas and DuckDB.
///
/// Both are installed into .build/analysis when they are first needed; where that cannot be, as without a network, the test is
/// skipped and says so.
struct AnalysisTests {
    private static let packages = ["pandas==2.3.3", "duckdb==1.4.1"]
    private static let folder = Repository.path + "/.build/analysis"
    private static let python = folder + "/bin/python"

    /// Whether Python has what the script needs, after an attempt to install it.
    private static let isReady: Bool = {
        let program = Program()
        func isThere() -> Bool {
            (try? program.script("'\(python)' -c 'import pandas, duckdb' 2>/dev/null").status) == 0
        }
        if isThere() { return true }
        let install =
            "python3 -m venv '\(folder)' && '\(python)' -m pip install --quiet --disable-pip-version-check "
            + packages.joined(separator: " ")
        _ = try? program.script("(" + install + ") >/dev/null 2>&1")
        return isThere()
    }()

    @Test(.enabled(if: isReady, "pandas and duckdb are not there and could not be installed into .build/analysis"))
    func bothFormsAnswerAllQuestionsAlike() throws {
        let folder = try TemporaryFolder()
        for (place, name) in Repository.names(in: Corpus.postings).filter({ $0.hasSuffix(".html") }).prefix(60)
            .enumerated()
        {
            let id = String(place)
            let page = String(decoding: Repository.bytes(Corpus.postings + "/" + name), as: UTF8.self)
            try folder.write("ads/" + String(repeating: "0", count: 5 - id.count) + id + ".html", page)
        }
        let paths = [folder.path + "/ads", "Corpus/formats"]
        let (table, lines) = (folder.path + "/tagged.csv", folder.path + "/tagged.jsonl")
        for path in [table, lines] { _ = try Program().run(["tag", "--output", path] + paths) }
        let script = Repository.path + "/Tests/SkillsieveCommandTests/Analysis/analysis.py"
        let run = try Program().script("ulimit -v unlimited; '\(Self.python)' '\(script)' '\(table)' '\(lines)'")
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.split(separator: "\n").count == 7, "\(run.output)")
    }
}
