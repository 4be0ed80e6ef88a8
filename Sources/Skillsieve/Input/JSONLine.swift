import Foundation
import Markup

/// One posting on a line of a JSON Lines stream: `{"id": …, "html": …}`, or "text" or "xml" instead.
public struct JSONLine: Sendable, Equatable {
    /// What names the posting.
    public var id: String
    /// The posting's content.
    public var bytes: [UInt8]
    /// What the content is.
    public var format: SourceFormat

    private struct Members: Decodable {
        var id: Identifier?
        var html: String?
        var text: String?
        var xml: String?
    }

    /// A string, or a number as it is written.
    private struct Identifier: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                text = String(number)
            } else {
                text = try container.decode(String.self)
            }
        }
    }

    /// Reads a line.
    public init(_ line: [UInt8]) throws(InputProblem.LineFault) {
        guard let members = try? JSONDecoder().decode(Members.self, from: Data(line)) else { throw .notAnObject }
        guard let id = members.id?.text, !id.isEmpty else { throw .noID }
        let contents: [(String?, SourceFormat)] = [
            (members.html, .html), (members.text, .plainText), (members.xml, .xml),
        ]
        let given = contents.compactMap { content, format in content.map { ($0, format) } }
        guard given.count == 1, let (content, format) = given.first else { throw .noContent }
        self.id = id
        bytes = Array(content.utf8)
        self.format = format
    }

    /// Reads a line that must hold plain text.
    init(plainText line: [UInt8]) throws(InputProblem.LineFault) {
        do {
            self = try JSONLine(line)
        } catch {
            throw error == .noContent ? .noText : error
        }
        guard format == .plainText else { throw .noText }
    }
}

extension InputProblem.LineFault: Error {}
