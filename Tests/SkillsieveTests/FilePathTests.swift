import TestSupport
import Testing

@testable import Skillsieve

struct FilePathTests {
    @Test(arguments: [
        ("ads/a.html", "a.html", "ads"), ("a.html", "a.html", "."), ("/a", "a", "/"), ("/", "", "/"),
        ("ads//deep/", "deep", "ads"), ("o", "o", "."), ("", "", "."), ("//a", "a", "/"), ("~", "~", "."),
    ])
    func partsOfAName(name: String, last: String, folder: String) {
        #expect(FilePath(name).lastComponent == FilePath(last))
        #expect(FilePath(name).folder == FilePath(folder))
    }

    @Test(arguments: [
        ("a.HTML", ["html"], "a"), ("a.txt.gz", ["txt", "gz"], "a.txt"), ("a", [], "a"),
        (".hidden", ["hidden"], ".hidden"),
        ("x.y/a", [], "a"), ("a.", [""], "a"),
    ])
    func endings(name: String, endings: [String], stem: String) {
        #expect(FilePath(name).endings == endings)
        #expect(FilePath(name).stem == FilePath(stem))
    }

    @Test func aFolderTakesOneSlash() {
        #expect(FilePath("a").appending("b") == "a/b")
        #expect(FilePath("a/").appending("b") == "a/b")
        #expect(FilePath("/").appending("b") == "/b")
    }

    @Test(arguments: [
        (Array("café.html".utf8), "café.html"), ([0x63, 0x61, 0x66, 0xE9, 0x2E, 0x68], "caf\\xE9.h"),
        ([0xFF, 0x61, 0xC3], "\\xFFa\\xC3"), ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"),
    ])
    func aNameThatIsNoTextIsShownByItsBytes(bytes: [UInt8], shown: String) {
        #expect(FilePath(bytes: bytes).description == shown)
    }

    /// Every sequence of two bytes, and what could be taken for a byte's stand-in.
    @Test func anArgumentKeepsItsBytes() {
        for first in UInt8.min...UInt8.max {
            for second in [0x20, 0x41, 0x7F, 0x80, 0xBF, 0xC2, 0xE2, 0xF4, 0xFF] as [UInt8] {
                let path = FilePath(bytes: [first, second])
                #expect(FilePath(argument: path.argument) == path)
            }
        }
        let standIn = FilePath("\u{10FFE9}\u{10FF80}x")
        #expect(standIn.argument != "\u{10FFE9}\u{10FF80}x")
        #expect(FilePath(argument: standIn.argument) == standIn)
        #expect(FilePath(argument: "plain/ads") == "plain/ads")
    }

    @Test func aZeroByteNamesNothing() {
        #expect(FileStatus(following: FilePath(bytes: [0x2F, 0x00])) == nil)
        #expect(throws: FileBytes.Failure.self) { try FileBytes.read(FilePath(bytes: [0x2F, 0x00]), limit: 9) }
    }
}
