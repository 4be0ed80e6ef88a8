import Reporting
import Skillsieve

extension OutputOptions {
    /// Writes values as a table, or as JSON by a closure.
    func write<Value>(
        _ table: RecordTable, title: String, of values: [Value], json: (inout JSONWriter, Value) -> Void
    ) throws {
        let bytes =
            switch format {
            case .json, .jsonl: encode(values, json)
            default: table.encode(format, title: title, width: Console.width, csv: csv)
            }
        try write(bytes)
    }

    /// Writes cards as text, or as JSON by a closure; a card has no other form.
    func write<Card>(
        _ cards: [Card], text: (Card, Int) -> String, json: (inout JSONWriter, Card) -> Void
    ) throws {
        switch format {
        case .json, .jsonl: try write(encode(cards, json))
        case .table:
            try write(Array(cards.map { text($0, Console.width) }.joined(separator: "\n").utf8))
        case .csv, .markdown, .html: throw CommandProblem.cardFormat(format: format.rawValue)
        }
    }

    private func encode<Value>(_ values: [Value], _ json: (inout JSONWriter, Value) -> Void) -> [UInt8] {
        var lines: [[UInt8]] = []
        for value in values {
            var writer = JSONWriter()
            json(&writer, value)
            lines.append(writer.bytes)
        }
        return format == .json
            ? Stream.json.joined(lines) : lines.reduce(into: []) { $0 += $1 + [0x0A] }
    }

    private func write(_ bytes: [UInt8]) throws {
        let file = try ByteOutput(path: output)
        try file.write(bytes)
        try file.finish()
    }
}
