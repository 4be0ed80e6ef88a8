import Foundation
import Skillsieve

/// A bar on standard error, where that is a terminal and the results go elsewhere.
struct Progress {
    private static let width = 30

    private let total: Int
    private let isShown: Bool
    private var done = 0
    private var lastShown = -1

    /// Whether a person watches standard error.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Makes a bar for so many inputs.
    init(total: @autoclosure () -> Int, isToFile: Bool) {
        isShown = Self.isTerminal && (isToFile || isatty(STDOUT_FILENO) == 0)
        self.total = isShown ? total() : 0
    }

    /// One more input is done.
    mutating func advance() {
        done += 1
        guard isShown, total > 0 else { return }
        let filled = min(Self.width, done * Self.width / total)
        guard filled != lastShown || done % 100 == 0 else { return }
        lastShown = filled
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
        StandardStreams.say("\r[\(bar)] \(done)/\(total)")
    }

    /// Takes the bar away before something else is written, or at the end.
    mutating func clear() {
        guard isShown, lastShown >= 0 else { return }
        StandardStreams.say("\r" + String(repeating: " ", count: Self.width + 24) + "\r")
        lastShown = -1
    }
}
