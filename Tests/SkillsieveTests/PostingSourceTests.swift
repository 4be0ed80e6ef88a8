import Foundation
import Markup
import Skillsieve
import TestSupport
import Testing

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
}
