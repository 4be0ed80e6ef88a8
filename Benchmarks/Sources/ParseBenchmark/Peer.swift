import Foundation

/// libxml2 alone, SAX with empty handlers: what any reader that uses it must spend.
struct Peer {
    let program: String
    let pack: String

    init?(folder: String) {
        program = folder + "/htmlbench"
        pack = folder + "/html.pack"
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    }

    /// Pages a second of one round; nil where the program does not say.
    func round() -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["saxnull", pack, "1"]
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return nil }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let words = output.split(whereSeparator: \.isWhitespace)
        return words.firstIndex(of: "docs/s").flatMap { Double(words[$0 - 1]) }
    }
}
