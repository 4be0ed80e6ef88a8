import Markup
import Measuring

/// Inputs made to take long; each should be read within a second.
enum HostileRun {
    private static func repeated(_ unit: String, megabytes: Int) -> [UInt8] {
        let unit = Array(unit.utf8)
        return (0..<(megabytes * 1_000_000 / unit.count)).flatMap { _ in unit }
    }

    private static var inputs: [(name: String, bytes: [UInt8])] {
        let attributes = (0..<64_000).map { "a\($0)=\"\"" }.joined(separator: " ")
        return [
            ("64,000 attributes", Array("<div \(attributes)>text</div>".utf8)),
            ("100 MB of <div>", repeated("<div>", megabytes: 100)),
            ("100 MB of <div>x", repeated("<div>x", megabytes: 100)),
            ("20 MB of <p>", repeated("<p>", megabytes: 20)),
            ("20 MB of <p>x", repeated("<p>x", megabytes: 20)),
            ("20 MB of <li>", repeated("<li>", megabytes: 20)),
            ("20 MB of <td>x", repeated("<td>x", megabytes: 20)),
            ("20 MB of <br>", repeated("<br>", megabytes: 20)),
            ("20 MB of <b>", repeated("<b>", megabytes: 20)),
            ("20 MB of <a href=x>", repeated("<a href=x>", megabytes: 20)),
            ("20 MB of <", repeated("<", megabytes: 20)),
            ("20 MB of &amp;", repeated("&amp;", megabytes: 20)),
            ("20 MB of <div class=menu>x</div>", repeated("<div class=menu>x</div>", megabytes: 20)),
        ]
    }

    static func run() {
        for (name, bytes) in inputs {
            var document = Document(format: .html)
            let time = Measurement.seconds { document = MarkupParser().parse(bytes, as: .html) }
            let said = document.diagnostics.map(\.code).joined(separator: ", ")
            print("\(Measurement.rounded(time)) s  \(name): \(document.body.bytes.count) bytes of text; \(said)")
        }
    }
}
