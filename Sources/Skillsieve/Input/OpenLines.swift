/// JSON Lines or a table being read, each line or row a posting.
struct OpenLines {
    private enum Content {
        case lines(LineStream, OpenFile?)
        case rows(RowStream, RowColumns)
        case nothing(InputProblem?)
    }

    private var content: Content
    private let name: InputName?

    /// Takes standard input.
    init(standardInput limit: Int) {
        name = nil
        content = .lines(LineStream(descriptor: 0, limit: limit), nil)
    }

    /// Opens a file by its ending.
    init(_ path: FilePath, _ name: InputName, limit: Int) throws(FileBytes.Failure) {
        self.name = name
        let file = try OpenFile(path)
        guard path.endings.last == "csv" else {
            content = .lines(LineStream(descriptor: file.descriptor, limit: limit), file)
            return
        }
        let rows = RowStream(file, limit: limit)
        if let failure = rows.failure { throw failure }
        if let columns = RowColumns(rows.head) {
            content = .rows(rows, columns)
        } else {
            let head = String(rows.head.map { $0.isEmpty ? "''" : $0 }.joined(separator: ", ").prefix(80))
            content = .nothing(.noContentColumn(path: name.source, columns: head.isEmpty ? "empty" : head))
        }
    }

    /// The next line or row, then what kept it from the end, then nil.
    mutating func next() -> PostingSource? {
        switch content {
        case .lines(var lines, let file):
            // The buffer must have one owner while it is written to.
            content = .nothing(nil)
            let line = lines.next()
            content = line == nil ? .nothing(failure(lines.failure)) : .lines(lines, file)
            if let line { return .line(line.bytes, number: line.number, file: name) }
        case .rows(var rows, let columns):
            content = .nothing(nil)
            let row = rows.next()
            content = row == nil ? .nothing(failure(rows.failure)) : .rows(rows, columns)
            if let row, let name {
                return .row(PostingSource.Row(cells: row.cells, columns: columns, line: row.line), file: name)
            }
        case .nothing: break
        }
        guard case .nothing(let problem) = content else { return nil }
        content = .nothing(nil)
        return problem.map { .failure($0) }
    }

    private func failure(_ failure: FileBytes.Failure?) -> InputProblem? {
        failure.map { InputProblem($0, path: name?.source ?? "standard input") }
    }
}
