import Foundation
import Markup
import Reporting
import Skillsieve

/// What a person at the terminal reads: warnings, failures and progress, all on standard error.
struct Console: Sendable {
    /// Whether notes are shown too.
    var isVerbose: Bool
    /// Whether errors alone are shown.
    var isQuiet = false

    /// Shows what was wrong with an input.
    func show(_ diagnostics: [Diagnostic], of source: String) {
        for diagnostic in diagnostics where isShown(diagnostic.severity) {
            let message = TerminalText.line(Wording.place(source, line: diagnostic.line, diagnostic.message))
            switch diagnostic.severity {
            case .error: Self.write(Wording.error(message))
            case .warning: Self.write(Wording.warning(message))
            case .note: Self.write(Wording.note(message))
            }
        }
    }

    private func isShown(_ severity: Diagnostic.Severity) -> Bool {
        switch severity {
        case .error: true
        case .warning: !isQuiet
        case .note: isVerbose
        }
    }

    /// Shows why something could not be done.
    func showErrors(_ messages: [String]) {
        for message in messages { Self.write(Wording.error(TerminalText.line(message))) }
    }

    /// Shows what was left out of what was done all the same.
    func showWarnings(_ messages: [String]) {
        guard !isQuiet else { return }
        for message in messages { Self.write(Wording.warning(TerminalText.line(message))) }
    }

    /// Shows a sentence that only those who asked for it want.
    func note(_ message: String) {
        if isVerbose { Self.write(Wording.note(TerminalText.line(message))) }
    }

    /// Writes a message of one line or several to standard error.
    ///
    /// All that is said to people goes through here, and whatever an input, a file's name or an argument put into it has
    /// lost its power over the terminal.
    static func write(_ message: String) {
        StandardStreams.say(TerminalText.lines(message) + "\n")
    }

    /// Whether results on standard output may have colour: it is a terminal, and NO_COLOR (https://no-color.org) is not set.
    static var isColoured: Bool {
        isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
            && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// How many columns the terminal has; 100 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 100 }
        return Int(size.ws_col)
    }
}
