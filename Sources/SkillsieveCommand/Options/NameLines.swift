/// Names from the command line, with "-" standing for the lines of standard input.
enum NameLines {
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
