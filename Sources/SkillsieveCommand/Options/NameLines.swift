import Skillsieve

/// Names from the command line, with "-" standing for the lines of standard input.
enum NameLines {
    /// The files that a list names, one on each line, blank lines passed over.
    static func files(_ list: FilePath) throws(CommandProblem) -> [FilePath] {
        do {
            return try FileList.read(list)
        } catch {
            throw .unreadableList(path: list.description, reason: error.reason)
        }
    }

    static func names(_ arguments: [String]) -> [String] {
        arguments.flatMap { argument in
            guard argument == "-" else { return [argument] }
            var lines: [String] = []
            while let line = readLine() {
                if line.contains(where: { !$0.isWhitespace }) { lines.append(line) }
            }
            return lines
        }
    }
}
