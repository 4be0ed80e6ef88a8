import Foundation
import TestSupport
import Testing

@testable import Skillsieve

struct InputFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["b.html", "a.XML", "c/d.txt", "c/a.json", "e.pdf", ".hidden.html", "notes.md", "B.htm"] {
            try folder.write(name)
        }
    }

    private func inputs(_ names: [String]) -> [InputFiles.Input] {
        Array(InputFiles(names.map { $0 == "-" ? "-" : FilePath(folder.path + "/" + $0) }))
    }

    /// A file below the folder that is named, of which the id is the way from there.
    private func file(_ name: String, below part: String = "") -> InputFiles.Input {
        .file(path: FilePath(folder.path + "/" + part + name), id: InputName.id(of: FilePath(name)))
    }

    private func passedOver(_ name: String) -> InputFiles.Input {
        .passedOver(path: FilePath(folder.path + "/" + name))
    }

    private func unknown(_ name: String, _ problem: InputProblem?) -> InputFiles.Input {
        .unknown(
            path: FilePath(folder.path + "/" + name), id: InputName.id(of: FilePath(name)), unlessArchive: problem)
    }

    @Test func foldersAreWalkedInOrder() {
        #expect(
            Array(InputFiles([FilePath(folder.path)]))
                == ["B.htm", "a.XML", "b.html", "c/a.json", "c/d.txt"].map { file($0) }
                + ["e.pdf", "notes.md"].map(passedOver))
    }

    @Test func aSlashAtTheEndChangesNothing() {
        #expect(Array(InputFiles([FilePath(folder.path + "/")])) == Array(InputFiles([FilePath(folder.path)])))
    }

    @Test func namesKeepTheirOrder() {
        #expect(
            inputs(["c", "-", "b.html"])
                == [file("a.json", below: "c/"), file("d.txt", below: "c/"), .standardInput, file("b.html")])
    }

    @Test func whatIsNamedAndNotReadIsRefused() {
        #expect(
            inputs(["e.pdf", "notes.md", "none.html", "b.html"]) == [
                unknown("e.pdf", .printDocument(path: folder.path + "/e.pdf", kind: "PDF")),
                unknown("notes.md", .unsupported(path: folder.path + "/notes.md", ending: ".md")),
                .failure(.missing(path: folder.path + "/none.html")), file("b.html"),
            ])
    }

    @Test func aFolderWithNothingToReadIsNamed() throws {
        try folder.write("empty/readme.md")
        #expect(
            inputs(["empty"]) == [
                passedOver("empty/readme.md"), .failure(.nothingToRead(folder: folder.path + "/empty")),
            ])
    }

    @Test func linksToFoldersAreNotFollowed() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/c/loop", withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/c/z.html", withDestinationPath: folder.path + "/b.html")
        let files = ["a.json", "d.txt", "z.html"].map { file($0, below: "c/") }
        let loop = InputFiles.Input.passedOver(path: FilePath(folder.path + "/c/loop"), as: .linkedFolder)
        #expect(inputs(["c"]) == files.prefix(2) + [loop] + files.suffix(1))
        #expect(inputs(["c/loop"]).count > 2, "a link that is named is followed")
    }

    @Test func pipesInFoldersAreNotWaitedFor() throws {
        try folder.write("p/a.txt")
        #expect(mkfifo(folder.path + "/p/b.html", 0o600) == 0)
        let pipe = InputFiles.Input.passedOver(path: FilePath(folder.path + "/p/b.html"), as: .noFile)
        #expect(inputs(["p"]) == [file("a.txt", below: "p/"), pipe])
    }

    @Test func deepFoldersNeedNoStack() throws {
        let deep = (0..<300).map { _ in "d" }.joined(separator: "/")
        try folder.write("deep/\(deep)/x.txt")
        #expect(inputs(["deep"]) == [file("\(deep)/x.txt", below: "deep/")])
    }

    @Test func compressedFilesAndArchivesAreFound() throws {
        for name in ["z/a.html.gz", "z/b.warc.gz", "z/c.tar.gz", "z/d.gz", "z/e.WARC", "z/f.warc.wet.gz", "z/g.md.gz"] {
            try folder.write(name)
        }
        #expect(
            inputs(["z"]).filter { if case .passedOver = $0 { false } else { true } }
                == ["a.html.gz", "b.warc.gz", "d.gz", "e.WARC", "f.warc.wet.gz"].map { file($0, below: "z/") })
        #expect(inputs(["z/c.tar.gz"]) == [file("c.tar.gz", below: "z/")])
    }

    @Test func aStrangeNameDoesNotHideAnArchive() throws {
        try folder.write("crawl-0001", "WARC/1.0\r\n")
        let path = FilePath(folder.path + "/crawl-0001")
        #expect(
            inputs(["crawl-0001"]) == [
                unknown("crawl-0001", .unsupported(path: path.description, ending: "crawl-0001"))
            ])
        #expect(PostingSources([path]).contains { $0.name == path.description }, "its end is told, as an archive's is")
    }

    @Test func filesOfRowsAreReadOnlyWhereTheyAreNamed() throws {
        try folder.write("t/rows.csv")
        try folder.write("t/rows.jsonl")
        #expect(inputs(["t"]).dropLast() == [passedOver("t/rows.csv"), passedOver("t/rows.jsonl")])
        #expect(inputs(["t/rows.csv"]) == [file("rows.csv", below: "t/")])
    }
}
