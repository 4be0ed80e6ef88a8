import Foundation
import Measuring

/// libxml2 alone, SAX with empty handlers: what any reader that uses it must spend.
struct Peer {
    let program: String
    let pack: String

    init?(folder: String) {
        program = folder + "/htmlbench"
        pack = folder + "/html.pack"
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    }

    /// Seconds that one pass over the pack takes to compute; nil where the program fails.
    func round() -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["saxnull", pack, "1"]
        process.standardOutput = FileHandle.nullDevice
        var isRun = false
        let seconds = Measurement.childSeconds {
            guard (try? process.run()) != nil else { return }
            process.waitUntilExit()
            isRun = process.terminationStatus == 0
        }
        return isRun ? seconds : nil
    }
}
