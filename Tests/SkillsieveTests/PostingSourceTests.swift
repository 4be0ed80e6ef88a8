import Foundation
import Markup
import TestSupport
import Testing

@testable import Skillsieve

struct PostingSourceTests {
    @Test func anArchiveIsReadPageByPage() throws {
        let archive = Repository.path + "/Corpus/formats/crawl.warc"
        let page = Repository.path + "/Corpus/hostile/empty.html"
        let sources = Array(PostingSources([FilePath(archive), FilePath(page)]))
        #expect(
            sources.map(\.name) == [
                archive + "#https://alderrow.example/jobs/porter", archive + "#https://alderrow.example/",
                archive + "#https://quarrylane.example/jobs", archive, page,
            ])
        #expect(sources[3] == .endOfArchive(name: archive, records: 6, pages: 3, diagnostics: []))
        #expect(PostingSources([FilePath(archive)]).countIfKnown == 0)
        #expect(PostingSources([FilePath(page), FilePath(page)]).countIfKnown == 2)
        #expect(
            PostingSources([FilePath(page), "rows.jsonl"]).countIfKnown == 2, "a file that is not there is one failure")
    }

    @Test func anArchiveThatBreaksOffSaysSo() throws {
        let folder = try TemporaryFolder()
        let whole = try Data(contentsOf: URL(fileURLWithPath: Repository.path + "/Corpus/formats/crawl.warc"))
        let path = try folder.write("cut.warc", String(decoding: whole.dropLast(40), as: UTF8.self))
        let pages = PostingSources([FilePath(path)]).compactMap { source -> WARCReader.Page? in
            if case .page(let page, _) = source { page } else { nil }
        }
        #expect(pages.last?.diagnostics.map(\.code) == ["cut-record"])
    }

    private func names(_ sources: PostingSources) -> [InputName] {
        sources.compactMap { source in
            switch source {
            case .file(_, let name), .bytes(_, _, let name): name
            default: nil
            }
        }
    }

    @Test func idsThatWouldBeSharedAreKnownBeforehandInAnyOrder() throws {
        let folder = try TemporaryFolder()
        for name in ["a/1.html", "b/1.html", "b/2.html", "b/c/2.html", "2.txt"] { try folder.write(name, "x") }
        let paths = ["a", "b", "2.txt"].map { FilePath(folder.path + "/" + $0) }
        for order in [paths, paths.reversed()] {
            let found = names(PostingSources(order))
            #expect(found.filter(\.isShared).map(\.id).sorted() == ["1", "1", "2", "2"])
            #expect(found.filter { !$0.isShared }.map(\.id) == ["c/2"])
        }
        #expect(names(PostingSources([FilePath(folder.path)])).map(\.id) == ["2", "a/1", "b/1", "b/2", "b/c/2"])
        #expect(names(PostingSources([FilePath(folder.path)])).allSatisfy { !$0.isShared })
    }

    @Test func rowsAndLinesOfFilesAreGivenOneByOne() throws {
        let folder = try TemporaryFolder()
        let table = FilePath(try folder.write("t.csv", "id,text\r\n1,\"a\nb\"\r\n\r\n2,c\n"))
        let lines = FilePath(try folder.write("l.jsonl", "{\"text\":\"a\"}\n\n{\"text\":\"b\"}"))
        let none = FilePath(try folder.write("n.csv", "id,name\n1,x\n"))
        let sources = Array(PostingSources([table, lines, none]))
        #expect(
            sources.map(\.place) == [
                "\(table), line 2", "\(table), line 5", "\(lines), line 1", "\(lines), line 3", none.description,
            ])
        #expect(sources.last == .failure(.noContentColumn(path: none.description, columns: "id, name")))
    }
}
